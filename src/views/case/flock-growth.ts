import type { CaseStudy } from '../../atlas/case-study.ts';
import { flockPath, placeDot } from '../flock-layout.ts';
import { listYearCounts, pickEvenly, type YearCount } from '../flock-years.ts';
import { linkSources, type SourceLink } from '../figures.ts';
import { describeDot } from './member-flock.ts';
import { formatRange, formatText } from '../format.ts';

/** Flocks of a picture, and how many make one. */
const MOST_FLOCKS = 6;
const LEAST_FLOCKS = 3;
/** Fewer firms than that, or counts nearer to each other, show no growth. */
const LEAST_FIRMS = 12;
const LEAST_CHANGE = 1.25;
/** Above this count a dot stands for ten firms. */
const MOST_DOTS = 800;
const FIRMS_PER_DOT = 10;
/** Most pixels from a dot to the next, and the width of a dot as a part of that. */
const WIDEST_SPACING = 12;
const DOT_SHARE = 0.66;
/** Side of the drawing of the largest flock, pixels. */
const LARGEST_SIDE = 150;
/** Half of the side of a flock of so many dots, in distances from a dot to the next. */
const reach = (dots: number) => 0.66 * Math.sqrt(dots) + 0.5;

export interface FlockYear {
  readonly count: string;
  readonly year: string;
  readonly sources: readonly SourceLink[];
  /** Side of its drawing, pixels; its origin in the middle. */
  readonly side: number;
  /** How many of the layers are full, and how many of the following ones are hollow. */
  readonly full: number;
  readonly hollow: number;
}

/** A group over the years: one flock for each dated count of one figure, at one scale. */
export interface FlockGrowth {
  readonly flocks: readonly FlockYear[];
  /** Dots from the middle of a flock outwards: each flock is made of the first layers. Paths of strokes without length. */
  readonly layers: readonly string[];
  /** Width of the strokes, pixels. */
  readonly dot: number;
  readonly scale: string;
}

/** `undefined` unless three dated counts of firms, within one scope, differ by a quarter at least. */
export function describeFlockGrowth(
  caseStudy: Pick<CaseStudy, 'figures'>,
  numbers: ReadonlyMap<string, number>,
): FlockGrowth | undefined {
  const { figure, counts } = listYearCounts(caseStudy);
  const single = counts.filter(({ years: [from, to] }) => from === to);
  const largest = Math.max(...single.map(({ high }) => high));
  const smallest = Math.min(...single.map(({ low }) => low));
  if (figure === undefined || single.length < LEAST_FLOCKS) return undefined;
  if (largest < LEAST_FIRMS || largest < smallest * LEAST_CHANGE) return undefined;
  const firmsPerDot = largest > MOST_DOTS ? FIRMS_PER_DOT : 1;
  const shown = pickEvenly(single, MOST_FLOCKS);
  const countDots = (firms: number) => Math.max(1, Math.round(firms / firmsPerDot));
  const ends = [...new Set(shown.flatMap(({ low, high }) => [countDots(low), countDots(high)]))].sort((a, b) => a - b);
  const spacing = Math.min(WIDEST_SPACING, LARGEST_SIDE / (2 * reach(ends.at(-1) ?? 1)));
  return {
    flocks: shown.map((count) => ({
      ...describeYear(count, numbers, (firms) => ends.indexOf(countDots(firms)) + 1),
      side: Math.ceil(2 * spacing * reach(countDots(count.high))),
    })),
    layers: ends.map((end, index) => drawLayer(ends[index - 1] ?? 0, end, spacing)),
    dot: Math.round(spacing * DOT_SHARE * 10) / 10,
    scale: formatText(
      `Un point : ${describeDot(figure.unit, firmsPerDot)} (${figure.scope}). Même échelle d'une année à l'autre.`,
    ),
  };
}

function describeYear(
  { low, high, years, source }: YearCount,
  numbers: ReadonlyMap<string, number>,
  countLayers: (firms: number) => number,
): Omit<FlockYear, 'side'> {
  const full = countLayers(low);
  return {
    count: formatRange(low, high),
    year: String(years[1]),
    sources: linkSources([{ source }], numbers),
    full,
    hollow: countLayers(high) - full,
  };
}

function drawLayer(from: number, to: number, spacing: number): string {
  return flockPath(Array.from({ length: to - from }, (_, index) => placeDot(from + index, spacing)));
}
