import { FAMILY_PREFIX, findFamily } from './word-family.ts';
import { foldWord, matchWords } from '../language/words.ts';
import type { QueryWord } from './search-query.ts';
import { splitSentences } from './sentence-text.ts';

/** What a page says, as its file holds it. */
export interface Narrative {
  /** A line for each block. */
  readonly text: string;
}

/** A piece of text, asked for or not. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Words of an excerpt: a longer sentence is cut. */
const LENGTH = 28;
/** The end of a block of sentences; a title, a date or a cell of a table has none. */
const END = /[.!?…][\s»”")]*$/;
/** What a page asks tells nothing. */
const QUESTION = /\?[\s»”")]*$/;

/**
 * The sentence of a page where most terms stand that its opening lacks, cut into parts. `undefined` when none holds one:
 * they are shown already, or among the words that the index alone knows.
 */
export function cutExcerpt(page: Narrative, terms: readonly QueryWord[]): readonly ExcerptPart[] | undefined {
  const shown = findTerms(findOpening(page), terms);
  let best = { sentence: '', score: 0 };
  for (const sentence of listSentences(page)) {
    const found = findTerms(sentence, terms);
    const added = [...found].filter((place) => !shown.has(place)).length;
    const score = added === 0 ? 0 : added * (terms.length + 1) + found.size;
    if (score > best.score) best = { sentence, score };
  }
  return best.score === 0 ? undefined : cutSentence(best.sentence, terms);
}

/** The first sentence of a page, which says what it is, cut into parts. */
export function cutOpening(page: Narrative, terms: readonly QueryWord[]): readonly ExcerptPart[] {
  return cutSentence(findOpening(page), terms);
}

/** The first line of a page that is no sentence and holds a term: who does what, what happened when. */
export function findLabel({ text }: Narrative, terms: readonly QueryWord[]): string | undefined {
  return text.split('\n').find((line) => !END.test(line) && findTerms(line, terms).size > 0);
}

/** Whether the first sentence of a page holds a term. */
export function isOpeningMet(page: Narrative, terms: readonly QueryWord[]): boolean {
  return findTerms(findOpening(page), terms).size > 0;
}

function findOpening({ text }: Narrative): string {
  const [line = ''] = text.split('\n', 1);
  return splitSentences(line)[0] ?? '';
}

function listSentences({ text }: Narrative): readonly string[] {
  return text
    .split('\n')
    .filter((line) => END.test(line))
    .flatMap(splitSentences)
    .filter((sentence) => END.test(sentence) && !QUESTION.test(sentence));
}

/** Places of the terms that a sentence holds. */
function findTerms(sentence: string, terms: readonly QueryWord[]): ReadonlySet<number> {
  return new Set(readWords(sentence, terms).flatMap(({ term }) => term ?? []));
}

/** The whole of a sentence; of a long one, the words around the place where the terms stand closest. */
function cutSentence(sentence: string, terms: readonly QueryWord[]): readonly ExcerptPart[] {
  const words = readWords(sentence, terms);
  const from = findDensest(words.map(({ term }) => term)) ?? 0;
  const first = Math.max(0, Math.min(from - Math.floor(LENGTH / 4), words.length - LENGTH));
  const shown = words.slice(first, first + LENGTH);
  const isCutBefore = first > 0;
  const isCutAfter = first + LENGTH < words.length;
  const end = isCutAfter ? (shown.at(-1)?.end ?? 0) : sentence.trimEnd().length;
  return [
    ...(isCutBefore ? [{ text: '… ', isMatch: false }] : []),
    ...cutParts(sentence, { start: isCutBefore ? (shown[0]?.start ?? 0) : 0, end }, shown),
    ...(isCutAfter ? [{ text: ' …', isMatch: false }] : []),
  ];
}

/** The whole of a short text, cut into parts. */
export function markWords(text: string, terms: readonly QueryWord[]): readonly ExcerptPart[] {
  return cutParts(text, { start: 0, end: text.length }, readWords(text, terms));
}

interface ReadWord {
  readonly start: number;
  readonly end: number;
  /** Place of the term it answers. */
  readonly term: number | undefined;
}

function readWords(text: string, terms: readonly QueryWord[]): readonly ReadWord[] {
  const wanted = terms.map((term) => ({ ...term, family: findFamily(term.word) }));
  return matchWords(text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    term: findTerm(foldWord(match[0]), wanted),
  }));
}

interface WantedTerm extends QueryWord {
  readonly family: string;
}

function findTerm(word: string, terms: readonly WantedTerm[]): number | undefined {
  const place = terms.findIndex(
    (term) =>
      word.startsWith(term.word.slice(0, FAMILY_PREFIX)) &&
      ((term.isBeginning && word.startsWith(term.word)) || term.family === findFamily(word)),
  );
  return place === -1 ? undefined : place;
}

/** Where the passage with most different terms begins: at the first of them. */
function findDensest(found: readonly (number | undefined)[]): number | undefined {
  let best: { readonly from: number; readonly count: number } | undefined;
  found.forEach((term, from) => {
    if (term === undefined) return;
    const passage = found.slice(from, from + Math.floor((LENGTH * 3) / 4)).filter((place) => place !== undefined);
    const count = new Set(passage).size * LENGTH + passage.length;
    if (best === undefined || count > best.count) best = { from, count };
  });
  return best?.from;
}

function cutParts(
  text: string,
  passage: { readonly start: number; readonly end: number },
  words: readonly ReadWord[],
): readonly ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let position = passage.start;
  for (const { start, end, term } of words) {
    if (term === undefined) continue;
    parts.push({ text: text.slice(position, start), isMatch: false }, { text: text.slice(start, end), isMatch: true });
    position = end;
  }
  return [...parts, { text: text.slice(position, passage.end), isMatch: false }].filter((part) => part.text !== '');
}
