import { isGiven, QUESTIONS } from '../../atlas/answer.ts';
import type { CaseStudy } from '../../atlas/case-study.ts';
import { capitalise, formatText, spellNumber } from '../format.ts';

/** What nobody knows yet: the questions of the authors, and the holes among the ten, which are told in their own place. */
export interface MissingParts {
  readonly questions: readonly string[];
  /** « Deux des dix questions restent sans réponse »; absent when all have one. */
  readonly unanswered?: string | undefined;
}

/** `undefined` when nothing is missing. */
export function describeMissingParts({ questions, answers }: CaseStudy): MissingParts | undefined {
  const count = QUESTIONS.filter((question) => !isGiven(answers[question])).length;
  if (count + questions.length === 0) return undefined;
  return { questions: questions.map(formatText), unanswered: describeUnanswered(count) };
}

function describeUnanswered(count: number): string | undefined {
  if (count === 0) return undefined;
  if (count === QUESTIONS.length) return 'Les dix questions restent sans réponse';
  if (count === 1) return 'Une des dix questions reste sans réponse';
  return `${capitalise(spellNumber(count))} des dix questions restent sans réponse`;
}
