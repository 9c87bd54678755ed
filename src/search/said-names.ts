import { listMeaningfulWords } from '../language/small-words.ts';
import { listTitles } from './page-names.ts';
import type { SmallIndex } from './small-index.ts';
import { findFamily } from './word-family.ts';

/** What a name said whole in a query counts, out of all its words: a title says more than another name. */
const SHARES = { title: 0.5, other: 0.3 } as const;
/** One word alone is met without this. */
const LEAST_WORDS = 2;

interface PageNames {
  readonly title: string;
  readonly others: readonly string[];
}

/** Names of pages that a query says whole, among other words: « Territoires d'industrie, qu'en pense la Cour des comptes ». */
export class SaidNames {
  readonly #names: ReadonlyMap<string, PageNames>;

  constructor({ groups, cases }: Pick<SmallIndex, 'groups' | 'cases'>) {
    this.#names = new Map([
      ...groups.map(({ path, title, words }) => [path, { title, others: words.split(', ') }] as const),
      ...cases.map(({ id, title, names }) => [`cas/${id}`, { title, others: names }] as const),
    ]);
  }

  /** For a query, what the longest-standing name of a page that it says counts, from its path: 0 for none. */
  read(query: string): (path: string) => number {
    const families = new Set(listMeaningfulWords(query).map(findFamily));
    const isSaid = (name: string) => {
      const words = listMeaningfulWords(name);
      return words.length >= LEAST_WORDS && words.every((word) => families.has(findFamily(word)));
    };
    return (path) => {
      const { title = '', others = [] } = this.#names.get(path) ?? {};
      if (listTitles(title).some(isSaid)) return SHARES.title;
      return others.some(isSaid) ? SHARES.other : 0;
    };
  }
}
