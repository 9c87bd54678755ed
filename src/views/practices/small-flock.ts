import type { FigureRange } from '../../atlas/figure.ts';
import { flockPath, layoutFlock } from '../flock-layout.ts';
import { formatText } from '../format.ts';
import { chooseDotValue, nameDotValue } from '../maps/dot-value.ts';

/** A flock beside its count: dots as wide as the stroke, in pixels around the origin. */
export interface SmallFlock {
  readonly viewBox: string;
  readonly width: number;
  readonly height: number;
  readonly full: string;
  readonly hollow: string;
  /** « un point : deux », where a dot is not one member. */
  readonly scale?: string | undefined;
}

/** Width of a dot, and the mean distance to the next. */
export const SMALL_DOT = 3.4;
const SPACING = 5.8;

/** Dots of the largest flock where flocks stand one under the other: more would be wider than their column, in pixels. */
export const FLOCK_ROOMS = {
  table: { dots: 300, width: 132 },
  list: { dots: 110, width: 80 },
} as const;

type MemberRange = Pick<FigureRange, 'low' | 'high'>;

/** Members a dot stands for, the same for all that are seen together: the larger group has the larger flock. */
export function chooseFlockScale(ranges: readonly MemberRange[], room: keyof typeof FLOCK_ROOMS): number {
  const largest = ranges.reduce((most, { high }) => Math.max(most, high), 0);
  return chooseDotValue(largest, FLOCK_ROOMS[room].dots);
}

/** At least one dot, full up to the lowest sourced count, hollow up to the highest. */
export function layoutSmallFlock({ low, high }: MemberRange, membersPerDot: number): SmallFlock {
  const full = Math.max(1, Math.round(low / membersPerDot));
  const hollow = Math.max(0, Math.round(high / membersPerDot) - full);
  const dots = layoutFlock({ full, hollow, spacing: SPACING });
  return {
    ...frame([...dots.full, ...dots.hollow]),
    full: flockPath(dots.full),
    hollow: flockPath(dots.hollow),
    scale: membersPerDot === 1 ? undefined : formatText(`un point : ${nameDotValue(membersPerDot)}`),
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
