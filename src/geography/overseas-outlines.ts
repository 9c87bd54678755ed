import { merge } from 'topojson-client';
import { once } from './memoize.ts';
import type { Polygons } from './rings.ts';
import { isInBox, overseasBoxes, type Box } from './territories.ts';
import { franceCode, readWorld } from './world.ts';

/**
 * Polygons of the five overseas départements by INSEE code, in degrees; the pieces of Natural Earth’s France carry no
 * name, each is known by where it lies. Error: 0.3 to 0.5 km, 1.3 km for La Réunion.
 */
export const readOverseasOutlines: () => ReadonlyMap<string, Polygons> = once(() => {
  const { topology, countries } = readWorld('10m');
  const france = countries.get(franceCode);
  if (!france) throw new Error('world-atlas holds no France');
  const pieces = merge(topology, [france]).coordinates;
  return new Map([...overseasBoxes].map(([code, box]) => [code, pieces.filter(([outer = []]) => isInside(outer, box))]));
});

function isInside(ring: readonly number[][], box: Box): boolean {
  return ring.every(([longitude = 0, latitude = 0]) => isInBox([latitude, longitude], box));
}
