import { listWords } from '../../language/words.ts';
import { loadJson, remember } from '../load.ts';
import type { TextAnswer, TextSearch } from '../text-search/text-search.ts';
import type { AnswerCard } from './model.ts';
import type { FoundPlace } from './place-finder.ts';

interface Settings {
  /** Address of the small index, beside which the other data are. */
  readonly index: string;
  readonly search: Pick<TextSearch, 'names' | 'full'>;
}

interface Asked {
  readonly typed: string;
  readonly answer: TextAnswer;
  /** Once the reader has stopped typing: whether the query is still asked. */
  readonly isAsked: Promise<boolean>;
  /** Pages that are the answer. */
  readonly known: readonly AnswerCard[];
}

/** Finds the place that a query names; no card when a page is the answer, or on a failure. */
export type Places = (asked: Asked) => Promise<FoundPlace>;

/** What finds places is loaded with the first query that no page answers. */
export function openPlaces({ index, search }: Settings): Places {
  const folder = index.slice(0, index.lastIndexOf('/') + 1);
  const open = remember(async () => {
    const { PlaceFinder } = await import('./place-finder.ts');
    return new PlaceFinder({
      names: () => search.names(),
      load: (file) => loadJson(`${folder}${file}.json`),
      search: async (text) => new Set((await search.full(text)).matches.keys()),
    });
  });
  return async ({ typed, answer, isAsked, known }) => {
    // Two régions are the first of several.
    const isWhole = known.length > 0 && !(known.length > 1 && known.every(({ address }) => isRegion(address)));
    if (isWhole) return { cards: [] };
    try {
      const isAnswered = answer.relaxed === undefined && answer.matches.size > 0;
      const finder = await open();
      return await finder.find({ typed, strangers: listStrangers(typed, answer), isAnswered, isAsked });
    } catch {
      // Results do without.
      return { cards: [] };
    }
  };
}

function isRegion(address: string): boolean {
  return address.startsWith('regions/');
}

/** Words that no page holds, that the results give up, or that were read as others. */
function listStrangers(typed: string, { unknownWords, relaxed, correction }: TextAnswer): ReadonlySet<string> {
  const read = new Set(correction === undefined ? [] : listWords(correction));
  const misread = correction === undefined ? [] : listWords(typed).filter((word) => !read.has(word));
  return new Set([...unknownWords, ...(relaxed?.missing ?? []), ...misread]);
}
