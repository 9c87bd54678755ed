import { isGiven, QUESTIONS } from '../../atlas/answer.ts';
import type { CaseStudy } from '../../atlas/case-study.ts';
import { formatText } from '../format.ts';
import { QUESTION_WORDS } from './answers.ts';

/** Something that nobody knows yet, as a question a reader may answer. */
export interface MissingPart {
  readonly question: string;
  /** « cherché, pas trouvé » or « pas encore cherché »; absent for a question of the authors. */
  readonly state?: string | undefined;
}

/** « Ce qui manque »: the questions of the authors, then those of the ten that have no answer. */
export function listMissingParts({ questions, answers }: CaseStudy): readonly MissingPart[] {
  const unanswered = QUESTIONS.flatMap((question): readonly MissingPart[] => {
    const answer = answers[question];
    if (isGiven(answer)) return [];
    const state = answer.searched === undefined ? 'pas encore cherché' : 'cherché, pas trouvé';
    return [{ question: QUESTION_WORDS[question], state }];
  });
  return [...questions.map((question) => ({ question: formatText(question) })), ...unanswered];
}
