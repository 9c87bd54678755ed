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
    this.#nameCalls();
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

  /** « p. 3 » says where a link leads only to those who see the source beside it. */
  #nameCalls(): void {
    for (const item of this.querySelectorAll('.numbered > li')) {
      const source = `de la source ${item.querySelector('.number')?.textContent.trim() ?? ''}`;
      const links = [...item.querySelectorAll<HTMLAnchorElement>('.uses a')];
      for (const [place, link] of links.entries())
        link.ariaLabel = `${link.textContent.trim()}, appel ${place + 1} ${source}`;
      const summary = item.querySelector('.uses > summary');
      if (summary !== null) summary.ariaLabel = `${summary.textContent.trim()} ${source}`;
    }
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
