import { foldWord, listWords, stripElisions } from './words.ts';

/** Shortest beginning of a word that finds the word. */
const PREFIX_LENGTH = 3;
/** Endings that a plural or a feminine adds. */
const ENDING = /(?:es|s|x|e)$/;

/** What a reader typed, made ready for the index. */
export interface SearchQuery {
  /** Text for the full-text engine: elisions dropped, ligatures opened. */
  readonly text: string;
  /** Words of the query that no page holds, each once. */
  readonly unknownWords: readonly string[];
}

/** `vocabulary` holds every folded word of the corpus, sorted by code unit. */
export function readSearchQuery(typed: string, vocabulary: readonly string[]): SearchQuery {
  const words = new Set(listWords(typed));
  return {
    text: openLigatures(stripElisions(typed)).replace(/\s+/g, ' ').trim(),
    unknownWords: [...words].filter((word) => !isKnown(word, vocabulary)),
  };
}

/** Whether the corpus holds a word, one of its inflections, or a word that it begins. */
function isKnown(word: string, vocabulary: readonly string[]): boolean {
  const root = word.replace(ENDING, '');
  return (
    [word, root, `${root}s`, `${root}x`, `${root}e`].some((form) => hasWord(form, vocabulary)) ||
    hasPrefix(word, vocabulary)
  );
}

function hasWord(word: string, vocabulary: readonly string[]): boolean {
  return vocabulary[findInsertion(word, vocabulary)] === word;
}

function hasPrefix(prefix: string, vocabulary: readonly string[]): boolean {
  if (prefix.length < PREFIX_LENGTH) return false;
  return vocabulary[findInsertion(prefix, vocabulary)]?.startsWith(prefix) ?? false;
}

/** Index of the first word not before `word`. */
function findInsertion(word: string, vocabulary: readonly string[]): number {
  let low = 0;
  let high = vocabulary.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((vocabulary[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function openLigatures(text: string): string {
  return text.replace(/[œŒæÆ]/g, foldWord);
}
