import type { DataPath } from '../schema/shape.ts';
import type { TextPlace } from './reading/line-index.ts';

/** What a contributor reads about one mistake: French, each part a phrase without its final stop. */
export interface Finding {
  /** What was found: « La clé « acroche » n'existe pas ». */
  readonly found: string;
  /** What is expected, as the end of « attendu : … ». */
  readonly expected?: string | undefined;
  /** What to write or to do, in the imperative: « Écrivez « accroche » ». */
  readonly remedy?: string | undefined;
}

/** A finding at its place in a file of `content/`. Plain data: reporters print it. */
export interface Problem extends Finding, TextPlace {
  /** Name of the rule that found it. */
  readonly rule: string;
  /** Path inside the content folder, with `/`. */
  readonly file: string;
  /** The key or the value of the front matter that it is about, for a form; undefined in the text. */
  readonly path?: DataPath | undefined;
}

/** One line of French for one finding. */
export function formatFinding({ found, expected, remedy }: Finding): string {
  const sentences = [found, expected === undefined ? '' : `Attendu : ${expected}`, remedy ?? ''];
  return sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => closeSentence(escapeSigns(joinLines(cut(sentence)))))
    .join(' ');
}

/**
 * A text of someone else's on one line, the signs that do not show written `\u001b`: a file name must neither drive a
 * terminal nor give an order to the machine that reads the report.
 */
export function escapeSigns(text: string): string {
  return text.replace(UNSEEN, (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
const LONGEST_SENTENCE = 1000;

export function compareProblems(left: Problem, right: Problem): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return left.line - right.line || left.column - right.column;
}

function cut(text: string): string {
  return text.length <= LONGEST_SENTENCE ? text : `${text.slice(0, LONGEST_SENTENCE)}…`;
}

function joinLines(text: string): string {
  return text.includes('\n')
    ? text
        .split('\n')
        .map((line) => line.trim())
        .join(' ')
    : text;
}

function closeSentence(text: string): string {
  const sentence = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!…]$/.test(sentence) ? sentence : `${sentence}.`;
}
