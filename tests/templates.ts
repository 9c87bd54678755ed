/** One page of each template is enough where a check is slow. */
import { type BuiltSite, isLasting, listPagePaths, readBuiltFile } from './built-site.ts';

/** The page to prefer, by template. */
const PREFERRED: Readonly<Record<string, string>> = {
  '/cas/*/': '/cas/glass-vallee/',
  '/pratiques/*/': '/pratiques/acheter-ensemble/',
  '/regions/*/': '/regions/bretagne/',
  '/objectifs/*/': '/objectifs/former/',
  '/formes/*/': '/formes/grappe/',
  '/sources/*/': '/sources/presse/',
};

/**
 * @param paths addresses of pages, below the base
 * @returns by template (`/`, `/cas/`, a page of `/cas/`, `/404.html`), the page that stands for it: the preferred one when it
 * exists, the first otherwise
 */
export function pickTemplatePages(paths: readonly string[]): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const path of paths) {
    const template = readTemplate(path);
    if (!pages.has(template) || path === PREFERRED[template]) pages.set(template, path);
  }
  return pages;
}

/** One page of each template that stays under the eyes: not those that send their reader elsewhere at once. */
export function pickLastingPages(site: BuiltSite): ReadonlyMap<string, string> {
  const paths = listPagePaths(site).filter((path) => isLasting(readBuiltFile(site, path).toString('utf8')));
  return pickTemplatePages(paths);
}

/** The first segment names the section; what follows names one page of it, but for the word `page` of paginated lists. */
function readTemplate(path: string): string {
  const [section, ...rest] = path.split('/').filter((segment) => segment !== '');
  if (section === undefined || rest.length === 0) return path;
  return `/${section}/${rest.map((segment) => (segment === 'page' ? 'page' : '*')).join('/')}/`;
}
