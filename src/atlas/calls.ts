import { isGiven, QUESTIONS, type Answer, type Question } from './answer.ts';
import type { CaseStudy } from './case-study.ts';
import { findCitedIds, numberSources } from './citations.ts';
import type { Actor, CooperationForm, Practice, Programme } from './entities.ts';
import type { Essay } from './essay.ts';
import type { Figure } from './figure.ts';
import type { Milestone } from './milestone.ts';

/** One use of a source on a page: where it is, and the fragment of the address that leads there. */
export interface Call {
  readonly source: string;
  readonly anchor: string;
  readonly place:
    | { readonly kind: 'status' | 'practice' | 'answer' | 'landmark' | 'statement' | 'body' }
    | { readonly kind: 'actor' | 'figure'; readonly name: string }
    | { readonly kind: 'milestone'; readonly date: string };
}

/** All the calls of a page and the number of each source: the rank of its first use, front matter first, then the body. */
export interface Apparatus {
  readonly numbers: ReadonlyMap<string, number>;
  readonly callsBySource: ReadonlyMap<string, readonly Call[]>;
}

export const anchors = {
  status: 'appel-statut',
  practice: (index: number) => `appel-pratique-${index}`,
  answer: (question: string) => `reponse-${question}`,
  landmark: 'appel-repere',
  statement: (index: number) => `appel-fait-${index}`,
  actor: (index: number) => `appel-acteur-${index}`,
  figure: (id: string) => `chiffre-${id}`,
  milestone: (index: number) => `appel-jalon-${index}`,
  /** The `rank`-th call of a source in a body, counted from 1. */
  body: (source: string, rank: number) => `appel-${source}-${rank}`,
  source: (number: number) => `source-${number}`,
} as const;

/** Questions whose answers « En une minute » prints too. */
const IN_A_MINUTE: readonly Question[] = ['resultat', 'ticket-d-entree'];

/** In the order of the page: its head, its minute, the story, the ten questions, then the tables. */
export function buildCaseApparatus(caseStudy: CaseStudy): Apparatus {
  const { figures, milestones, minute, answers, body } = caseStudy;
  const members = figures.find(({ measure }) => measure === 'membres');
  const head = [
    ...callStatus(caseStudy),
    ...callPractices(caseStudy),
    ...callFigures(members === undefined ? [] : [members]),
    ...callAnswer('partagent', minute.shared),
    ...IN_A_MINUTE.flatMap((question) => callAnswer(question, answers[question])),
    ...callAnswer('craindre', minute.feared),
  ];
  const tail = [
    ...QUESTIONS.filter((question) => !IN_A_MINUTE.includes(question)).flatMap((question) =>
      callAnswer(question, answers[question]),
    ),
    ...callFigures(figures.filter((figure) => figure !== members)),
    ...callMilestones(milestones),
    ...callActors(caseStudy),
  ];
  return buildApparatus(head, body, tail);
}

export function buildFormApparatus({ landmark, body }: CooperationForm): Apparatus {
  const calls: readonly Call[] =
    landmark === undefined ? [] : [{ source: landmark.source, anchor: anchors.landmark, place: { kind: 'landmark' } }];
  return buildApparatus(calls, body);
}

export function buildPracticeApparatus({ body }: Practice): Apparatus {
  return buildApparatus([], body);
}

export function buildTextApparatus({ figures, body }: Programme | Essay): Apparatus {
  return buildApparatus(callFigures(figures), body);
}

export function buildActorApparatus({ statements, milestones }: Actor): Apparatus {
  const calls = statements.map(({ source }, index): Call => {
    return { source, anchor: anchors.statement(index), place: { kind: 'statement' } };
  });
  return buildApparatus([...calls, ...callMilestones(milestones)], '');
}

function buildApparatus(before: readonly Call[], body: string, after: readonly Call[] = []): Apparatus {
  const listIds = (calls: readonly Call[]) => calls.map(({ source }) => source);
  return {
    numbers: numberSources(listIds(before), body, listIds(after)),
    callsBySource: Map.groupBy([...before, ...callBody(body), ...after], ({ source }) => source),
  };
}

/** What says that a group ended, or when it was last seen. */
function callStatus({ end, lastTrace }: CaseStudy): readonly Call[] {
  const status = end ?? lastTrace;
  return status === undefined ? [] : [{ source: status.source, anchor: anchors.status, place: { kind: 'status' } }];
}

function callPractices({ practices }: CaseStudy): readonly Call[] {
  return practices.map(({ source }, index): Call => {
    return { source, anchor: anchors.practice(index), place: { kind: 'practice' } };
  });
}

function callAnswer(question: string, answer: Answer): readonly Call[] {
  if (!isGiven(answer)) return [];
  return answer.sources.map((source): Call => {
    return { source, anchor: anchors.answer(question), place: { kind: 'answer' } };
  });
}

function callActors({ actors }: CaseStudy): readonly Call[] {
  return actors.flatMap(({ name, source, workforce }, index): readonly Call[] =>
    [...new Set([source, workforce?.source])]
      .filter((id) => id !== undefined)
      .map((id) => ({ source: id, anchor: anchors.actor(index), place: { kind: 'actor', name } })),
  );
}

function callBody(body: string): readonly Call[] {
  const ranks = new Map<string, number>();
  return findCitedIds(body).map((source) => {
    const rank = (ranks.get(source) ?? 0) + 1;
    ranks.set(source, rank);
    return { source, anchor: anchors.body(source, rank), place: { kind: 'body' } };
  });
}

function callFigures(figures: readonly Figure[]): readonly Call[] {
  return figures.flatMap(({ id, label, observations }) =>
    [...new Set(observations.map(({ source }) => source))].map((source): Call => {
      return { source, anchor: anchors.figure(id), place: { kind: 'figure', name: label } };
    }),
  );
}

function callMilestones(milestones: readonly Milestone[]): readonly Call[] {
  return milestones.map(({ source, date }, index): Call => {
    return { source, anchor: anchors.milestone(index), place: { kind: 'milestone', date } };
  });
}
