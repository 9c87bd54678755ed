import type { Point } from '../../geography/coordinates.ts';
import { flockPath, flockReach, layoutFlock, ringPath } from '../flock-layout.ts';
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
}

/** A flock somewhere on a drawing, ready to draw. Pixels. */
export interface FlockMark {
  readonly center: Point;
  /** Half its length. */
  readonly reach: number;
  /** Centres of its dots, hollow ones included; that of the ring when the count is unknown. */
  readonly dots: readonly Point[];
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

export function markFlock(flock: Flock, center: Point, scale: FlockScale): FlockMark {
  const count = countDots(flock, scale.members);
  if (!count) return markUnknown(center, scale.ringRadius);
  const { full, front, hollow } = layoutFlock({ ...count, spacing: scale.spacing });
  const move = ([x, y]: Point): Point => [center[0] + x, center[1] + y];
  return {
    center,
    reach: Math.max(scale.dotRadius, flockReach({ ...count, spacing: scale.spacing })),
    dots: [...full, ...hollow].map(move),
    body: flockPath(full.map(move)),
    front: flockPath(front.map(move)),
    hollow: ringPath(hollow.map(move), scale.dotRadius - hollowStroke / 2),
    isUnknown: false,
  };
}

/** Pixels; the outline of a hollow dot. */
const hollowStroke = 1.1;

function markUnknown(center: Point, radius: number): FlockMark {
  return {
    center,
    reach: radius,
    dots: [center],
    body: '',
    front: '',
    hollow: ringPath([center], radius),
    isUnknown: true,
  };
}

/** Two flocks closer than this hide each other, and may move that far apart. Pixels. */
const hidingDistance = 9;
const nudgeDistance = 12;

/** Moves each centre that would hide one before it, by twelve pixels at most, to the freest of eight directions. */
export function nudgeApart(centers: readonly Point[]): readonly Point[] {
  return centers.reduce<readonly Point[]>((placed, center) => [...placed, findRoom(center, placed)], []);
}

function findRoom(center: Point, placed: readonly Point[]): Point {
  const room = (point: Point): number => Math.min(...placed.map(([x, y]) => Math.hypot(x - point[0], y - point[1])));
  if (room(center) >= hidingDistance) return center;
  const around = Array.from({ length: 8 }, (_, index): Point => {
    const angle = (index * Math.PI) / 4;
    return [center[0] + nudgeDistance * Math.cos(angle), center[1] + nudgeDistance * Math.sin(angle)];
  });
  return around.reduce((best, point) => (room(point) > room(best) + 0.01 ? point : best), center);
}
