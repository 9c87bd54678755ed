import { FAMILY_PREFIX, findFamily } from './word-family.ts';
import { fold } from '../language/fold.ts';

/** Every word of the corpus, with how common it is. */
export interface Vocabulary {
  /** Folded words, sorted by code unit, each once. */
  readonly words: readonly string[];
  /** The same words as the corpus writes them, accents and capitals of names kept. */
  readonly spellings: readonly string[];
  /** The same words' ranks: 0 for a word of fewer than 4 pages, then one more each time that number is multiplied by 4. */
  readonly ranks: readonly number[];
}

/** A word as written, and the number of pages that hold it under whatever spelling. */
export interface CountedWord {
  readonly spelling: string;
  readonly pages: number;
}

/** A part of the list of words, in a file of its own. */
export interface VocabularyPiece {
  /** Its first word, folded. */
  readonly start: string;
  readonly text: string;
}

/** Characters of a piece, which compresses to about 6 kB: a search needs the words that begin like its own. */
const PIECE_LENGTH = 16_000;
/** Written after a word once for each of its ranks. */
const RANK_MARK = '+';
const RANK_BASE = 4;
const HIGHEST_RANK = 4;
const SHARED_BASE = 36;
const LONGEST_SHARED = SHARED_BASE - 1;

/**
 * The words in order, each as the number of letters it shares with the one before, in base 36, and the rest; in pieces of
 * one line. Plain numbers and the plurals in -s of words of the list are left out: `readSearchQuery` knows them.
 */
export function writeVocabulary(
  words: ReadonlyMap<string, CountedWord>,
  pieceLength = PIECE_LENGTH,
): readonly VocabularyPiece[] {
  const kept = [...words]
    .filter(([word]) => !isPlainNumber(word) && !(word.endsWith('s') && words.has(word.slice(0, -1))))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const pieces: { readonly start: string; text: string }[] = [];
  let before = '';
  for (const [word, { spelling, pages }] of kept) {
    const current = pieces.at(-1);
    const isOpen = current !== undefined && current.text.length < pieceLength;
    const shared = isOpen ? Math.min(countShared(before, spelling), LONGEST_SHARED) : 0;
    const entry = shared.toString(SHARED_BASE) + spelling.slice(shared) + RANK_MARK.repeat(findRank(pages));
    if (isOpen) current.text += ` ${entry}`;
    else pieces.push({ start: word, text: entry });
    before = spelling;
  }
  return pieces;
}

/** Places of the pieces where words that begin by one of the prefixes may stand; `starts` holds their first words. */
export function findPieces(starts: readonly string[], prefixes: readonly string[]): readonly number[] {
  return starts.flatMap((start, piece) => {
    const next = starts[piece + 1];
    const isNeeded = prefixes.some((prefix) => start <= `${prefix}\uffff` && (next === undefined || next >= prefix));
    return isNeeded ? [piece] : [];
  });
}

/** Reads pieces that `writeVocabulary` wrote, in their order; throws on anything else. */
export function readVocabulary(pieces: readonly unknown[]): Vocabulary {
  const entries = pieces.flatMap(readPiece);
  return {
    words: entries.map(({ spelling }) => fold(spelling)),
    spellings: entries.map(({ spelling }) => spelling),
    ranks: entries.map(({ rank }) => rank),
  };
}

function readPiece(text: unknown): readonly { readonly spelling: string; readonly rank: number }[] {
  if (typeof text !== 'string' || text === '') throw new Error('The list of words cannot be read');
  let before = '';
  return text.split(' ').map((entry) => {
    const mark = entry.indexOf(RANK_MARK);
    const rest = entry.slice(1, mark === -1 ? entry.length : mark);
    before = before.slice(0, parseInt(entry.charAt(0), SHARED_BASE)) + rest;
    return { spelling: before, rank: entry.length - 1 - rest.length };
  });
}

/** Years, quantities, postal codes: the list of words does not say which ones the corpus holds. */
export function isPlainNumber(word: string): boolean {
  return /^[\d,]+$/.test(word);
}

export function hasWord(word: string, { words }: Vocabulary): boolean {
  return words[findInsertion(word, words)] === word;
}

/** Places in the vocabulary of the words that begin so, the word itself included. */
export function findContinuations(
  prefix: string,
  { words }: Vocabulary,
): { readonly from: number; readonly to: number } {
  return { from: findInsertion(prefix, words), to: findInsertion(`${prefix}\uffff`, words) };
}

/** Words that begin so, the word itself included, the most common ones first. */
export function listContinuations(prefix: string, vocabulary: Vocabulary, limit: number): readonly string[] {
  const { from, to } = findContinuations(prefix, vocabulary);
  return Array.from({ length: to - from }, (_, index) => from + index)
    .sort((a, b) => (vocabulary.ranks[b] ?? 0) - (vocabulary.ranks[a] ?? 0))
    .slice(0, limit)
    .map((index) => vocabulary.words[index] ?? '');
}

/** The words of the corpus that are of the family of a word, it or not. */
export function listFamily(word: string, vocabulary: Vocabulary): readonly string[] {
  const family = findFamily(word);
  const { from, to } = findContinuations(word.slice(0, FAMILY_PREFIX), vocabulary);
  return vocabulary.words.slice(from, to).filter((candidate) => findFamily(candidate) === family);
}

/** The spelling of a word of the corpus; a word that it does not hold is given back. */
export function findSpelling(word: string, { words, spellings }: Vocabulary): string {
  const index = findInsertion(word, words);
  return words[index] === word ? (spellings[index] ?? word) : word;
}

function countShared(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}

function findRank(pages: number): number {
  return Math.min(HIGHEST_RANK, Math.floor(Math.log(Math.max(pages, 1)) / Math.log(RANK_BASE) + Number.EPSILON));
}

/** Index of the first word not before `word`. */
function findInsertion(word: string, words: readonly string[]): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
