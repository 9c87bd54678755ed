import { type HtmlElement, Parser, StaticConfigLoader } from 'html-validate';
import { type BuiltSite, findBuiltSite, isLasting, listPagePaths, readBuiltFile } from '../built-site.ts';

export interface Page {
  /** Address below the base: `/cas/glass-vallee/`. */
  readonly path: string;
  readonly html: string;
  readonly root: HtmlElement;
}

const parserConfig = await new StaticConfigLoader({ root: true, extends: [] }).getConfigFor('page.html');

let pages: readonly Page[] | undefined;

export const site: BuiltSite = findBuiltSite();

/** Every page of the built site, parsed once. */
export function readPages(): readonly Page[] {
  pages ??= listPagePaths(site).map((path) => parsePage(path, readBuiltFile(site, path).toString('utf8')));
  return pages;
}

/** The pages of the cases, and nothing else that stands below `/cas/`. */
export function listCasePages(): readonly Page[] {
  return readPages().filter(({ path, html }) => /^\/cas\/(?!page\/)[^/]+\/$/.test(path) && isLasting(html));
}

export function parsePage(path: string, html: string): Page {
  // The parser throws the content of an <svg> away, and our maps have links and text in there: it reads another name.
  const readable = html.replace(/<(\/?)svg\b/g, '<$1svg-drawing');
  return { path, html, root: new Parser(parserConfig).parseHtml(readable) };
}

/** An attribute as a reader of the page sees it: entities decoded. */
export function readAttribute(element: HtmlElement, name: string): string | undefined {
  const value = element.getAttributeValue(name);
  return value === null ? undefined : decodeEntities(value);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

export function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hexadecimal, decimal, name) => {
    if (hexadecimal !== undefined) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name] ?? whole;
  });
}
