import { selectOne } from 'css-select';
import render from 'dom-serializer';
import type { Element, ParentNode } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import { findInitial, sortByName } from '../../src/atlas/order.ts';
import { escapeHtml } from '../../src/language/html.ts';
import { TITLE_END } from '../../src/site.ts';

export interface IndexedPage {
  readonly file: string;
  readonly title: string;
}

/** The title of a page, without the name of the site; `undefined` for one that only leads to another. */
export function readTitle(html: string): string | undefined {
  if (/http-equiv="?refresh/i.test(html)) return undefined;
  const title = selectOne<ParentNode, Element>('title', parseDocument(html));
  if (!title) return undefined;
  const text = DomUtils.textContent(title);
  return text.endsWith(TITLE_END) ? text.slice(0, -TITLE_END.length) : text;
}

/** The scoped styles of the frame do not reach it. */
const STYLE =
  '@layer components{.page h1{margin-block:2rem 1rem}.page h2{margin-block:2rem .5rem}.page .lead{margin-block-end:2rem}}';

/** A page of the folder whose content becomes the list of all pages, from A to Z: what takes the place of the search. */
export function writeIndexPage(frame: string, pages: readonly IndexedPage[]): string {
  const document = parseDocument(frame);
  const main = selectOne<ParentNode, Element>('main', document);
  if (!main) throw new Error('The page that frames the index has no <main>');
  const groups = Map.groupBy(
    sortByName(pages, ({ title }) => title),
    ({ title }) => findInitial(title),
  );
  const lists = [...groups].map(([initial, entries]) => {
    const items = entries.map(({ file, title }) => `<li><a href="${encodeURI(file)}">${escapeHtml(title)}</a></li>`);
    return `<h2>${escapeHtml(initial)}</h2><ul>${items.join('')}</ul>`;
  });
  const content = `<style>${STYLE}</style><div class="page"><h1>De A à Z</h1><p class="lead">Toutes les pages de cette copie, qui s’ouvre sans réseau. La recherche et la carte demandent le site.</p><div class="prose">${lists.join('')}</div></div>`;
  main.children = [];
  for (const child of [...parseDocument(content).children]) DomUtils.appendChild(main, child);
  return render(document, { encodeEntities: 'utf8' }).replace(/<title>[^<]*/, `<title>De A à Z${TITLE_END}`);
}
