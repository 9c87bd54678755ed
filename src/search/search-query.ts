import { fold } from '../language/fold.ts';
import { matchWords } from '../language/words.ts';
import type { GluedNames } from './glued-names.ts';
import { cleanQuery, readQuerySyntax } from './query-syntax.ts';
import { correctWord, listNearestWords, stripGluedElision } from './spelling.ts';
import { findVerbRoot } from './verb-kin.ts';
import {
  findContinuations,
  findSpelling,
  isPlainNumber,
  listContinuations,
  listFamily,
  type Vocabulary,
} from './vocabulary.ts';

/** Shortest beginning of a word that finds the word. */
export const PREFIX_LENGTH = 3;
/** A word of the corpus that is this long also finds the words it begins: « métal » and « métallurgie ». */
const OPEN_LENGTH = 5;
/** Words that a beginning stands for, at most. */
const CONTINUATIONS = 24;

/** A word of a query. */
export interface QueryWord {
  /** As typed, folded, or as corrected. */
  readonly word: string;
  /** Whether words that it begins answer too. */
  readonly isBeginning: boolean;
}

/** A word of a query and what it stands for in the corpus. */
export interface SearchTerm extends QueryWord {
  /** As the reader wrote it, or as the corpus writes what was meant. */
  readonly written: string;
  /** Words of the corpus of its family, its own form first when there is one. */
  readonly forms: readonly string[];
  /** Other words of the corpus that it begins, the most common ones. */
  readonly continuations: readonly string[];
  /** Other words of the corpus made of the same verb. */
  readonly kin: readonly string[];
}

/** What a reader typed, made ready for the index. */
export interface SearchQuery {
  /** The words that the corpus holds, as typed or as corrected. */
  readonly terms: readonly SearchTerm[];
  /** Passages asked for as they are: words, folded. */
  readonly phrases: readonly (readonly string[])[];
  /** A page that answers all the terms of one of these is not wanted. */
  readonly excluded: readonly (readonly SearchTerm[])[];
  /** The query as it is asked, when a typing mistake was forgiven. */
  readonly correction?: string | undefined;
  /** Words of the query that no page holds, as typed, each once. */
  readonly unknownWords: readonly string[];
  /** Words of the corpus that look like the unknown ones. */
  readonly nearestWords: readonly string[];
}

/** @param glued names of two words, which readers write as one */
export function readSearchQuery(typed: string, vocabulary: Vocabulary, glued: GluedNames = new Map()): SearchQuery {
  const corpus = { vocabulary, glued };
  const { words, phrases, excluded } = readQuerySyntax(typed);
  const readings = words.map((word) => readWord(word, corpus));
  const unknown = readings.filter(({ terms }) => terms.length === 0).map(({ word }) => word);
  // Of one or two letters anything is near.
  const nearest = unknown
    .filter(({ length }) => length >= PREFIX_LENGTH)
    .flatMap((word) => listNearestWords(word, vocabulary));
  const isCorrected = readings.some(({ word, terms }) => terms.length > 0 && !isWord(word, terms));
  return {
    terms: readings.flatMap(({ word, terms }) =>
      isWord(word, terms) ? terms.map((term) => ({ ...term, written: findTyped(word, typed) })) : terms,
    ),
    phrases,
    excluded: excluded
      .map((group) => group.flatMap((word) => readWord(word, corpus).terms))
      .filter((group, index) => group.length >= (excluded[index]?.length ?? 0)),
    ...(isCorrected ? { correction: writeCorrection(readings, vocabulary) } : {}),
    unknownWords: unknown.map((word) => findTyped(word, typed)),
    nearestWords: [...new Set(nearest)].map((word) => findSpelling(word, vocabulary)),
  };
}

/** Whether a typed word may stand for the beginning of another, `isWord` telling if it is itself a word. */
export function isOpen(word: string, isWord: boolean): boolean {
  return word.length >= (isWord ? OPEN_LENGTH : PREFIX_LENGTH);
}

const BETWEEN_WRITTEN = /[^\p{L}\d-]+/u;

/** A folded word as the reader wrote it, with what a hyphen joins before it that is no word of the query: « sous-traitance ». */
function findTyped(word: string, typed: string): string {
  const compound = cleanQuery(typed)
    .split(BETWEEN_WRITTEN)
    .find((written) => fold(written).endsWith(`-${word}`) && readQuerySyntax(written).words.length === 1);
  return compound ?? matchWords(typed).find(([written]) => fold(written) === word)?.[0] ?? word;
}

interface Corpus {
  readonly vocabulary: Vocabulary;
  readonly glued: GluedNames;
}

interface Reading {
  /** As typed. */
  readonly word: string;
  /** What it stands for: one word, or two that were glued; none when the corpus holds nothing like it. */
  readonly terms: readonly SearchTerm[];
}

function readWord(word: string, { vocabulary, glued }: Corpus): Reading {
  const known = findTerm(word, vocabulary);
  if (known !== undefined) return { word, terms: [known] };
  const meant = glued.get(word) ?? correctWord(word, vocabulary) ?? stripGluedElision(word, vocabulary) ?? [];
  return { word, terms: [meant].flat().flatMap((other) => findTerm(other, vocabulary) ?? []) };
}

function isWord(word: string, terms: readonly SearchTerm[]): boolean {
  return terms.length === 1 && terms[0]?.word === word;
}

function findTerm(word: string, vocabulary: Vocabulary): SearchTerm | undefined {
  if (isPlainNumber(word))
    return { word, written: word, forms: [word], isBeginning: false, continuations: [], kin: [] };
  const family = listFamily(word, vocabulary);
  const forms = family.includes(word) ? [word, ...family.filter((form) => form !== word)] : family;
  const isBeginning = isOpen(word, forms.length > 0);
  const continuations = isBeginning ? listContinuations(word, vocabulary, CONTINUATIONS) : [];
  const kin = listVerbKin(word, vocabulary);
  if (forms.length + continuations.length + kin.length === 0) return undefined;
  const others = continuations.filter((continuation) => !forms.includes(continuation));
  return {
    word,
    written: findSpelling(word, vocabulary),
    forms,
    isBeginning: continuations.length > 0,
    continuations: others,
    kin: kin.filter((each) => !forms.includes(each) && !others.includes(each)),
  };
}

function listVerbKin(word: string, vocabulary: Vocabulary): readonly string[] {
  const root = findVerbRoot(word);
  if (root === undefined) return [];
  const { from, to } = findContinuations(root, vocabulary);
  return vocabulary.words.slice(from, to).filter((candidate) => findVerbRoot(candidate) === root);
}

/** Corrected words take the spelling of the corpus, the others stay as they were typed, folded. */
function writeCorrection(readings: readonly Reading[], vocabulary: Vocabulary): string {
  return readings
    .flatMap(({ word, terms }) =>
      terms.length === 0 || isWord(word, terms) ? [word] : terms.map((term) => findSpelling(term.word, vocabulary)),
    )
    .join(' ');
}
