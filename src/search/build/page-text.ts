import { selectAll, selectOne } from 'css-select';
import { hasChildren, isTag, isText, type AnyNode } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { ReadableText } from '../excerpt.ts';

/** What a page says, without what it repeats of others. */
export interface PageText extends ReadableText {
  /** Its first heading. */
  readonly title: string;
  /** Titles of its sections. */
  readonly headings: string;
}

/** Written by the layout around what the index is to read. */
const BODY = /<main\b[^>]*\sdata-pagefind-body[\s\S]*?<\/main>/;
/**
 * Left out of the index: what every case writes alike (a search for « forme » is not one for all of them), what a page
 * repeats of others, and the numbers of sources. Forms, objectives and communes of a case are among its hidden words.
 */
const LEFT_OUT = [
  '[data-pagefind-ignore]',
  'script',
  'style',
  'svg',
  'template',
  'caption',
  'dt',
  'summary',
  'thead',
  '.identity h2',
  '.case-header .form',
  '.case-header .objectives',
  '.case-header figcaption',
  '.case-list',
  '.case-rows',
  '.tallies',
  '.calls',
].join(', ');
/** Facts: their cells read badly in a row. */
const ROWS = 'tr, dl';
const CELLS = 'th, td, dd';
const CELL_GAP = ' · ';
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi cite code data dfn em i kbd mark q s small span strong sub sup time u var wbr'.split(' '),
);
/** Inline elements set apart by the layout alone, as a year and its event. */
const SET_APART: ReadonlySet<string> = new Set(['small', 'span', 'time']);

/** Reads a built page; `undefined` for one that its layout keeps out of the index. */
export function readPageText(html: string): PageText | undefined {
  const [body] = BODY.exec(html) ?? [];
  if (body === undefined) return undefined;
  const page = parseDocument(body);
  for (const element of selectAll(LEFT_OUT, page)) DomUtils.removeElement(element);
  const heading = selectOne('h1', page);
  const title = heading === null ? '' : readLine(heading);
  if (heading !== null) DomUtils.removeElement(heading);
  const headings = selectAll('h2, h3', page).map(readLine).join(' ');
  const rows = selectAll(ROWS, page);
  const facts = rows.map((row) => selectAll(CELLS, row).map(readLine).filter(Boolean).join(CELL_GAP));
  for (const row of rows) DomUtils.removeElement(row);
  return { title, headings, text: joinLines(writeText(page)), facts: joinLines(facts.join('\n')) };
}

function readLine(element: AnyNode): string {
  return joinLines(writeText(element)).replaceAll('\n', ' ');
}

/** Lines without blanks around them, none empty; spaces that do not break stay. */
function joinLines(text: string): string {
  const lines = text.split('\n').map((line) =>
    line
      .replace(/ +/g, ' ')
      .replace(/ (?=[,.)])/g, '')
      .trim(),
  );
  return lines.filter((line) => line !== '').join('\n');
}

/** The text below a node, a line for each block. */
function writeText(node: AnyNode): string {
  if (isText(node)) return node.data.replace(/[ \t\r\n]+/g, ' ');
  if (!hasChildren(node)) return '';
  const text = node.children.map(writeText).join('');
  if (!isTag(node)) return text;
  if (!INLINE.has(node.name)) return `\n${text}\n`;
  return SET_APART.has(node.name) && node.next && isTag(node.next) ? `${text} ` : text;
}
