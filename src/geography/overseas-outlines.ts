import { merge } from 'topojson-client';
import type { LatLon } from './coordinates.ts';
import { once } from '../language/memoize.ts';
import type { Polygons } from './rings.ts';
import { isInBox, overseasBoxes, type Box } from './territories.ts';
import { franceCode, readWorld } from './world.ts';

/**
 * Natural Earth draws two islands over a kilometre off. These moves, in degrees, put the most communes on land:
 * all 22 located ones of La Réunion instead of 18, 24 of 25 of Guadeloupe instead of 15.
 */
const corrections: ReadonlyMap<string, LatLon> = new Map([
  ['971', [-0.006, -0.012]],
  ['974', [-0.013, -0.01]],
]);

/**
 * Polygons of the five overseas départements by INSEE code, in degrees; the pieces of Natural Earth’s France carry no
 * name, each is known by where it lies. Error: about half a kilometre.
 */
export const readOverseasOutlines: () => ReadonlyMap<string, Polygons> = once(() => {
  const { topology, countries } = readWorld('10m');
  const france = countries.get(franceCode);
  if (!france) throw new Error('world-atlas holds no France');
  const pieces = merge(topology, [france]).coordinates;
  return new Map(
    [...overseasBoxes].map(([code, box]) => {
      const polygons = pieces.filter(([outer = []]) => isInside(outer, box));
      return [code, move(polygons, corrections.get(code) ?? [0, 0])];
    }),
  );
});

function isInside(ring: readonly number[][], box: Box): boolean {
  return ring.every(([longitude = 0, latitude = 0]) => isInBox([latitude, longitude], box));
}

function move(polygons: Polygons, [latitude, longitude]: LatLon): Polygons {
  return polygons.map((rings) => rings.map((ring) => ring.map(([x = 0, y = 0]) => [x + longitude, y + latitude])));
}
