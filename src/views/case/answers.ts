import { isGiven, QUESTIONS, type Answer, type Question } from '../../atlas/answer.ts';
import { anchors } from '../../atlas/calls.ts';
import type { CaseStudy } from '../../atlas/case-study.ts';
import { ANSWER_NATURES, type AnswerNature } from '../../schema/labels.ts';
import { linkSources, type SourceLink } from '../figures.ts';
import { formatDate, formatText, formatYears } from '../format.ts';

/** The ten questions, as the page asks them. */
export const QUESTION_WORDS: Readonly<Record<Question, string>> = {
  declencheur: 'Qu’est-ce qui les a décidés\u202f?',
  'premier-geste': 'Par quoi ont-ils commencé\u202f?',
  decision: 'Qui décide, et comment\u202f?',
  financement: 'Qui paie\u202f?',
  'ticket-d-entree': 'Combien verse un membre\u202f?',
  equipe: 'Combien de personnes font tourner l’ensemble\u202f?',
  resultat: 'Qu’est-ce que ça leur a apporté\u202f?',
  'mesure-independante': 'Quelqu’un d’extérieur l’a-t-il mesuré\u202f?',
  echec: 'Qu’est-ce qui a raté\u202f?',
  cadre: 'À quoi s’engage-t-on, et comment en sort-on\u202f?',
};

/** What is printed of an answer: its words, its year and nature, its sources; or why there is none. */
export type AnswerLine =
  | {
      readonly kind: 'given';
      readonly anchor: string;
      readonly text: string;
      /** « 2024 », « année inconnue ». */
      readonly years: string;
      readonly nature: AnswerNature;
      /** « déclaré ». */
      readonly natureName: string;
      /** How the year was worked out. */
      readonly reasoning?: string | undefined;
      readonly sources: readonly SourceLink[];
    }
  | {
      readonly kind: 'missing';
      readonly anchor: string;
      /** « Cherché, pas trouvé » or « Pas encore cherché ». */
      readonly text: string;
      /** « cherché le 30 novembre 2026 ». */
      readonly searched?: string | undefined;
    };

export function describeAnswer(key: string, answer: Answer, numbers: ReadonlyMap<string, number>): AnswerLine {
  const anchor = anchors.answer(key);
  if (!isGiven(answer)) {
    const { searched } = answer;
    return searched === undefined
      ? { kind: 'missing', anchor, text: 'Pas encore cherché' }
      : { kind: 'missing', anchor, text: 'Cherché, pas trouvé', searched: `cherché le ${formatDate(searched)}` };
  }
  return {
    kind: 'given',
    anchor,
    text: formatText(answer.text).replace(/\.$/, ''),
    years: answer.years === undefined ? 'année inconnue' : formatYears(answer.years),
    nature: answer.nature,
    natureName: ANSWER_NATURES[answer.nature],
    reasoning: answer.reasoning && formatText(answer.reasoning),
    sources: linkSources(
      answer.sources.map((source) => ({ source })),
      numbers,
    ),
  };
}

/** The ten questions with their answers, and how many there are. */
export function describeQuestions({ answers }: CaseStudy, numbers: ReadonlyMap<string, number>) {
  const rows = QUESTIONS.map((question) => ({
    question: QUESTION_WORDS[question],
    answer: describeAnswer(question, answers[question], numbers),
  }));
  return { rows, answered: rows.filter(({ answer }) => answer.kind === 'given').length };
}

export type QuestionTable = ReturnType<typeof describeQuestions>;
