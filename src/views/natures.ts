import { isGiven, type Answer, type Missing } from '../atlas/answer.ts';
import { ANSWER_NATURES, type AnswerNature } from '../schema/labels.ts';
import { formatDate } from './format.ts';

/** How an answer is known, or that it is not. */
export type Nature = AnswerNature | 'inconnu';

export const NATURE_WORDS: Readonly<Record<Nature, string>> = { ...ANSWER_NATURES, inconnu: 'inconnu' };

export function findNature(answer: Answer): Nature {
  return isGiven(answer) ? answer.nature : 'inconnu';
}

/** « pas encore cherché », « cherché le 30 novembre 2026, pas trouvé »: unknown has no third wording. */
export function describeUnknown({ searched }: Missing): string {
  return searched === undefined ? 'pas encore cherché' : `cherché le ${formatDate(searched)}, pas trouvé`;
}
