import type { ResultGroup } from '../text-search/results.ts';

/** What the address of the search page holds. */
export interface Asked {
  /** Empty when nothing is. */
  readonly query: string;
  /** The only kind of result shown; empty for all. */
  readonly kind: string;
}

export function readAddress(search: string): Asked {
  const parameters = new URLSearchParams(search);
  const read = (name: string) => parameters.get(name)?.trim() ?? '';
  return { query: read('q'), kind: read('genre') };
}

/** The end of the address. A kind without words says nothing. */
export function writeAddress({ query, kind }: Asked): string {
  if (query === '') return '';
  const parameters = kind === '' ? { q: query } : { q: query, genre: kind };
  return `?${new URLSearchParams(parameters).toString()}`;
}

/** Groups in the two columns of the page. */
export interface Columns {
  readonly main: readonly ResultGroup[];
  readonly side: readonly ResultGroup[];
}

/** What the first column holds. */
const MAIN: ReadonlySet<string> = new Set(['premier', 'cas']);

/** Pages that answer best and cases, or the first group there is; then the others. */
export function arrangeGroups(groups: readonly ResultGroup[]): Columns {
  const main = groups.filter(({ kind }) => MAIN.has(kind));
  if (main.length === 0) return { main: groups.slice(0, 1), side: groups.slice(1) };
  return { main, side: groups.filter(({ kind }) => !MAIN.has(kind)) };
}
