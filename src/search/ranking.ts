import { NAMED, type FoundTerm } from './found-terms.ts';

export interface Ranking {
  /** Pages with their relevance, the best first: those that hold all the words, then the others. */
  readonly pages: ReadonlyMap<string, number>;
  /** Those of them that have one of the words for a name of their own, or whose names hold most of what the words mean. */
  readonly named: ReadonlySet<string>;
  /** How words were given up, when pages that hold only some of them are among these. */
  readonly relaxed?: Relaxed | undefined;
}

/** With what the order comes from. */
export interface WeighedRanking extends Ranking {
  /** The words that pages hold, and how much each means. */
  readonly words: readonly WeighedWord[];
  readonly unknownWords: readonly string[];
  /** How much the words that a page holds mean, for each of these. */
  readonly meanings: ReadonlyMap<string, PageMeaning>;
}

export interface WeighedWord {
  readonly word: string;
  readonly weight: number;
}

export interface PageMeaning {
  readonly meaning: number;
  /** Of the words it holds, among those that pages hold. */
  readonly places: readonly number[];
  /** Whether the page holds all the words. */
  readonly isWhole: boolean;
}

export interface Relaxed {
  /** Pages that hold all the words. */
  readonly wholeCount: number;
  /** Words that the first of the other pages holds, and those that it lacks. */
  readonly held: readonly string[];
  readonly missing: readonly string[];
}

interface Wanted {
  readonly terms: readonly FoundTerm[];
  /** Words that no page holds: they count among those asked. */
  readonly unknownWords?: readonly string[];
  /** Pages of the site. */
  readonly pageCount: number;
  /** Whether a page that holds all the words is what was looked for, and not only a place where they meet. */
  readonly isAnswer: (path: string, isNamed: boolean) => boolean;
}

/** What counts of the meaning of a word, by the relevance of a page: told in passing, a name of its own, its title. */
const TOLD = { relevance: 0, share: 0.6 } as const;
const OWN_NAME = { relevance: 5, share: 1 } as const;
const TITLE = { relevance: 16, share: 1.6 } as const;
/** What a title adds to the relevance of a page, at least. */
const TITLE_RELEVANCE = 10;
/** The same on a page that is only classed under what the word names. */
const CLASSED_SHARE = 0.2;
/** What the names of a page must hold of the weight of all the words to be what they are about. */
const NAMED_SHARE = 0.6;
/** Relevance of the pages that hold all the words above the others. */
const WHOLE_BASE = 1_000_000;
/** What a page must hold of the weight of all the words, and of what the best page holds. */
const LEAST_SHARE = 0.3;
/** Of a long sentence few words are those of a page: beyond this weight, they ask no more of it. */
const MOST_ASKED = 8;
const SHARE_OF_BEST = 0.6;
/** Words of a query whose answers may meet by chance, and how many answers are then enough. */
const LONG_QUERY = 3;
const ENOUGH = 3;
/** The same for a longer one, of which a page may hold all the words without a thing to say of them. */
const ENOUGH_OF_LONG = 10;
/** A word that stands on a smaller share of the pages means no more: rare words are not all what was looked for. */
const RARE_SHARE = 0.05;

/** Pages that hold all the words, the best first. */
export function rankWhole(terms: readonly FoundTerm[], pageCount: number): WeighedRanking {
  const whole = readCandidates(terms, pageCount).filter(({ places }) => places.length === terms.length);
  return toRanking({ words: weighTerms(terms, pageCount), whole });
}

/**
 * Ranks pages by the words that they hold. When none that is an answer holds them all, or too few hold those of a long
 * query, the pages that hold most of their meaning follow: a rare word means more than a common one. No page that holds
 * them all is ever left out, or comes after one that does not.
 */
export function rankPages({ terms, unknownWords = [], pageCount, isAnswer }: Wanted): WeighedRanking {
  const candidates = readCandidates(terms, pageCount);
  const words = weighTerms(terms, pageCount);
  const isWhole = ({ places }: Candidate) => unknownWords.length === 0 && places.length === terms.length;
  const whole = candidates.filter(isWhole);
  const answers = whole.filter(({ path, isNamed, isClassed }) => !isClassed && isAnswer(path, isNamed)).length;
  if (answers >= (terms.length > LONG_QUERY ? ENOUGH_OF_LONG : ENOUGH))
    return toRanking({ words, unknownWords, whole });
  // Beside the answers of a short query, only what it names is worth showing.
  const isShort = terms.length < LONG_QUERY && answers > 0;
  const others = candidates
    .filter((candidate) => !isWhole(candidate) && (!isShort || candidate.isTitled))
    .sort((a, b) => b.meaning - a.meaning);
  // A work may have all the words in its title: it is not what pages are measured by.
  const best = others.find(({ path }) => isAnswer(path, true)) ?? others[0];
  const total = Math.min(
    MOST_ASKED,
    add([...words.map(({ weight }) => weight), ...unknownWords.map(() => weigh(0, pageCount))]),
  );
  // Where most words are unknown, the matter is.
  const isStrange = unknownWords.length > terms.length && (best?.places.length ?? 0) < 2;
  if (best === undefined || isStrange || best.meaning < LEAST_SHARE * total)
    return toRanking({ words, unknownWords, whole });
  const least = Math.max(LEAST_SHARE * total, SHARE_OF_BEST * best.meaning);
  const partial = others.filter(({ meaning }) => meaning >= least);
  const ranking = toRanking({ words, unknownWords, whole, partial });
  return { ...ranking, relaxed: tellRelaxed(ranking, { wholeCount: whole.length, places: best.places }) };
}

/** @param shown pages that hold all the words, and the places of the words of the first of the others */
function tellRelaxed(
  { words, unknownWords }: Pick<WeighedRanking, 'words' | 'unknownWords'>,
  { wholeCount, places }: { readonly wholeCount: number; readonly places: readonly number[] },
): Relaxed {
  const listWords = (isHeld: boolean) =>
    words.filter((_, place) => places.includes(place) === isHeld).map(({ word }) => word);
  return { wholeCount, held: listWords(true), missing: [...listWords(false), ...unknownWords] };
}

/** Leaves out the pages that hold all the words of one of the groups. */
export function putAside(
  ranking: WeighedRanking,
  groups: readonly (readonly FoundTerm[])[],
): { readonly ranking: WeighedRanking; readonly excludedCount: number } {
  const isAside = (path: string) => groups.some((group) => group.every((term) => term.pages.has(path)));
  const kept = keepPages(ranking, (path) => !isAside(path));
  return { ranking: kept, excludedCount: ranking.pages.size - kept.pages.size };
}

/** Keeps some of the pages, and tells which words were given up for those. */
export function keepPages(ranking: WeighedRanking, isKept: (path: string) => boolean): WeighedRanking {
  const pages = new Map([...ranking.pages].filter(([path]) => isKept(path)));
  return pages.size === ranking.pages.size ? ranking : tellAgain({ ...ranking, pages });
}

/** Tells which words were given up for the pages as they are now, by the first that lacks some. */
export function tellAgain(ranking: WeighedRanking): WeighedRanking {
  if (ranking.relaxed === undefined) return ranking;
  const shown = [...ranking.pages.keys()].flatMap((path) => ranking.meanings.get(path) ?? []);
  const first = shown.find(({ isWhole }) => !isWhole);
  const wholeCount = shown.filter(({ isWhole }) => isWhole).length;
  return { ...ranking, relaxed: first && tellRelaxed(ranking, { wholeCount, places: first.places }) };
}

interface Candidate {
  readonly path: string;
  /** Of the words it holds. */
  readonly places: readonly number[];
  /** How much these words mean, by how well it answers them. */
  readonly meaning: number;
  readonly score: number;
  /** Whether its names hold most of what all the words mean. */
  readonly isNamed: boolean;
  /** Whether it is only classed under what one of the words names. */
  readonly isClassed: boolean;
  /** Whether one of the words is a name of its own. */
  readonly hasOwnName: boolean;
  /** Whether its title holds one of the words. */
  readonly isTitled: boolean;
}

/** The best first. */
function readCandidates(terms: readonly FoundTerm[], pageCount: number): readonly Candidate[] {
  const weights = weighTerms(terms, pageCount).map(({ weight }) => weight);
  const paths = new Set(terms.flatMap(({ pages }) => [...pages.keys()]));
  const candidates = [...paths].map((path): Candidate => {
    const found = terms.flatMap(({ pages, classed }, place) => {
      const score = pages.get(path);
      if (score === undefined) return [];
      return [
        { place, score, weight: weights[place] ?? 0, share: classed?.has(path) ? CLASSED_SHARE : rateAnswer(score) },
      ];
    });
    return {
      path,
      places: found.map(({ place }) => place),
      meaning: add(found.map(({ share, weight }) => weight * share)),
      score: add(found.map(({ score, weight }) => weight * score)),
      isNamed: add(found.map(({ score, weight }) => (score < NAMED ? 0 : weight))) >= NAMED_SHARE * add(weights),
      isClassed: terms.some(({ classed }) => classed?.has(path)),
      hasOwnName: found.some(({ score }) => score >= OWN_NAME.relevance),
      isTitled: found.some(({ score }) => score >= NAMED + TITLE_RELEVANCE),
    };
  });
  return candidates.sort((a, b) => b.score - a.score);
}

/** How much a word says that stands on some pages out of all: from 0.1 to about 3. */
function weigh(pages: number, pageCount: number): number {
  return Math.max(0.1, Math.log((pageCount + 1) / (Math.max(pages, RARE_SHARE * pageCount) + 0.5)));
}

function weighTerms(terms: readonly FoundTerm[], pageCount: number): readonly WeighedWord[] {
  return terms.map(({ word, pages, classed }) => ({
    word,
    weight: weigh(pages.size - (classed?.size ?? 0), pageCount),
  }));
}

function rateAnswer(relevance: number): number {
  const [low, high] = relevance < OWN_NAME.relevance ? [TOLD, OWN_NAME] : [OWN_NAME, TITLE];
  const way = (relevance - low.relevance) / (high.relevance - low.relevance);
  return low.share + (high.share - low.share) * Math.min(1, way);
}

interface Ranked {
  readonly words: readonly WeighedWord[];
  readonly unknownWords?: readonly string[];
  readonly whole: readonly Candidate[];
  readonly partial?: readonly Candidate[];
}

function toRanking({ words, unknownWords = [], whole, partial = [] }: Ranked): WeighedRanking {
  const listed = [...whole, ...partial];
  const isWhole = new Set(whole.map(({ path }) => path));
  return {
    pages: new Map([
      ...whole.map(({ path, score }) => [path, WHOLE_BASE + score] as const),
      ...partial.map(({ path, meaning }) => [path, meaning] as const),
    ]),
    named: new Set(listed.filter(({ isNamed, hasOwnName }) => isNamed || hasOwnName).map(({ path }) => path)),
    words,
    unknownWords,
    meanings: new Map(
      listed.map(({ path, meaning, places }) => [path, { meaning, places, isWhole: isWhole.has(path) }]),
    ),
  };
}

function add(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
