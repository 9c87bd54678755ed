import type { TextPlace } from './line-index.ts';

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
}

/** One line of French for one finding. */
export function formatFinding({ found, expected, remedy }: Finding): string {
  const sentences = [found, expected === undefined ? '' : `Attendu : ${expected}`, remedy ?? ''];
  return sentences
    .filter((sentence) => sentence !== '')
    .map(closeSentence)
    .join(' ')
    .replace(/\s*\n\s*/g, ' ');
}

export function compareProblems(left: Problem, right: Problem): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return left.line - right.line || left.column - right.column;
}

function closeSentence(text: string): string {
  const sentence = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!…]$/.test(sentence) ? sentence : `${sentence}.`;
}
