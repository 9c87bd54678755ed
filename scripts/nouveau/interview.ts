import type { Corpus } from '../../src/checks/corpus.ts';
import { formatFinding, type Finding } from '../../src/checks/problem.ts';
import { proposeAnswer } from './case-page.ts';
import { listChoices } from './choices.ts';
import { judgeAnswer } from './judge.ts';
import { QUESTIONS, type Answers, type Question } from './questions.ts';
import { readAnswer } from './read-answer.ts';

export interface Interview {
  readonly corpus: Corpus;
  /** ISO day on which the case is written. */
  readonly today: string;
  /** What was typed for each flag. */
  readonly given: Readonly<Record<string, string | undefined>>;
  /** Asks a person and gives what is typed; without it, a question without an answer is a refusal. */
  readonly ask?: ((words: string) => Promise<string>) | undefined;
  /** Tells a person what is wrong, or what can be chosen. */
  readonly say: (words: string) => void;
}

interface Outcome {
  readonly answers: Answers;
  /** One French line for each answer that cannot be taken; empty when all can. */
  readonly refusals: readonly string[];
}

/** Asks all that a new case needs, each question until its answer can be taken. */
export async function askAll(interview: Interview): Promise<Outcome> {
  const refusals: string[] = [];
  let answers: Answers = {};
  for (const question of QUESTIONS) {
    if (question.isAsked?.(answers) === false) continue;
    const taken = await askOne(question, answers, interview);
    if ('refusal' in taken) refusals.push(`--${question.flag} : ${taken.refusal}`);
    else answers = taken.answers;
  }
  return { answers, refusals };
}

type Taken = { readonly answers: Answers } | { readonly refusal: string };

async function askOne(question: Question, answers: Answers, interview: Interview): Promise<Taken> {
  const { ask, given, say, today } = interview;
  const proposal = proposeAnswer(question.flag, answers, today);
  const flagged = given[question.flag];
  if (flagged !== undefined || ask === undefined) {
    const taken = take(flagged ?? proposal ?? '', question, answers, interview);
    if ('answers' in taken || ask === undefined) return taken;
    say(taken.refusal);
  }
  if (question.choices !== undefined) say(describeChoices(question, interview));
  for (;;) {
    const typed = await ask(describeQuestion(question, proposal));
    const taken = take(typed.trim() === '' ? (proposal ?? '') : typed, question, answers, interview);
    if ('answers' in taken) return taken;
    say(taken.refusal);
  }
}

function take(typed: string, question: Question, answers: Answers, { corpus, today, ask }: Interview): Taken {
  if (typed.trim() === '' && question.isOptional === true) return { answers };
  const reading = typed.trim() === '' ? { value: undefined } : readAnswer(typed, question, corpus);
  if ('finding' in reading) return refuse(reading.finding);
  const next = { ...answers, [question.flag]: reading.value };
  const finding = judgeAnswer({ question, answers: next, today, known: corpus.idsOf('cas') });
  if (finding === undefined) return { answers: next };
  return refuse(reading.value === undefined ? describeMissing(finding, question, ask) : finding);
}

/** An answer is typed at a question, or after its flag: nothing is added to a file here. */
function describeMissing({ expected }: Finding, { flag }: Question, ask: Interview['ask']): Finding {
  const found = 'Il manque cette réponse';
  return ask === undefined ? { found, expected, remedy: `Ajoutez --${flag} "…"` } : { found, expected };
}

function refuse(finding: Finding): Taken {
  return { refusal: formatFinding(finding) };
}

function describeQuestion({ asked, isOptional, isList }: Question, proposal: string | undefined): string {
  const several = isList === true ? ' (séparés par des virgules)' : '';
  const empty = isOptional === true ? ' (Entrée si vous ne l’avez pas cherché)' : '';
  return `${asked}${several}${proposal === undefined ? empty : ` [${proposal}]`} : `;
}

function describeChoices({ choices }: Question, { corpus }: Interview): string {
  const list = choices === undefined ? new Map<string, string>() : listChoices(choices, corpus);
  return [...list].map(([id, name]) => `  ${id} : ${name}`).join('\n');
}
