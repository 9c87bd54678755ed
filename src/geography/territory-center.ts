import { polygonArea, polygonCentroid, range } from 'd3';
import { oncePer } from '../language/memoize.ts';
import type { Point } from './coordinates.ts';
import { readLand } from './plane-land.ts';
import { readPlaneOutlines } from './plane-outlines.ts';
import { frameAround } from './projection.ts';
import type { Locate } from './ring-index.ts';
import { toPairs } from './rings.ts';
import type { Territory } from './territories.ts';

/**
 * Where a reader sees the middle of some départements of a territory: their centre of gravity if it lies well inside them, else
 * the nearest position that does. Kilometres on the plane; `undefined` when none of them is there.
 */
export function findTerritoryCenter(territory: Territory, codes: readonly string[]): Point | undefined {
  return readCenter(territory)(codes.toSorted().join(' '));
}

/** Kilometres of land all around, as much as there can be. */
const BEST_CLEARANCE = 12;
const CLEARANCES = [BEST_CLEARANCE, 8, 5, 3, 1.5, 0.5];
/** Positions tried across the territory and down. */
const STEPS = 48;

const readCenter = oncePer((territory: Territory) =>
  oncePer((key: string): Point | undefined => {
    const codes = key.split(' ');
    const outlines = readPlaneOutlines(territory, 'locator').departements;
    const rings = codes.flatMap((code) => outlines.get(code)?.coordinates.map(([outer = []]) => toPairs(outer)) ?? []);
    const weights = rings.map((ring) => Math.abs(polygonArea(ring)));
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    if (whole === 0) return undefined;
    const middles = rings.map((ring) => polygonCentroid(ring));
    const gravity: Point = [
      middles.reduce((sum, [x], index) => sum + x * (weights[index] ?? 0), 0) / whole,
      middles.reduce((sum, [, y], index) => sum + y * (weights[index] ?? 0), 0) / whole,
    ];
    const isInside = readLand(territory, 'locator', codes);
    // Mostly so: the others are not even listed.
    if (isSurrounded(gravity, BEST_CLEARANCE, isInside)) return gravity;
    const positions = [gravity, ...listPositions(rings.flat(), gravity)];
    return CLEARANCES.values()
      .map((clearance) => positions.find((position) => isSurrounded(position, clearance, isInside)))
      .find((position) => position !== undefined);
  }),
);

/** A grid over the rings, the nearest to a position first. */
function listPositions(vertices: readonly (readonly number[])[], [gx, gy]: Point): readonly Point[] {
  const { x, y, width, height } = frameAround(vertices);
  return range(0, STEPS + 1)
    .flatMap((column) =>
      range(0, STEPS + 1).map((row): Point => [x + (column * width) / STEPS, y + (row * height) / STEPS]),
    )
    .map((position) => ({ position, distance: Math.hypot(position[0] - gx, position[1] - gy) }))
    .toSorted((one, other) => one.distance - other.distance)
    .map(({ position }) => position);
}

/** Whether a position, and eight positions on a circle around it, lie on land. */
export function isSurrounded([x, y]: Point, radius: number, isInside: Locate): boolean {
  if (!isInside([x, y])) return false;
  return CIRCLE.every(([dx, dy]) => isInside([x + dx * radius, y + dy * radius]));
}

const CIRCLE = range(0, 8).map((index): Point => [Math.cos((index * Math.PI) / 4), Math.sin((index * Math.PI) / 4)]);
