import { range } from 'd3';

/** Whether a position lies inside a ring of a set. */
export type Locate = (position: readonly [x: number, y: number]) => boolean;

/** Height of a band, in the unit of the plane. */
const bandHeight = 4;

/** Sides of one ring, four numbers each: x and y of both ends. */
type Sides = number[];

/**
 * The same answer as d3’s `polygonContains` for any of the rings, from the sides of the band of the position alone: a
 * country has thousands, a band a few.
 */
export function indexRings(rings: readonly (readonly (readonly [number, number])[])[]): Locate {
  const bands = new Map<number, Map<number, Sides>>();
  for (const [index, ring] of rings.entries()) {
    let [x0, y0] = ring.at(-1) ?? [0, 0];
    for (const [x1, y1] of ring) {
      for (const band of listBands(y0, y1)) readSides(bands, band, index).push(x0, y0, x1, y1);
      [x0, y0] = [x1, y1];
    }
  }
  return ([x, y]) => {
    const around = bands.get(Math.floor(y / bandHeight));
    return around?.values().some((sides) => isInside(sides, x, y)) ?? false;
  };
}

function listBands(y0: number, y1: number): readonly number[] {
  return range(Math.floor(Math.min(y0, y1) / bandHeight), Math.floor(Math.max(y0, y1) / bandHeight) + 1);
}

function readSides(bands: Map<number, Map<number, Sides>>, band: number, ring: number): Sides {
  const sidesByRing = bands.get(band) ?? new Map<number, Sides>();
  bands.set(band, sidesByRing);
  const sides = sidesByRing.get(ring) ?? [];
  sidesByRing.set(ring, sides);
  return sides;
}

/** Inside when a line westward crosses an odd number of sides. */
function isInside(sides: Sides, x: number, y: number): boolean {
  let inside = false;
  for (let index = 0; index < sides.length; index += 4) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = [sides[index], sides[index + 1], sides[index + 2], sides[index + 3]];
    if (y0 > y !== y1 > y && x < ((x0 - x1) * (y - y1)) / (y0 - y1) + x1) inside = !inside;
  }
  return inside;
}
