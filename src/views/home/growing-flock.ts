import { anchors } from '../../atlas/calls.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import { flockPath, layoutFlock } from '../flock-layout.ts';
import { listYearCounts, pickEvenly, type YearCount } from '../flock-years.ts';
import { describeCase } from '../case-summary.ts';
import { formatNumber, formatRange, formatText } from '../format.ts';

/** Counts of a picture, and how many make one. */
const MOST_COUNTS = 6;
const LEAST_COUNTS = 4;
/** From a dot to the next, in units of the drawing. */
const SPACING = 6.4;

/** The group whose members were counted most often, one flock a year at one scale. */
export function describeGrowingFlock(atlas: Atlas) {
  const [best] = atlas.cases
    .map((caseStudy) => ({ caseStudy, ...listYearCounts(caseStudy) }))
    .filter(({ counts }) => counts.length >= LEAST_COUNTS)
    .sort((one, other) => other.counts.length - one.counts.length || growth(other.counts) - growth(one.counts));
  if (best === undefined) return undefined;
  const { caseStudy, figure, counts } = best;
  const summary = describeCase(caseStudy, atlas);
  const shown = pickEvenly(counts, MOST_COUNTS);
  const largest = Math.max(...shown.map(({ high }) => high));
  const reach = SPACING * Math.sqrt(largest) * 0.75;
  return {
    title: summary.title,
    href: summary.href,
    text: formatText(caseStudy.summary),
    source: `${summary.href}#${anchors.figure(figure?.id ?? '')}`,
    size: Math.ceil(reach * 2),
    flocks: shown.map(({ low, high, years }) => {
      const { full, hollow } = layoutFlock({ full: low, hollow: high - low, spacing: SPACING });
      return {
        count: low === high ? formatNumber(low) : formatRange(low, high),
        year: String(years[1]),
        full: flockPath(full),
        hollow: flockPath(hollow),
      };
    }),
    reading: formatText(`Un point : ${figure?.scope ?? ''}. Même échelle d'une année à l'autre.`),
  };
}

export type GrowingFlock = NonNullable<ReturnType<typeof describeGrowingFlock>>;

function growth(counts: readonly YearCount[]): number {
  return (counts.at(-1)?.high ?? 0) - (counts[0]?.low ?? 0);
}
