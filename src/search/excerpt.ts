import { FAMILY_PREFIX, findFamily } from './word-family.ts';
import { foldWord, matchWords } from '../language/words.ts';
import type { QueryWord } from './search-query.ts';

/** What a page says, as its files hold it. */
export interface ReadableText {
  /** Its narrative, a line for each block. */
  readonly text: string;
  /** Its tables and lists of facts, a line for each row. */
  readonly facts: string;
}

/** The same, the facts being loaded only when the narrative does not answer. */
export interface LazyReadableText {
  readonly text: string;
  readonly loadFacts: () => Promise<string>;
}

/** A piece of text, asked for or not. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Words of an excerpt. */
const LENGTH = 28;

/**
 * The passage of a page where the terms of a query stand closest, cut into parts, of its narrative rather than of its
 * facts. `undefined` when it holds none of them: they are then among the words that the index alone knows.
 */
export async function cutExcerpt(
  { text, loadFacts }: LazyReadableText,
  terms: readonly QueryWord[],
): Promise<readonly ExcerptPart[] | undefined> {
  return cutPassage(joinBlocks(text), terms) ?? cutPassage(joinBlocks(await loadFacts()), terms);
}

function cutPassage(text: string, terms: readonly QueryWord[]): readonly ExcerptPart[] | undefined {
  const words = readWords(text, terms);
  const from = findDensest(words.map(({ term }) => term));
  if (from === undefined) return undefined;
  const first = Math.max(0, Math.min(from - Math.floor(LENGTH / 4), words.length - LENGTH));
  const shown = words.slice(first, first + LENGTH);
  const isCutBefore = first > 0;
  const isCutAfter = first + LENGTH < words.length;
  const end = isCutAfter ? (shown.at(-1)?.end ?? 0) : text.trimEnd().length;
  return [
    ...(isCutBefore ? [{ text: '… ', isMatch: false }] : []),
    ...cutParts(text, { start: shown[0]?.start ?? 0, end }, shown),
    ...(isCutAfter ? [{ text: ' …', isMatch: false }] : []),
  ];
}

/** The first sentence of a page, cut if it is long: what it says of itself. */
export function readOpening({ text }: LazyReadableText): string {
  const [line = ''] = text.split('\n', 1);
  const sentence = /^.*?[.!?…](?=\s|$)/u.exec(line)?.[0] ?? line;
  const words = sentence.split(' ');
  return words.length <= LENGTH ? sentence : `${words.slice(0, LENGTH).join(' ')} …`;
}

/** The whole of a short text, cut into parts. */
export function markWords(text: string, terms: readonly QueryWord[]): readonly ExcerptPart[] {
  return cutParts(text, { start: 0, end: text.length }, readWords(text, terms));
}

/** Blocks in a row; a heading or an item without a full stop gets one. */
function joinBlocks(text: string): string {
  return text.replace(/([^\n.!?…:;,])\n/g, '$1. ').replaceAll('\n', ' ');
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
