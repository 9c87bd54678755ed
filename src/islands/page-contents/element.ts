import { findCurrent } from './model.ts';

/** From far above the page down to the first third of the window: a heading in there was reached. */
const REACHED = '1000000px 0px -66% 0px';

/** Marks, among the links to the sections of the page, those that lead to the section being read. */
class PageContents extends HTMLElement {
  #observer: IntersectionObserver | undefined;
  #cleanup: AbortController | undefined;

  connectedCallback(): void {
    this.#cleanup = new AbortController();
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    const entries = links.flatMap((link) => {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      return heading === null ? [] : [{ link, heading }];
    });
    const headings = [...new Set(entries.map(({ heading }) => heading))];
    const reached = new Set<Element>();
    const mark = () => {
      const current = findCurrent(headings, {
        isReached: (heading) => reached.has(heading),
        isBeforeTarget: readTarget(),
      });
      for (const { link, heading } of entries) {
        if (heading === current) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    };
    this.#observer = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes) reached[isIntersecting ? 'add' : 'delete'](target);
        mark();
      },
      { rootMargin: REACHED },
    );
    for (const heading of headings) this.#observer.observe(heading);
    window.addEventListener('hashchange', mark, { signal: this.#cleanup.signal });
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    this.#cleanup?.abort();
  }
}

/** Compares headings with what the address names, as long as its top is in the window. */
function readTarget(): ((heading: Element) => boolean) | undefined {
  const target = document.querySelector(':target');
  const top = target?.getBoundingClientRect().top ?? -1;
  if (target === null || top < 0 || top >= window.innerHeight) return undefined;
  return (heading) =>
    heading === target ||
    heading.contains(target) ||
    (heading.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

customElements.define('page-contents', PageContents);

declare global {
  interface HTMLElementTagNameMap {
    'page-contents': PageContents;
  }
}
export type { PageContents };
