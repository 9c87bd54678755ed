import type { IndexedWork, SmallIndex } from './small-index.ts';

/** What the search knows of the site before it is asked anything. */
export interface PageListFile {
  /** The engine's table of pages: a file beside it, where its ids stand, those of the cases first. */
  readonly table: string;
  /** Lines « path title » of the pages that are not cases, separated by a tab, in the order of the engine. */
  readonly pages: string;
  /** Lines « path title issuer » of the works, separated by tabs. */
  readonly works: string;
  /** First words of the pieces of the list of words, separated by spaces. */
  readonly words: string;
}

interface ListedSite {
  readonly table: string;
  /** Of the pages that are not cases, by path, in the order of the engine. */
  readonly titles: ReadonlyMap<string, string>;
  readonly works: readonly IndexedWork[];
  readonly wordStarts: readonly string[];
}

/** A page of the site, or a row of one. */
export interface ListedPage {
  /** Below the home page, without the final slash: `cas/glass-vallee`. */
  readonly path: string;
  readonly title: string;
  /** For a case. */
  readonly caseId?: string | undefined;
  /** For a work: who wrote and published it. */
  readonly issuer?: string | undefined;
}

export function writePageList({ table, titles, works, wordStarts }: ListedSite): PageListFile {
  return {
    table,
    pages: joinRows([...titles]),
    works: joinRows(works.map(({ path, title, issuer }) => [path, title, issuer])),
    words: wordStarts.join(' '),
  };
}

/** Takes for what it is the file that `writePageList` made; throws on any other. */
export function parsePageList(json: unknown): PageListFile {
  if (isPageListFile(json)) return json;
  throw new Error('The list of pages cannot be read');
}

/** Pages by their ids, given in the order of the engine. Throws when the files were not made together. */
export function listPages(
  { pages }: PageListFile,
  { cases }: SmallIndex,
  ids: readonly string[],
): ReadonlyMap<string, ListedPage> {
  const listed: readonly ListedPage[] = [
    ...cases.map(({ id, title }) => ({ path: `cas/${id}`, title, caseId: id })),
    ...splitRows(pages).map(([path = '', title = '']) => ({ path, title })),
  ];
  if (ids.length !== listed.length) throw new Error('The list of pages and the engine disagree');
  return new Map(listed.map((page, rank) => [ids[rank] ?? '', page]));
}

export function listWorks({ works }: PageListFile): readonly IndexedWork[] {
  return splitRows(works).map(([path = '', title = '', issuer = '']) => ({ path, title, issuer }));
}

function joinRows(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => cell.replace(/[ \t\r\n]+/g, ' ')).join('\t')).join('\n');
}

function splitRows(rows: string): readonly (readonly string[])[] {
  return rows === '' ? [] : rows.split('\n').map((row) => row.split('\t'));
}

function isPageListFile(json: unknown): json is PageListFile {
  if (typeof json !== 'object' || json === null) return false;
  return ['table', 'pages', 'works', 'words'].every((key) => typeof Reflect.get(json, key) === 'string');
}
