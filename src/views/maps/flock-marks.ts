import type { Point } from '../../geography/coordinates.ts';
import { flockPath, frontEnlargement, rankDots, ringPath } from '../flock-layout.ts';
import type { Flock } from './map-types.ts';

/** How flocks are drawn on one map. */
export interface FlockScale {
  /** Members per dot. */
  readonly members: number;
  /** Pixels between dots. */
  readonly spacing: number;
  /** Pixels. */
  readonly dotRadius: number;
  /** Radius of the dashed ring of an unknown count, in pixels. */
  readonly ringRadius: number;
  /** Pixels left free between the dots of two flocks. */
  readonly gap: number;
}

/** A flock somewhere on a drawing, ready to draw. Pixels. */
export interface FlockMark {
  /** The middle of its dots. */
  readonly center: Point;
  /** From there to its farthest edge. */
  readonly reach: number;
  /** Centres of its dots, hollow ones included; that of the ring when the count is unknown. */
  readonly dots: readonly Point[];
  /** From the centre of a dot, or of the ring, to its edge. */
  readonly radius: number;
  /** Full dots. */
  readonly body: string;
  /** The leading dots again, to be drawn larger. */
  readonly front: string;
  readonly hollow: string;
  /** True for a dashed ring: the count is unknown. */
  readonly isUnknown: boolean;
}

export interface FlockCount {
  readonly full: number;
  readonly hollow: number;
}

/** Dots for a count of members, at least one; undefined when the count is unknown. */
export function countDots({ low, high }: Flock, members: number): FlockCount | undefined {
  if (low === undefined && high === undefined) return undefined;
  const full = low === undefined ? 0 : Math.max(1, Math.round(low / members));
  const total = high === undefined ? full : Math.max(1, full, Math.round(high / members));
  return { full, hollow: total - full };
}

/** What a flock takes on a drawing: so many dots (one for the ring of an unknown count), so large. */
export function measureFlock(flock: Flock, scale: FlockScale): { readonly total: number; readonly radius: number } {
  const count = countDots(flock, scale.members);
  if (!count) return { total: 1, radius: scale.ringRadius };
  return { total: count.full + count.hollow, radius: scale.dotRadius * frontEnlargement };
}

/** Draws a flock whose dots have their places. */
export function markFlock(flock: Flock, dots: readonly Point[], scale: FlockScale): FlockMark {
  const count = countDots(flock, scale.members);
  const { radius } = measureFlock(flock, scale);
  const extent = { ...measureExtent(dots, radius), dots, radius };
  if (!count) return { ...extent, body: '', front: '', hollow: ringPath(dots, radius), isUnknown: true };
  const { full, front, hollow } = rankDots(dots, count.full);
  return {
    ...extent,
    body: flockPath(full),
    front: flockPath(front),
    hollow: ringPath(hollow, scale.dotRadius - hollowStroke / 2),
    isUnknown: false,
  };
}

/** Pixels; the outline of a hollow dot. */
const hollowStroke = 1.1;

function measureExtent(dots: readonly Point[], radius: number): Pick<FlockMark, 'center' | 'reach'> {
  const center: Point = [mean(dots.map(([x]) => x)), mean(dots.map(([, y]) => y))];
  const farthest = dots.reduce((most, [x, y]) => Math.max(most, Math.hypot(x - center[0], y - center[1])), 0);
  return { center, reach: farthest + radius };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
