import { find } from '../find.ts';

/** The cache of `src/offline/service-worker.ts`. */
const CACHE = 'en-meute-pages';
const TITLE = /<title>([^<]*)<\/title>/;

/** Lists the pages that this device keeps, the last read first. */
class KeptPages extends HTMLElement {
  connectedCallback(): void {
    if ('caches' in window) void this.#list();
  }

  async #list(): Promise<void> {
    const cache = await caches.open(CACHE);
    const requests = await cache.keys();
    const links = await Promise.all(
      requests.map(async ({ url }) => linkTo(url, await cache.match(url), this.dataset['titleEnd'] ?? '')),
    );
    const list = find(this, 'ul', HTMLUListElement);
    list.append(...links.flat().reverse());
    this.hidden = list.childElementCount === 0;
  }
}

/** Nothing for this page itself. */
async function linkTo(url: string, page: Response | undefined, titleEnd: string): Promise<readonly HTMLLIElement[]> {
  if (page === undefined || new URL(url).pathname === location.pathname || url.endsWith('/hors-ligne/')) return [];
  const html = new DOMParser().parseFromString(TITLE.exec(await page.text())?.[1] ?? url, 'text/html');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = html.body.textContent.replace(titleEnd, '');
  const item = document.createElement('li');
  item.append(link);
  return [item];
}

customElements.define('kept-pages', KeptPages);
