import type { CaseStudy } from '../atlas/case-study.ts';
import { STATUSES, type Status } from '../schema/labels.ts';
import { pathTo } from '../site.ts';
import { formatCount, formatList, formatText, lowerFirst } from './format.ts';

/** Whether a group was seen alive, is nowhere to be seen, or ended: the three looks of a case dot. */
export type Life = 'seen' | 'lost' | 'ended';

/** A case drawn as one dot. */
export interface CaseDot {
  readonly href: string;
  /** « Vénétis, actif ». */
  readonly name: string;
  readonly status: Status;
  readonly life: Life;
}

const LIVES = {
  actif: 'seen',
  inconnu: 'lost',
  'en-sommeil': 'lost',
  termine: 'ended',
  fusionne: 'ended',
} as const satisfies Record<Status, Life>;

const STATUS_WORDS = {
  actif: ['vu actif', 'vus actifs'],
  inconnu: ['perdu de vue', 'perdus de vue'],
  'en-sommeil': ['en sommeil', 'en sommeil'],
  termine: ['terminé', 'terminés'],
  fusionne: ['fusionné', 'fusionnés'],
} as const satisfies Record<Status, readonly [one: string, several: string]>;

/** What the looks of a case dot mean, beside those that a page explains. */
export const DOT_KEY = 'un point\u00a0: un cas · creux\u00a0: perdu de vue · encre\u00a0: terminé ou fusionné';

export function describeDot({ id, title, status }: Pick<CaseStudy, 'id' | 'title' | 'status'>): CaseDot {
  return {
    href: pathTo('cas', id),
    name: `${formatText(title)}, ${lowerFirst(STATUSES[status])}`,
    status,
    life: LIVES[status],
  };
}

/** « 5 cas : 4 vus actifs et 1 terminé », what a row of dots says to those who do not see it. */
export function nameDots(dots: readonly Pick<CaseDot, 'status'>[]): string {
  const total = formatCount(dots.length, 'cas', 'cas');
  return dots.length === 0 ? total : `${total}\u00a0: ${formatList(countStatuses(dots))}`;
}

/** « , tous vus actifs », «  : 4 vus actifs et 1 terminé »: what follows « 5 cas de l’atlas ». */
export function describeStatuses(dots: readonly Pick<CaseDot, 'status'>[]): string {
  const [first] = dots;
  if (first === undefined) return '';
  if (dots.some(({ status }) => status !== first.status)) return `\u00a0: ${formatList(countStatuses(dots))}`;
  const [one, several] = STATUS_WORDS[first.status];
  return dots.length === 1 ? `, ${one}` : `, tous ${several}`;
}

/** « 4 vus actifs », « 1 terminé »: those that occur, the living first. */
export function countStatuses(dots: readonly Pick<CaseDot, 'status'>[]): readonly string[] {
  return Object.entries(STATUS_WORDS).flatMap(([status, [one, several]]) => {
    const count = dots.filter((dot) => dot.status === status).length;
    return count === 0 ? [] : [formatCount(count, one, several)];
  });
}
