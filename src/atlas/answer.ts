import type { AnswerEntry, MinuteEntry, QuestionsEntry } from '../schema/answers.ts';
import type { AnswerNature } from '../schema/labels.ts';
import { readYears } from './figure.ts';

/** What a case answers to a question, with its sources. */
export interface Given {
  readonly kind: 'given';
  readonly text: string;
  /** First and last year of what is said, equal unless it is a period; absent when unknown. */
  readonly years?: readonly [number, number] | undefined;
  readonly sources: readonly [string, ...string[]];
  readonly nature: AnswerNature;
  /** How the year was worked out. */
  readonly reasoning?: string | undefined;
}

/** Looked for by name on that day, not found; without a day, not yet looked for. */
export interface Missing {
  readonly kind: 'missing';
  readonly searched?: string | undefined;
}

export type Answer = Given | Missing;

/** The ten questions of a firm's head, in the order of the page. */
export const QUESTIONS = [
  'declencheur',
  'premier-geste',
  'decision',
  'financement',
  'ticket-d-entree',
  'equipe',
  'resultat',
  'mesure-independante',
  'echec',
  'cadre',
] as const satisfies readonly (keyof QuestionsEntry)[];
export type Question = (typeof QUESTIONS)[number];

export type Answers = Readonly<Record<Question, Answer>>;

/** The two sentences of « En une minute » that answer none of the ten questions. */
export interface Minute {
  readonly shared: Answer;
  readonly feared: Answer;
}

/** The answer to each of the ten questions, whether the file has the key or not. */
export function readAnswers(entry: QuestionsEntry = {}): Answers {
  return Object.fromEntries(QUESTIONS.map((key) => [key, readAnswer(entry[key])])) as Record<Question, Answer>;
}

export function readMinute({ partagent, craindre }: MinuteEntry = {}): Minute {
  return { shared: readAnswer(partagent), feared: readAnswer(craindre) };
}

export function isGiven(answer: Answer): answer is Given {
  return answer.kind === 'given';
}

/** How many of the ten questions have an answer. */
export function countAnswers(answers: Answers): number {
  return Object.values(answers).filter(isGiven).length;
}

function readAnswer(entry: AnswerEntry | undefined): Answer {
  const { reponse, annee, source, nature = 'declare', deduit, inconnu } = entry ?? {};
  const [first, ...others] = typeof source === 'string' ? [source] : (source ?? []);
  if (reponse === undefined || annee === undefined || first === undefined)
    return { kind: 'missing', searched: inconnu };
  return {
    kind: 'given',
    text: reponse,
    years: readYears(annee),
    sources: [first, ...others],
    nature,
    reasoning: deduit,
  };
}
