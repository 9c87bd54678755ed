import type { SmallIndex } from './small-index.ts';

/** What the search knows of the site before it is asked anything. */
export interface PageListFile {
  /** The engine's table of pages: a file beside it, where its ids stand, those of the cases first. */
  readonly table: string;
  /** Lines « path title » of the pages that are not cases, separated by a tab, in the order of the engine. */
  readonly pages: string;
  /** First words of the pieces of the list of words, separated by spaces. */
  readonly words: string;
}

interface ListedSite {
  readonly table: string;
  /** Of the pages that are not cases, by path, in the order of the engine. */
  readonly titles: ReadonlyMap<string, string>;
  readonly wordStarts: readonly string[];
}

/** A page of the site. */
export interface ListedPage {
  /** Below the home page, without the final slash: `cas/glass-vallee`. */
  readonly path: string;
  readonly title: string;
  /** For a case. */
  readonly caseId?: string | undefined;
}

export function writePageList({ table, titles, wordStarts }: ListedSite): PageListFile {
  return {
    table,
    pages: [...titles].map(([path, title]) => `${path}\t${title}`).join('\n'),
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
    ...pages.split('\n').map((row) => {
      const [path = '', title = ''] = row.split('\t');
      return { path, title };
    }),
  ];
  if (ids.length !== listed.length) throw new Error('The list of pages and the engine disagree');
  return new Map(listed.map((page, rank) => [ids[rank] ?? '', page]));
}

function isPageListFile(json: unknown): json is PageListFile {
  if (typeof json !== 'object' || json === null) return false;
  return ['table', 'pages', 'words'].every((key) => typeof Reflect.get(json, key) === 'string');
}
