import { createTrail } from './model.ts';
import { previewSources } from './preview.ts';

/**
 * After a call of a source has been followed, « Back » gives the call its focus again: browsers bring back what was in sight,
 * and leave the next Tab at the source.
 */
class SourceTrail extends HTMLElement {
  #cleanup: AbortController | undefined;

  connectedCallback(): void {
    this.#cleanup = new AbortController();
    const { signal } = this.#cleanup;
    previewSources(document, signal);
    const trail = createTrail<HTMLAnchorElement>(location.hash);
    document.addEventListener(
      'click',
      ({ target }) => {
        const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
        if (link !== null) trail.follow(link, link.hash);
      },
      { signal },
    );
    addEventListener('popstate', () => trail.arrive(location.hash)?.focus({ preventScroll: true }), { signal });
  }

  disconnectedCallback(): void {
    this.#cleanup?.abort();
  }
}

customElements.define('source-trail', SourceTrail);

declare global {
  interface HTMLElementTagNameMap {
    'source-trail': SourceTrail;
  }
}
export type { SourceTrail };
