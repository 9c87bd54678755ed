import type { Passage } from './passages.ts';
import { tellAgain, type WeighedRanking } from './ranking.ts';

/** What is known of a page beside the words that it holds. */
export interface ReadPage extends Passage {
  /** What a name of the page that the query says whole counts, out of all the words. */
  readonly said: number;
}

/** What counts of words that stand together, and of those of the first sentence of a page. */
const TOGETHER_SHARE = 0.8;
const OPENING_SHARE = 0.4;
/** What a page gains that holds all the words, out of all they mean. */
const WHOLE_SHARE = 0.2;

/**
 * Ranks again the pages that the words of a long query found, by how these stand in the texts that were read. The same
 * pages come, in another order.
 */
export function rankByPassages(ranking: WeighedRanking, read: ReadonlyMap<string, ReadPage>): WeighedRanking {
  const total = ranking.words.reduce((sum, { weight }) => sum + weight, 0);
  const rate = (path: string): number => {
    const { meaning = 0, isWhole = false } = ranking.meanings.get(path) ?? {};
    const { together = 0, opening = 0, said = 0 } = read.get(path) ?? {};
    const share = said + (isWhole ? WHOLE_SHARE : 0);
    return meaning + TOGETHER_SHARE * together + OPENING_SHARE * opening + share * total;
  };
  const rated = [...ranking.pages.keys()].map((path) => [path, rate(path)] as const);
  return tellAgain({ ...ranking, pages: new Map(rated.toSorted(([, one], [, other]) => other - one)) });
}
