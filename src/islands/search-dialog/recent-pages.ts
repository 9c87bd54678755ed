/** A page read in this tab. */
export interface RecentPage {
  /** Below the home page, without the final slash. */
  readonly path: string;
  readonly title: string;
}

/** Pages proposed before anything is typed. */
const SHOWN = 5;
/** Enough for those left out: the page shown and the threads of the atlas. */
const KEPT = 12;
/** Segments of an address of the atlas: nothing that leads out of it. */
const PATH = /^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/;
const STORAGE_KEY = 'en-meute:pages-lues';

/** Keeps the page shown, if the search knows it, for as long as the tab lives. `root` is the path of the home page. */
export function keepPage(root: string): void {
  const title = document
    .querySelector('main[data-pagefind-body] h1')
    ?.textContent.replace(/[ \t\r\n]+/g, ' ')
    .trim();
  const path = readPath(root);
  if (title === undefined || !PATH.test(path)) return;
  try {
    sessionStorage.setItem(STORAGE_KEY, JSON.stringify(addPage(readPages(), { path, title })));
  } catch {
    // Where storage is forbidden nothing is proposed.
  }
}

/** Pages read before the one shown, the latest first, but for some, by path. */
export function listRecentPages(root: string, leftOut: readonly string[]): readonly RecentPage[] {
  const current = readPath(root);
  try {
    return readPages()
      .filter(({ path }) => path !== current && !leftOut.includes(path))
      .slice(0, SHOWN);
  } catch {
    return [];
  }
}

/** A page comes first, once; the oldest leaves. */
export function addPage(pages: readonly RecentPage[], page: RecentPage): readonly RecentPage[] {
  return [page, ...pages.filter(({ path }) => path !== page.path)].slice(0, KEPT);
}

/** What the tab kept; nothing when something else wrote there. */
export function parsePages(text: string | null): readonly RecentPage[] {
  try {
    const pages: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(pages) ? pages.filter(isPage) : [];
  } catch {
    return [];
  }
}

function readPages(): readonly RecentPage[] {
  return parsePages(sessionStorage.getItem(STORAGE_KEY));
}

function readPath(root: string): string {
  return location.pathname.slice(root.length).replace(/\/$/, '');
}

function isPage(page: unknown): page is RecentPage {
  if (typeof page !== 'object' || page === null) return false;
  const path: unknown = Reflect.get(page, 'path');
  const title: unknown = Reflect.get(page, 'title');
  return typeof path === 'string' && PATH.test(path) && typeof title === 'string';
}
