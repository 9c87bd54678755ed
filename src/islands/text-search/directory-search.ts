import { readDirectoryFile, type IndexedGrouping } from '../../search/directory-index.ts';
import { readQuerySyntax } from '../../search/query-syntax.ts';
import { QuickSearch } from '../../search/quick-search.ts';
import { putAside, rankPages } from '../../search/ranking.ts';
import type { QueryWord } from '../../search/search-query.ts';
import { loadJson, remember } from '../load.ts';

/** Groupings found, the best first, and the words that found them. */
export interface Spotted {
  readonly groupings: readonly IndexedGrouping[];
  readonly words: readonly QueryWord[];
}

export const NONE_SPOTTED: Spotted = { groupings: [], words: [] };

/** Finds groupings of the directory by name, form and place; its file is loaded with the first query. */
export class DirectorySearch {
  readonly #load;

  constructor(address: string) {
    this.#load = remember(async () => {
      const groupings = readDirectoryFile(await loadJson(address));
      const groups = groupings.map(({ path, title, detail, words, purpose }) => ({
        path,
        title,
        words: [detail, words, purpose].join(', '),
      }));
      return {
        byPath: new Map(groupings.map((grouping) => [grouping.path, grouping])),
        search: new QuickSearch({ groups, cases: [], threads: [], works: [] }),
      };
    });
  }

  /**
   * Those where all words of a query stand, or most of what they mean, or else those that the texts answered by; none
   * that the query puts aside. None when the file cannot be loaded: cases and pages answer without it.
   */
  async find(query: string, answered: readonly QueryWord[]): Promise<Spotted> {
    const directory = await this.#load().catch(() => undefined);
    if (directory === undefined) return NONE_SPOTTED;
    const { byPath, search } = directory;
    const find = (word: QueryWord) => ({ word: word.word, pages: search.find(word) });
    const aside = readQuerySyntax(query).excluded.map((group) =>
      group.map((word) => find({ word, isBeginning: false })),
    );
    for (const words of [search.readWords(query), answered]) {
      const ranking = rankPages({ terms: words.map(find), pageCount: byPath.size, isAnswer: () => true });
      const groupings = [...putAside(ranking, aside).ranking.pages.keys()].flatMap((path) => byPath.get(path) ?? []);
      if (groupings.length > 0) return { groupings, words };
    }
    return NONE_SPOTTED;
  }
}
