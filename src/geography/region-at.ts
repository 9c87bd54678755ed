import type { Point } from './coordinates.ts';
import { departementsByRegion } from './departements.ts';
import { readLand } from './plane-land.ts';
import { readPlaneOutlines } from './plane-outlines.ts';
import type { Territory } from './territories.ts';

/**
 * INSEE code of the région where a position of the plane lies, in kilometres; off the coast as it is drawn, the nearest one.
 * `undefined` on a plane without any.
 */
export function findRegionAt(territory: Territory, position: Point): string | undefined {
  const outlines = readPlaneOutlines(territory, 'full').regions;
  const inside = [...outlines.keys()].find((code) =>
    readLand(territory, 'full', departementsByRegion.get(code) ?? [])(position),
  );
  if (inside !== undefined) return inside;
  const distances = [...outlines].map(([code, { coordinates }]) => ({
    code,
    distance: measure(position, coordinates.flat(2)),
  }));
  return distances.sort((one, other) => one.distance - other.distance)[0]?.code;
}

function measure([x, y]: Point, border: readonly (readonly number[])[]): number {
  return border.reduce((nearest, [bx = 0, by = 0]) => Math.min(nearest, Math.hypot(bx - x, by - y)), Infinity);
}
