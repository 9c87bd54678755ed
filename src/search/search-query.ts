import { correctWord, listNearestWords } from './spelling.ts';
import { findSpelling, isPlainNumber, listContinuations, listFamily, type Vocabulary } from './vocabulary.ts';
import { fold } from '../language/fold.ts';
import { listWords } from '../language/words.ts';

/** Shortest beginning of a word that finds the word. */
export const PREFIX_LENGTH = 3;
/** A word of the corpus that is this long also finds the words it begins: « métal » and « métallurgie ». */
const OPEN_LENGTH = 5;
/** Words that a beginning stands for, at most. */
const CONTINUATIONS = 24;
/** Words that say nothing of what is looked for, folded: articles, pronouns, what begins a question or a wish. */
const TOOL_WORDS: ReadonlySet<string> = new Set(
  [
    'a au aux avec ce ces cette chez dans de des donc du en entre est et la le les mais ne ni ou par pas pour sans si sous sur un une vers y',
    'ca cela elle elles eux il ils je leur leurs lui ma me mes moi mon nos notre nous on sa se ses soi son ta te tes ton tu votre vos vous',
    'comment combien dont lequel laquelle pourquoi quand que quel quelle quelles quels qui quoi',
    'ai as avez avons avoir besoin besoins cherche chercher cherchons es etes etre faut ont peut peux pouvons sommes sont suis veulent veut veux voudrais voudrions voulons voulez',
  ].flatMap((words) => words.split(' ')),
);

/** A word of a query. All of them must be found on a page. */
export interface QueryWord {
  /** As typed, folded, or as corrected. */
  readonly word: string;
  /** Whether words that it begins answer too. */
  readonly isBeginning: boolean;
}

/** A word of a query and what it stands for in the corpus. */
export interface SearchTerm extends QueryWord {
  /** Words of the corpus of its family, its own form first when there is one. */
  readonly forms: readonly string[];
  /** Other words of the corpus that it begins, the most common ones. */
  readonly continuations: readonly string[];
}

/** What a reader typed, made ready for the index. */
export interface SearchQuery {
  /** Empty when a word is unknown: nothing can be found. */
  readonly terms: readonly SearchTerm[];
  /** The query as it is asked, when a typing mistake was forgiven. */
  readonly correction?: string | undefined;
  /** Words of the query that no page holds, as typed, each once. */
  readonly unknownWords: readonly string[];
  /** Words of the corpus that look like the unknown ones. */
  readonly nearestWords: readonly string[];
}

export function readSearchQuery(typed: string, vocabulary: Vocabulary): SearchQuery {
  const readings = listQueryWords(typed).map((word) => readWord(word, vocabulary));
  const unknownWords = readings.filter(({ term }) => term === undefined).map(({ word }) => word);
  if (unknownWords.length > 0) {
    const nearest = unknownWords.flatMap((word) => listNearestWords(word, vocabulary));
    return {
      terms: [],
      unknownWords: unknownWords.map((word) => findTyped(word, typed)),
      nearestWords: [...new Set(nearest)].map((word) => findSpelling(word, vocabulary)),
    };
  }
  const isCorrected = readings.some(({ word, term }) => term !== undefined && term.word !== word);
  return {
    terms: readings.flatMap(({ term }) => term ?? []),
    ...(isCorrected ? { correction: writeCorrection(readings, vocabulary) } : {}),
    unknownWords: [],
    nearestWords: [],
  };
}

/** Each word of a query is looked for in the whole list: no reader asks as many. */
const MOST_WORDS = 50;

/** The first folded words of a query, each once; single letters and tool words are left out unless there is nothing else. */
export function listQueryWords(typed: string): readonly string[] {
  const words = [...new Set(listWords(typed))];
  const full = words.filter((word) => (word.length > 1 || /\d/.test(word)) && !TOOL_WORDS.has(word));
  return (full.length > 0 ? full : words).slice(0, MOST_WORDS);
}

/** Whether a typed word may stand for the beginning of another, `isWord` telling if it is itself a word. */
export function isOpen(word: string, isWord: boolean): boolean {
  return word.length >= (isWord ? OPEN_LENGTH : PREFIX_LENGTH);
}

/** A folded word as the reader wrote it. */
function findTyped(word: string, typed: string): string {
  return typed.match(/[\p{L}\d]+/gu)?.find((written) => fold(written) === word) ?? word;
}

interface Reading {
  /** As typed. */
  readonly word: string;
  readonly term?: SearchTerm;
}

function readWord(word: string, vocabulary: Vocabulary): Reading {
  const known = findTerm(word, vocabulary);
  if (known !== undefined) return { word, term: known };
  const corrected = correctWord(word, vocabulary);
  const term = corrected === undefined ? undefined : findTerm(corrected, vocabulary);
  return term === undefined ? { word } : { word, term };
}

function findTerm(word: string, vocabulary: Vocabulary): SearchTerm | undefined {
  if (isPlainNumber(word)) return { word, forms: [word], isBeginning: false, continuations: [] };
  const family = listFamily(word, vocabulary);
  const forms = family.includes(word) ? [word, ...family.filter((form) => form !== word)] : family;
  const isBeginning = isOpen(word, forms.length > 0);
  const continuations = isBeginning ? listContinuations(word, vocabulary, CONTINUATIONS) : [];
  if (forms.length + continuations.length === 0) return undefined;
  const others = continuations.filter((continuation) => !forms.includes(continuation));
  return { word, forms, isBeginning: continuations.length > 0, continuations: others };
}

/** Corrected words take the spelling of the corpus, the others stay as they were typed, folded. */
function writeCorrection(readings: readonly Reading[], vocabulary: Vocabulary): string {
  return readings
    .map(({ word, term }) => (term === undefined || term.word === word ? word : findSpelling(term.word, vocabulary)))
    .join(' ');
}
