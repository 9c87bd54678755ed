import type { Atlas } from '../../atlas/atlas.ts';
import type { CaseStudy } from '../../atlas/case-study.ts';
import { findFirstTrace, findLastDate } from '../../atlas/last-evidence.ts';
import type { Status } from '../../schema/labels.ts';
import { formatYears } from '../format.ts';
import { readMoment, type Fate, type Life, type LifelineAxis } from './lifeline-layout.ts';

const FATES = {
  actif: 'seen',
  inconnu: 'lost',
  'en-sommeil': 'lost',
  fusionne: 'merged',
  termine: 'ended',
} as const satisfies Record<Status, Fate>;

/** What is said of a life that does not go on. */
export const FATE_WORDS = {
  actif: undefined,
  inconnu: 'perdu de vue',
  'en-sommeil': 'en sommeil',
  fusionne: 'fusionné',
  termine: 'terminé',
} as const satisfies Record<Status, string | undefined>;

/** The years that every lifeline of the atlas shares: from the oldest known start, 1st January, to the day of the build. */
export function findAxis({ cases, today }: Pick<Atlas, 'cases' | 'today'>, width: number): LifelineAxis {
  const to = readMoment(today);
  const starts = cases.flatMap(({ start }) => (start === undefined ? [] : [Number(start.slice(0, 4))]));
  const from = starts.reduce((oldest, year) => Math.min(oldest, year), Math.floor(to) - LEAST_YEARS);
  return { from, to, width };
}

const LEAST_YEARS = 20;

/** The life of a case as its line draws it; `ticks` are dated proofs. */
export function readLife(caseStudy: CaseStudy, atlas: Atlas, ticks: readonly string[] = []): Life {
  const { start, status } = caseStudy;
  return {
    start,
    first: start === undefined ? findFirstTrace(caseStudy) : undefined,
    last: findLastDate(caseStudy, atlas),
    fate: FATES[status],
    ticks,
  };
}

/** « 1976 à 2024 », « jusqu’en 2009, perdu de vue », « début inconnu »: what a line says. */
export function describeLife({ status }: CaseStudy, { start, last }: Life): string {
  const years = describeYears(start?.slice(0, 4), last?.slice(0, 4));
  return [years, FATE_WORDS[status]].filter((part) => part !== undefined).join(', ');
}

function describeYears(start: string | undefined, last: string | undefined): string {
  if (start === undefined) return last === undefined ? 'aucune date' : `début inconnu, jusqu’en\u00a0${last}`;
  if (last === undefined) return `depuis ${start}`;
  return formatYears([Number(start), Math.max(Number(start), Number(last))]);
}
