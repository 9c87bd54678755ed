import type { FigureRange } from '../../atlas/figure.ts';
import { flockPath, layoutFlock } from '../flock-layout.ts';
import { formatText } from '../format.ts';

/** A flock beside its count: dots as wide as the stroke, in pixels around the origin. */
export interface SmallFlock {
  readonly viewBox: string;
  readonly width: number;
  readonly height: number;
  readonly full: string;
  readonly hollow: string;
  /** « un point : dix », where a dot is not one member. */
  readonly scale?: string | undefined;
}

/** Width of a dot, and the mean distance to the next. */
export const SMALL_DOT = 3.4;
const SPACING = 5.8;
const MOST_DOTS = 400;
const MEMBERS_PER_DOT = 10;

/** One dot a member, full up to the lowest sourced count, hollow up to the highest; one for ten over four hundred. */
export function layoutSmallFlock({ low, high }: Pick<FigureRange, 'low' | 'high'>): SmallFlock {
  const membersPerDot = high > MOST_DOTS ? MEMBERS_PER_DOT : 1;
  const full = Math.max(1, Math.round(low / membersPerDot));
  const hollow = Math.max(0, Math.round(high / membersPerDot) - full);
  const dots = layoutFlock({ full, hollow, spacing: SPACING });
  return {
    ...frame([...dots.full, ...dots.hollow]),
    full: flockPath(dots.full),
    hollow: flockPath(dots.hollow),
    scale: membersPerDot === 1 ? undefined : formatText('un point : dix'),
  };
}

function frame(points: readonly (readonly [x: number, y: number])[]) {
  const [left, right] = span(points.map(([x]) => x));
  const [top, bottom] = span(points.map(([, y]) => y));
  const [width, height] = [right - left, bottom - top];
  return { viewBox: `${left} ${top} ${width} ${height}`, width, height };
}

/** Whole pixels around the dots. */
function span(values: readonly number[]): readonly [number, number] {
  return [Math.floor(Math.min(...values) - SMALL_DOT / 2), Math.ceil(Math.max(...values) + SMALL_DOT / 2)];
}
