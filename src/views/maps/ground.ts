import type { MultiPolygon } from 'geojson';
import { readPlaneNeighbours } from '../../geography/plane-neighbours.ts';
import { readPlaneOutlines } from '../../geography/plane-outlines.ts';
import type { Frame, View } from '../../geography/projection.ts';
import { indexRings, type Locate } from '../../geography/ring-index.ts';
import { oncePer } from '../../language/memoize.ts';
import type { Point } from '../../geography/coordinates.ts';
import { toPairs } from '../../geography/rings.ts';
import type { Territory } from '../../geography/territories.ts';

/** What a label stands on: it decides the colour of its halo. */
export type Ground = 'land' | 'neighbour' | 'sea';

/** The ground under a pixel of a view. */
export function readGround(view: View, [x, y]: Point): Ground {
  const position = [(x - view.origin[0]) / view.scale, (y - view.origin[1]) / view.scale] as const;
  const { isLand, isNeighbour } = readGrounds(view.territory);
  if (isLand(position)) return 'land';
  return isNeighbour(position) ? 'neighbour' : 'sea';
}

/** The ground under the middle of a box, and whether a part of it stands on another. */
export function readGroundUnder(
  view: View,
  { x, y, width, height }: Frame,
): { readonly ground: Ground; readonly isMixed: boolean } {
  const ground = readGround(view, [x + width / 2, y + height / 2]);
  const probes = [0, 0.25, 0.5, 0.75, 1].flatMap((along) =>
    [0, 0.5, 1].map((down): Point => [x + along * width, y + down * height]),
  );
  return { ground, isMixed: probes.some((probe) => readGround(view, probe) !== ground) };
}

const readGrounds = oncePer((territory: Territory) => ({
  isLand: indexOuterRings(readPlaneOutlines(territory, territory === 'metropole' ? 'locator' : 'full').land),
  isNeighbour: indexOuterRings(readPlaneNeighbours(territory, territory === 'metropole' ? '50m' : '10m').land),
}));

function indexOuterRings({ coordinates }: MultiPolygon): Locate {
  return indexRings(coordinates.map(([outer = []]) => toPairs(outer)));
}
