import type { SmallIndex } from '../../atlas/small-index.ts';

/** A page of the site. */
export interface ListedPage {
  /** Below the home page, without the final slash: `cas/glass-vallee`. */
  readonly path: string;
  readonly title: string;
  /** For a case. */
  readonly caseId?: string | undefined;
}

/** Pages by their id in the engine. `json` is the file that `src/search/page-list.ts` writes; throws on any other. */
export function readPageList(json: unknown, { cases }: SmallIndex): ReadonlyMap<string, ListedPage> {
  if (!isPageListFile(json)) throw new Error('The list of pages cannot be read');
  const ids = json.cases.split(' ');
  if (cases.length > 0 && ids.length !== cases.length) throw new Error('The list of pages and the index disagree');
  const rows = json.pages.split('\n').filter((row) => row !== '');
  return new Map([
    ...cases.map(({ id, title }, rank) => [ids[rank] ?? '', { path: `cas/${id}`, title, caseId: id }] as const),
    ...rows.map((row) => {
      const [id = '', path = '', title = ''] = row.split('\t');
      return [id, { path, title }] as const;
    }),
  ]);
}

function isPageListFile(json: unknown): json is { readonly cases: string; readonly pages: string } {
  if (typeof json !== 'object' || json === null) return false;
  return 'cases' in json && typeof json.cases === 'string' && 'pages' in json && typeof json.pages === 'string';
}
