import { QuickSearch } from '../../search/quick-search.ts';
import { joinFound, joinWords, type FoundTerm } from '../../search/found-terms.ts';
import { readEngineIds } from '../../search/engine-ids.ts';
import { listGluedNames } from '../../search/glued-names.ts';
import { joinPlaces, listPlaceNames, type PlaceNames } from '../../search/place-names.ts';
import { readQuerySyntax } from '../../search/query-syntax.ts';
import { putAside, rankPages, rankWhole } from '../../search/ranking.ts';
import type { SearchTerm } from '../../search/search-query.ts';
import { SaidNames } from '../../search/said-names.ts';
import { FACTS, HOME } from '../../search/text-files.ts';
import { readSmallIndex, type IndexedWork, type SmallIndex } from '../../search/small-index.ts';
import { makeAnswer, type TextAnswer } from './answer.ts';
import { findPages } from './combine.ts';
import { loadEngine, type Engine } from './engine.ts';
import { loadBytes, loadJson, remember, rememberEach } from '../load.ts';
import { listPages, listWorks, parsePageList, type ListedPage } from '../../search/page-list.ts';
import { PhraseReader } from './phrases.ts';
import { QueryReader } from './query-reader.ts';
import { rankByTexts } from './text-ranking.ts';

export type { FoundPage, TextAnswer } from './answer.ts';

/** Searches the atlas in two steps: a small index answers as one types, the full text completes. */
export interface TextSearch {
  /** Answers from the small index. Rejects when it cannot be loaded. */
  quick(text: string): Promise<TextAnswer>;
  /** The quick answer in its order, then what the full text adds; `reach` tells if a part of the index was missing. Rejects when another file cannot be loaded. */
  full(text: string): Promise<TextAnswer>;
  /** Starts loading all that a first search needs. */
  preload(): void;
  /** The small index: names of pages and cases. */
  names(): Promise<SmallIndex>;
}

interface FullText {
  readonly reader: QueryReader;
  /** Paths of the pages of the engine, by its ids. */
  readonly paths: ReadonlyMap<string, string>;
  readonly pages: ReadonlyMap<string, ListedPage>;
  readonly works: readonly IndexedWork[];
  readonly workByPath: ReadonlyMap<string, IndexedWork>;
  readonly workSearch: QuickSearch;
  readonly saidNames: SaidNames;
  readonly placeNames: PlaceNames;
}

/** Addresses of the engine's script, beside which the other files of the full text are, and of the small index. */
interface Addresses {
  readonly engine: string;
  readonly index: string;
}

/** Pages of which the text says what they answer: not the lists, nor the works. */
const READ = /^(?:cas|pratiques|formes|objectifs|dispositifs|dossiers)\/|^(?:durer|couts)$/;

export function createTextSearch({ engine: script, index }: Addresses): TextSearch {
  const folder = script.slice(0, script.lastIndexOf('/') + 1);
  const loadNames = remember(async () => {
    const names = readSmallIndex(await loadJson(index));
    return { names, search: new QuickSearch(names) };
  });
  // One after the other, what is needed first: names, which answer alone, code of the engine, list of pages. Together they
  // share the line.
  const code = Promise.withResolvers<undefined>();
  const loadOneEngine = rememberEach((_turn: number) => loadEngine(script, () => code.resolve(undefined)));
  let turn = 0;
  const startEngine = async (): Promise<Engine> => {
    await loadNames();
    const asked = turn;
    const started = await loadOneEngine(asked);
    if (started.isWhole) return started;
    // An engine does not ask again for the part that it misses; a new one does.
    turn = asked + 1;
    return loadOneEngine(turn);
  };
  const loadFullText = remember(async (): Promise<FullText> => {
    const [, list, { names }] = await Promise.all([
      startEngine(),
      code.promise.then(() => loadJson(`${folder}pages.json`)),
      loadNames(),
    ]);
    const file = parsePageList(list);
    const ids = await readEngineIds(await loadBytes(folder + file.table));
    const works = listWorks(file);
    const known = listPages(file, names, ids);
    return {
      reader: new QueryReader(folder, { starts: file.words.split(' '), glued: listGluedNames(names) }),
      paths: new Map([...known].map(([id, { path }]) => [id, path])),
      pages: new Map([...known.values()].map((page) => [page.path, page])),
      works,
      workByPath: new Map(works.map((work) => [work.path, work])),
      workSearch: searchWorks(works),
      saidNames: new SaidNames(names),
      placeNames: listPlaceNames(names),
    };
  });
  const loadText = rememberEach(async (name: string) => parseText(await loadJson(`${folder}textes/${name}.json`)));
  const readText = async (path: string) => ({ text: await loadText(path || HOME) });
  return {
    async quick(text) {
      const { names, search } = await loadNames();
      const words = search.readWords(text);
      const terms = words.map((word) => ({ word: word.word, pages: search.find(word) }));
      return makeAnswer({ words, ranking: rankWhole(terms, names.groups.length), names });
    },
    async full(text) {
      const [{ names, search }, fullText, engine] = await Promise.all([
        loadNames(),
        loadFullText(),
        startEngine().then((started) => (started.preload(readQuerySyntax(text).words), started)),
      ]);
      const { paths, pages, works, workByPath, workSearch, reader, saidNames, placeNames } = fullText;
      const { terms, phrases, excluded, ...query } = await reader.read(text);
      const find = async (term: SearchTerm): Promise<FoundTerm> => {
        const told = new Map(
          [...(await findPages(engine, term))].flatMap(([id, score]) => {
            const path = paths.get(id);
            return path === undefined ? [] : [[path, score] as const];
          }),
        );
        const named = search.find(term);
        return {
          word: term.written,
          pages: joinFound([named, workSearch.find(term)], told),
          classed: new Set([...named.keys()].filter((path) => path.startsWith('cas/') && !told.has(path))),
        };
      };
      const findGroups = (words: readonly SearchTerm[]) =>
        Promise.all(
          joinPlaces(words, placeNames).map(async (group) =>
            joinWords(await Promise.all(group.words.map(find)), group.written),
          ),
        );
      const groups = joinPlaces(terms, placeNames);
      const found = await findGroups(terms);
      // What they would find alone: a place of two words is one there too.
      const aside = await Promise.all(excluded.map(findGroups));
      const ranked = rankPages({
        terms: found,
        unknownWords: query.unknownWords,
        pageCount: pages.size,
        isAnswer: (path, isNamed) => path.startsWith('cas/') || (isNamed && !path.startsWith('sources/')),
      });
      const { ranking, excludedCount } = putAside(ranked, aside);
      const closest = await rankByTexts(ranking, groups, {
        isRead: (path) => READ.test(path) && pages.has(path),
        loadText,
        rateSaid: saidNames.read(text),
      });
      const phraseWords = new Set(phrases.flat());
      const phrasePlaces = [...groups.keys()].filter((place) =>
        groups[place]?.words.some(({ word }) => phraseWords.has(word)),
      );
      const reading = new PhraseReader({
        ranking: closest,
        phrases,
        mayHold: (path) => phrasePlaces.every((place) => closest.meanings.get(path)?.places.includes(place)),
        findPage: (path) => ({
          title: (pages.get(path) ?? workByPath.get(path))?.title ?? '',
          loadTexts: pages.has(path) ? [() => loadText(path || HOME), () => loadText((path || HOME) + FACTS)] : [],
        }),
      });
      const readOn = async (): Promise<TextAnswer> => {
        const { ranking, unreadCount } = await reading.read();
        return makeAnswer({
          ...query,
          words: terms,
          ranking,
          names,
          fullText: { pages, isWhole: engine.isWhole, readText, works },
          excludedCount,
          unread: unreadCount === 0 ? undefined : { count: unreadCount, readOn },
        });
      };
      return readOn();
    },
    preload() {
      // A failure is told when an answer is asked for.
      for (const load of [loadNames, loadFullText]) load().catch(() => undefined);
    },
    names: async () => (await loadNames()).names,
  };
}

function searchWorks(works: readonly IndexedWork[]): QuickSearch {
  const groups = works.map(({ path, title, issuer }) => ({ path, title, words: issuer }));
  return new QuickSearch({ groups, cases: [], threads: [], works: [] });
}

function parseText(json: unknown): string {
  if (typeof json === 'string') return json;
  throw new Error('The text of a page cannot be read');
}
