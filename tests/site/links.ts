import type { HtmlElement } from 'html-validate';
import type { BuiltSite } from '../built-site.ts';
import { type Page, readAttribute } from './pages.ts';

type LinkedSite = Pick<BuiltSite, 'base' | 'files' | 'origin'>;

const ATTRIBUTES = ['href', 'src', 'action', 'poster', 'data-src', 'xlink:href', 'srcset'] as const;
const SELECTOR = ATTRIBUTES.map((name) => `[${name.replace(':', '\\:')}]`).join(', ');

/** One line per link of the site to a file or an anchor of the site that is not there. */
export function findBrokenLinks(pages: readonly Page[], site: LinkedSite): readonly string[] {
  const anchors = new Map(pages.map((page) => [page.path, listAnchors(page)]));
  return pages.flatMap((page) =>
    listAddresses(page.root)
      .filter((address) => isBroken(address, { page, site, anchors }))
      .map((address) => `${page.path} → ${address}`),
  );
}

interface Context {
  readonly page: Page;
  readonly site: LinkedSite;
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
}

function isBroken(address: string, { page, site, anchors }: Context): boolean {
  const here = site.origin + site.base + page.path.slice(1);
  if (!URL.canParse(address, here)) return true;
  const url = new URL(address, here);
  if (url.origin !== site.origin) return false;
  const pathname = decodeURIComponent(url.pathname);
  if (!pathname.startsWith(site.base)) return true;
  const path = `/${pathname.slice(site.base.length)}`;
  const file = path.slice(1) + (path.endsWith('/') ? 'index.html' : '');
  if (!site.files.has(file)) return true;
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor !== '' && anchors.get(path)?.has(anchor) === false;
}

function listAddresses(root: HtmlElement): readonly string[] {
  return root.querySelectorAll(SELECTOR).flatMap((element) =>
    ATTRIBUTES.flatMap((name) => {
      const value = readAttribute(element, name);
      if (value === undefined) return [];
      return name === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s/, 1)[0] ?? '') : [value.trim()];
    }),
  );
}

function listAnchors({ root }: Page): ReadonlySet<string> {
  return new Set(root.querySelectorAll('[id]').map((element) => readAttribute(element, 'id') ?? ''));
}

/** One line per link that leaves the site and would hand its page to the other one. */
export function findUnsafeExternalLinks(pages: readonly Page[], site: LinkedSite): readonly string[] {
  return pages.flatMap((page) =>
    page.root
      .querySelectorAll('a[href]')
      .map((link) => ({ address: readAttribute(link, 'href') ?? '', rel: readAttribute(link, 'rel') ?? '' }))
      .filter(({ address }) => /^https?:/.test(address) && new URL(address).origin !== site.origin)
      .filter(({ rel }) => !rel.split(/\s+/).includes('noopener'))
      .map(({ address }) => `${page.path} → ${address}`),
  );
}
