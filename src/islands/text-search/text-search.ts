import { QuickSearch } from '../../atlas/quick-search.ts';
import { listQueryWords, readSearchQuery } from '../../atlas/search-query.ts';
import { readSmallIndex, type SmallIndex } from '../../atlas/small-index.ts';
import { readVocabulary, type Vocabulary } from '../../atlas/vocabulary.ts';
import { makeAnswer, type TextAnswer } from './answer.ts';
import { findPages } from './combine.ts';
import { loadEngine, type Engine } from './engine.ts';
import { loadJson, remember } from './load-json.ts';
import { readPageList, type ListedPage } from './page-list.ts';

export type { FoundPage, TextAnswer } from './answer.ts';

/** Searches the atlas in two steps: a small index answers as one types, the full text completes. */
export interface TextSearch {
  /** Answers from the small index. Rejects when it cannot be loaded. */
  quick(text: string): Promise<TextAnswer>;
  /** The quick answer in its order, then what the full text adds. Rejects when a file cannot be loaded. */
  full(text: string): Promise<TextAnswer>;
  /** Starts loading all that a first search needs. */
  preload(): void;
  /** The small index: names of pages and cases. */
  names(): Promise<SmallIndex>;
}

interface FullText {
  readonly engine: Engine;
  readonly vocabulary: Vocabulary;
  readonly list: ReadonlyMap<string, ListedPage>;
}

/** Addresses of the engine's script, of the list of words and of the small index. */
interface Addresses {
  readonly engine: string;
  readonly vocabulary: string;
  readonly index: string;
}

/** Beside the engine: which page each of its results is. */
const PAGE_LIST = 'pages.json';

export function createTextSearch({ engine, vocabulary, index }: Addresses): TextSearch {
  const loadNames = remember(async () => {
    const names = readSmallIndex(await loadJson(index));
    return { names, search: new QuickSearch(names) };
  });
  // One after the other, what is needed first: names, code of the engine, list of words. Together they share the line.
  const code = Promise.withResolvers<undefined>();
  const startEngine = remember(() => loadEngine(engine, () => code.resolve(undefined)));
  const loadAfterCode = (address: string) => code.promise.then(() => loadJson(address));
  const loadFullText = remember(async (): Promise<FullText> => {
    const [loaded, words, list, { names }] = await Promise.all([
      startEngine(),
      loadAfterCode(vocabulary),
      loadAfterCode(engine.replace(/[^/]*$/, PAGE_LIST)),
      loadNames(),
    ]);
    return { engine: loaded, vocabulary: readVocabulary(words), list: readPageList(list, names) };
  });
  return {
    async quick(text) {
      const { names, search } = await loadNames();
      const words = search.readWords(text);
      return makeAnswer({ words, quick: search.search(words), names });
    },
    async full(text) {
      const [{ names, search }, fullText] = await Promise.all([
        loadNames(),
        loadFullText(),
        startEngine().then((started) => started.preload(listQueryWords(text))),
      ]);
      const { terms, correction, unknownWords, nearestWords } = readSearchQuery(text, fullText.vocabulary);
      const quickWords = correction === undefined ? search.readWords(text) : terms;
      return makeAnswer({
        words: terms,
        quick: search.search(unknownWords.length > 0 ? [] : quickWords),
        names,
        fullText: { pages: await findPages(fullText.engine, terms), list: fullText.list },
        correction,
        unknownWords,
        nearestWords,
      });
    },
    preload() {
      // A failure is told when an answer is asked for.
      for (const load of [loadNames, loadFullText]) load().catch(() => undefined);
    },
    names: async () => (await loadNames()).names,
  };
}
