import { posix } from 'node:path';

/** The site as a folder that a browser opens without a server. */
export interface PackedSite {
  /** Path under which the site is served, with its closing slash. */
  readonly base: string;
  readonly origin: string;
  /** Files that the folder holds, with `/` between segments. */
  readonly files: ReadonlySet<string>;
  /** The text of a file of the site, packed or not. */
  readonly read: (file: string) => string;
}

/** Where pages lead that need a script or a server. */
export const INDEX_FILE = 'index-alphabetique.html';
const NEEDS_SCRIPT = /^(?:recherche|explorer|contribuer\/atelier|hors-ligne)\/index\.html$|^404\.html$/;

/** Whether a file serves without a script; data that scripts read, and the scripts, do not. */
export function isPacked(file: string): boolean {
  if (NEEDS_SCRIPT.test(file) || file.startsWith('pagefind/') || /\.(?:js|map)$/.test(file)) return false;
  return !file.startsWith('donnees/') || file.startsWith('donnees/v1/') || /\.(?:csv|css|html)$/.test(file);
}

/**
 * An address of the site as a path from the file that holds it; addresses elsewhere and anchors stay as they are, and a page
 * that is not packed has the index in its place.
 *
 * @param file the file that holds the address, below the folder
 * @throws on a file that is no page and is not packed
 */
export function makeLocal(address: string, file: string, site: PackedSite): string {
  const here = new URL(`${site.base}${file.replace(/(^|\/)index\.html$/, '$1')}`, site.origin);
  if (address.startsWith('#') || !URL.canParse(address, here)) return address;
  const { origin, pathname, hash } = new URL(address, here);
  if (origin !== site.origin || !pathname.startsWith(site.base)) return address;
  const target = findFile(pathname, site);
  if (!site.files.has(target) && !target.endsWith('.html')) throw new Error(`${file}: ${address} is not in the copy`);
  const kept = site.files.has(target) ? target : INDEX_FILE;
  const relative = posix.relative(posix.dirname(file), kept) || posix.basename(kept);
  return encodeURI(relative) + (kept === target ? hash : '');
}

/** The file of the site that a path leads to. */
export function findFile(pathname: string, { base }: Pick<PackedSite, 'base'>): string {
  const path = decodeURIComponent(pathname.slice(base.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
