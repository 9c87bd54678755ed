/** From far above the page down to the first third of the window: a heading in there was reached. */
const REACHED = '1000000px 0px -66% 0px';

/** Marks, among the links to the sections of the page, those that lead to the section being read. */
class PageContents extends HTMLElement {
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    const headings = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))));
    const reached = new Set<Element>();
    this.#observer = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes) reached[isIntersecting ? 'add' : 'delete'](target);
        const current = headings.findLast((heading) => heading !== null && reached.has(heading)) ?? headings[0];
        for (const [index, link] of links.entries()) {
          if (headings[index] === current) link.setAttribute('aria-current', 'true');
          else link.removeAttribute('aria-current');
        }
      },
      { rootMargin: REACHED },
    );
    for (const heading of headings) if (heading !== null) this.#observer.observe(heading);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }
}

customElements.define('page-contents', PageContents);

declare global {
  interface HTMLElementTagNameMap {
    'page-contents': PageContents;
  }
}
export type { PageContents };
