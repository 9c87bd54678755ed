import { findFamily } from './word-family.ts';
import { foldWord } from './words.ts';

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

/** Written after a word once for each of its ranks. */
const RANK_MARK = '+';
const RANK_BASE = 4;
const HIGHEST_RANK = 4;
/** Letters that the words of a family share at least. */
const FAMILY_PREFIX = 3;

export const EMPTY_VOCABULARY: Vocabulary = { words: [], spellings: [], ranks: [] };

/** One line of text for a file: the words in order, separated by spaces. */
export function writeVocabulary(words: ReadonlyMap<string, CountedWord>): string {
  return [...words]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { spelling, pages }]) => spelling + RANK_MARK.repeat(findRank(pages)))
    .join(' ');
}

export function readVocabulary(text: string): Vocabulary {
  if (text === '') return EMPTY_VOCABULARY;
  const marked = text.split(' ');
  const ranks = marked.map((word) => word.length - word.replace(/\++$/, '').length);
  const spellings = marked.map((word, index) => word.slice(0, word.length - (ranks[index] ?? 0)));
  return { words: spellings.map(foldWord), spellings, ranks };
}

export function hasWord(word: string, { words }: Vocabulary): boolean {
  return words[findInsertion(word, words)] === word;
}

/** Places in the vocabulary of the words that begin so, the word itself included. */
export function findContinuations(prefix: string, { words }: Vocabulary): { readonly from: number; readonly to: number } {
  return { from: findInsertion(prefix, words), to: findInsertion(`${prefix}\uffff`, words) };
}

export function beginsWord(prefix: string, vocabulary: Vocabulary): boolean {
  const { from, to } = findContinuations(prefix, vocabulary);
  return to > from;
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
