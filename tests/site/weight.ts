import { brotliCompressSync } from 'node:zlib';
import { posix } from 'node:path';
import { type BuiltSite, readBuiltFile } from '../built-site.ts';
import { type Page, readAttribute } from './pages.ts';

/** Bytes a first visit of a page transfers, each file compressed alone with brotli. */
export interface Weight {
  readonly html: number;
  readonly css: number;
  /** Scripts of the page with their static imports; what a script fetches later is not counted. */
  readonly js: number;
  readonly images: number;
}

interface Loaded {
  readonly kind: 'css' | 'js' | 'images';
  readonly path: string;
}

const SOURCES = [
  { kind: 'css', selector: 'link[rel="stylesheet"]', attribute: 'href' },
  { kind: 'js', selector: 'script[src]', attribute: 'src' },
  { kind: 'js', selector: 'link[rel="modulepreload"]', attribute: 'href' },
  { kind: 'images', selector: 'img[src]', attribute: 'src' },
] as const satisfies readonly { kind: Loaded['kind']; selector: string; attribute: string }[];

export function weighPage(page: Page, site: BuiltSite): Weight {
  const weight = { html: compressedSize(page.html), css: 0, js: 0, images: 0 };
  for (const { kind, path } of listLoaded(page, site)) weight[kind] += compressedSize(readBuiltFile(site, path));
  return { ...weight, js: weight.js + countInlineScript(page) };
}

export function totalWeight({ html, css, js, images }: Weight): number {
  return html + css + js + images;
}

/** Addresses below the base of the fonts named by a page's style sheets and preloads. */
export function listFonts(page: Page, site: BuiltSite): readonly string[] {
  const sheets = listLoaded(page, site).filter(({ kind }) => kind === 'css');
  const fromSheets = sheets.flatMap(({ path }) => listStyleAddresses(readBuiltFile(site, path).toString('utf8'), path));
  const fromPage = listStyleAddresses(page.html, page.path);
  const fonts = [...fromSheets, ...fromPage].filter((path) => /\.woff2?$/.test(path));
  return [...new Set(fonts.map((path) => removeBase(path, site)))];
}

/** Addresses in `url(…)` of a style sheet, resolved from its own place; data: addresses left out. */
export function listStyleAddresses(css: string, from: string): readonly string[] {
  return [...css.matchAll(/url\(\s*["']?(?!data:|#)([^"')]+)["']?\s*\)/g)].map(([, address = '']) =>
    /^[a-z]+:|^\//i.test(address) ? address : posix.join(posix.dirname(from), address),
  );
}

export function compressedSize(content: string | Buffer): number {
  return brotliCompressSync(content).length;
}

function listLoaded(page: Page, site: BuiltSite): readonly Loaded[] {
  const found = new Map<string, Loaded>();
  for (const { kind, selector, attribute } of SOURCES) {
    for (const element of page.root.querySelectorAll(selector)) {
      const path = removeBase((readAttribute(element, attribute) ?? '').split(/[?#]/, 1)[0] ?? '', site);
      if (!path.startsWith('data:')) found.set(path, { kind, path });
    }
  }
  for (const { kind, path } of found.values()) {
    if (kind !== 'js') continue;
    // A Map walks the entries added while it is walked: the imports of the imports follow.
    for (const imported of listStaticImports(readBuiltFile(site, path).toString('utf8'), path)) {
      if (!found.has(imported)) found.set(imported, { kind: 'js', path: imported });
    }
  }
  return [...found.values()];
}

/** The bundler writes `import"./x.js"` and `from"./x.js"` for what loads at once, `import("./x.js")` for what may come later. */
export function listStaticImports(script: string, from: string): readonly string[] {
  return [...script.matchAll(/\b(?:import|from)\s*["'](\.{1,2}\/[^"']+)["']/g)].map(([, address = '']) =>
    posix.join(posix.dirname(from), address),
  );
}

function countInlineScript({ root }: Page): number {
  const scripts = root.querySelectorAll('script').filter((script) => {
    const type = readAttribute(script, 'type');
    return readAttribute(script, 'src') === undefined && (type === undefined || type === 'module');
  });
  const code = scripts.map((script) => script.textContent).join('\n');
  return code === '' ? 0 : compressedSize(code);
}

function removeBase(path: string, { base }: BuiltSite): string {
  return path.startsWith(base) ? `/${path.slice(base.length)}` : path;
}
