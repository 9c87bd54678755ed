import type { CaseStudy } from '../atlas/case-study.ts';
import { isDated, type Figure, type Observation } from '../atlas/figure.ts';

/** A count of the members of a group, in one year. */
export type YearCount = Observation & { readonly years: readonly [number, number] };

/** The figure that counts the firms of a group, and one count a year, the oldest first. */
export function listYearCounts({ figures }: Pick<CaseStudy, 'figures'>): {
  readonly figure?: Figure | undefined;
  readonly counts: readonly YearCount[];
} {
  const figure = figures.find(({ measure }) => measure === 'membres');
  const dated = (figure?.observations ?? []).filter(isDated).filter(({ reliability }) => reliability !== 'basse');
  const byYear = new Map(dated.map((observation) => [observation.years[1], observation]));
  return { figure, counts: [...byYear.values()].sort((one, other) => one.years[1] - other.years[1]) };
}

/** The first, the last, and as many between them at even steps. */
export function pickEvenly<Item>(items: readonly Item[], count: number): readonly Item[] {
  if (items.length <= count) return items;
  const step = (items.length - 1) / (count - 1);
  return Array.from({ length: count }, (_, index) => items[Math.round(index * step)]).filter(
    (item) => item !== undefined,
  );
}
