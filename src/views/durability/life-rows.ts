import type { Atlas } from '../../atlas/atlas.ts';
import type { CaseStudy } from '../../atlas/case-study.ts';
import { countYears } from '../../atlas/longevity.ts';
import { findMemberFigure, readRanges } from '../../atlas/statistics.ts';
import type { Status } from '../../schema/labels.ts';
import { pathTo } from '../../site.ts';
import { formatCount, formatRange, formatText } from '../format.ts';
import {
  layoutLifeline,
  readMoment,
  type Life,
  type LifelineAxis,
  type LifelineLayout,
} from '../lifelines/lifeline-layout.ts';
import { describeLife, FATE_WORDS, readLife } from '../lifelines/lifelines.ts';
import { shortenTitle } from '../short-title.ts';

/** A case as one line of « Durer ». */
export interface LifeRow {
  readonly href: string;
  readonly name: string;
  readonly title: string;
  readonly form: { readonly id: string; readonly name: string };
  readonly line: LifelineLayout;
  /** « 1976 à 2024 », for those who do not see the line. */
  readonly life: string;
  /** « vu 48 ans après », « terminé en 2021 ». */
  readonly outcome: string;
  /** « 60 à 65 entreprises », « effectif inconnu ». */
  readonly members: string;
  readonly start?: string | undefined;
  readonly last?: string | undefined;
  /** What the orders compare; absent when unknown. */
  readonly yearsSeen?: number | undefined;
  readonly size?: number | undefined;
}

export function describeLifeRow(caseStudy: CaseStudy, atlas: Atlas, axis: LifelineAxis): LifeRow {
  const { id, title, status, form } = caseStudy;
  const life = readLife(caseStudy, atlas);
  const yearsSeen = countYears(life.start, life.last);
  const figure = findMemberFigure(caseStudy);
  const range = figure && readRanges(caseStudy, atlas)(figure);
  return {
    href: pathTo('cas', id),
    name: shortenTitle(title),
    title: formatText(title),
    form: { id: form, name: formatText(atlas.formsById.get(form)?.name ?? form) },
    line: layoutLifeline({ ...life, ticks: pickEvents(caseStudy, life, axis) }, axis),
    life: describeLife(caseStudy, life),
    outcome: describeOutcome(status, life, yearsSeen),
    members:
      figure === undefined || range === undefined
        ? 'effectif inconnu'
        : `${formatRange(range.low, range.high)}\u00a0${formatText(figure.unit)}`,
    start: life.start,
    last: life.last,
    yearsSeen,
    size: range?.high,
  };
}

/** Events that lie on the line: a group lost from sight ends at its own last trace. */
function pickEvents(
  { milestones }: CaseStudy,
  { start, first, last }: Life,
  { from }: LifelineAxis,
): readonly string[] {
  const begin = start ?? first;
  if (begin === undefined || last === undefined) return [];
  const dates = milestones.map(({ date }) => date);
  const earliest = Math.max(readMoment(begin), from);
  return [...new Set(dates)].filter((date) => readMoment(date) > earliest && readMoment(date) <= readMoment(last));
}

function describeOutcome(status: Status, { last }: Life, yearsSeen: number | undefined): string {
  const year = last?.slice(0, 4);
  const word = FATE_WORDS[status];
  if (word !== undefined) return year === undefined ? word : `${word} en\u00a0${year}`;
  if (year === undefined) return 'aucune trace datée';
  if (yearsSeen === undefined) return `vu en\u00a0${year}`;
  return yearsSeen === 0 ? 'vu la même année' : `vu ${formatCount(yearsSeen, 'an')} après`;
}
