import type { BuiltSite } from '../built-site.ts';
import { type Page, readAttribute } from './pages.ts';
import { listStyleAddresses } from './weight.ts';

/** What a browser loads by itself; a link that a reader follows is not concerned. */
const LOADED = [
  { selector: '[src]', attribute: 'src' },
  { selector: '[srcset]', attribute: 'srcset' },
  { selector: '[poster]', attribute: 'poster' },
  { selector: 'object[data]', attribute: 'data' },
  { selector: 'use[href], image[href]', attribute: 'href' },
] as const;

/** Links of the head that load nothing. */
const NAMING = new Set(['canonical', 'alternate', 'license', 'author', 'me', 'next', 'prev', 'search', 'help']);

/** One line per resource of another origin that a page would load. */
export function findForeignResources(page: Page, site: Pick<BuiltSite, 'origin'>): readonly string[] {
  const fromElements = LOADED.flatMap(({ selector, attribute }) =>
    page.root.querySelectorAll(selector).flatMap((element) => (readAttribute(element, attribute) ?? '').split(/,\s*/)),
  );
  const fromHead = page.root
    .querySelectorAll('link[href]')
    .filter((link) => !(readAttribute(link, 'rel') ?? '').split(/\s+/).every((rel) => NAMING.has(rel)))
    .map((link) => readAttribute(link, 'href') ?? '');
  const fromStyles = page.root
    .querySelectorAll('style')
    .flatMap((style) => listStyleAddresses(style.textContent, page.path));
  return [...fromElements, ...fromHead, ...fromStyles]
    .filter((address) => isForeign(address, site.origin))
    .map((address) => `${page.path} → ${address}`);
}

export function isForeign(address: string, origin: string): boolean {
  return /^(?:https?:)?\/\//i.test(address.trim()) && new URL(address.trim(), origin).origin !== origin;
}
