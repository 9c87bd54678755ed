import type { CaseStudy } from './case-study.ts';
import { findCitedIds, numberSources } from './citations.ts';
import type { Actor, CooperationForm, Essay, Programme } from './entities.ts';
import type { Figure } from './figure.ts';
import type { Milestone } from './milestone.ts';

/** One use of a source on a page: where it is, and the fragment of the address that leads there. */
export interface Call {
  readonly source: string;
  readonly anchor: string;
  readonly place:
    | { readonly kind: 'end' | 'landmark' | 'statement' | 'body' }
    | { readonly kind: 'actor' | 'figure'; readonly name: string }
    | { readonly kind: 'milestone'; readonly date: string };
}

/** All the calls of a page and the number of each source: the rank of its first use, front matter first, then the body. */
export interface Apparatus {
  readonly numbers: ReadonlyMap<string, number>;
  readonly callsBySource: ReadonlyMap<string, readonly Call[]>;
}

export const anchors = {
  end: 'appel-fin',
  landmark: 'appel-repere',
  statement: (index: number) => `appel-fait-${index}`,
  actor: (index: number) => `appel-acteur-${index}`,
  figure: (id: string) => `chiffre-${id}`,
  milestone: (index: number) => `appel-jalon-${index}`,
  /** The `rank`-th call of a source in a body, counted from 1. */
  body: (source: string, rank: number) => `appel-${source}-${rank}`,
  source: (number: number) => `source-${number}`,
} as const;

export function buildCaseApparatus(caseStudy: CaseStudy): Apparatus {
  const { end, actors, figures, milestones, body } = caseStudy;
  const endCalls: readonly Call[] =
    end === undefined ? [] : [{ source: end.source, anchor: anchors.end, place: { kind: 'end' } }];
  const actorCalls = actors.flatMap(({ name, source, workforce }, index): readonly Call[] =>
    [...new Set([source, workforce?.source])]
      .filter((id) => id !== undefined)
      .map((id) => ({ source: id, anchor: anchors.actor(index), place: { kind: 'actor', name } })),
  );
  return buildApparatus([...endCalls, ...actorCalls, ...callFigures(figures), ...callMilestones(milestones)], body);
}

export function buildFormApparatus({ landmark, body }: CooperationForm): Apparatus {
  const calls: readonly Call[] =
    landmark === undefined ? [] : [{ source: landmark.source, anchor: anchors.landmark, place: { kind: 'landmark' } }];
  return buildApparatus(calls, body);
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

function buildApparatus(frontMatter: readonly Call[], body: string): Apparatus {
  const numbers = numberSources(
    frontMatter.map(({ source }) => source),
    body,
  );
  return { numbers, callsBySource: Map.groupBy([...frontMatter, ...callBody(body)], ({ source }) => source) };
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
