import { polygonContains } from 'd3';
import { readPlaneNeighbours } from '../../geography/plane-neighbours.ts';
import { readPlaneOutlines } from '../../geography/plane-outlines.ts';
import { frameAround, isInFrame, type Frame, type View } from '../../geography/projection.ts';
import { oncePer } from '../../geography/memoize.ts';
import type { Point } from '../../geography/coordinates.ts';
import { toPairs } from '../../geography/rings.ts';
import type { Territory } from '../../geography/territories.ts';

/** What a label stands on: it decides the colour of its halo. */
export type Ground = 'land' | 'neighbour' | 'sea';

/** The ground under a pixel of a view. */
export function readGround(view: View, [x, y]: Point): Ground {
  const point: [number, number] = [(x - view.origin[0]) / view.scale, (y - view.origin[1]) / view.scale];
  const { land, neighbours } = readPieces(view.territory);
  if (isInside(point, land)) return 'land';
  return isInside(point, neighbours) ? 'neighbour' : 'sea';
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

interface Piece {
  readonly ring: [number, number][];
  readonly frame: Frame;
}

const readPieces = oncePer((territory: Territory) => ({
  land: toPieces(readPlaneOutlines(territory, territory === 'metropole' ? 'locator' : 'full').land.coordinates),
  neighbours: toPieces(readPlaneNeighbours(territory, territory === 'metropole' ? '50m' : '10m').land.coordinates),
}));

function toPieces(polygons: readonly (readonly number[][])[][]): readonly Piece[] {
  return polygons.map(([outer = []]) => ({ ring: toPairs(outer), frame: frameAround(outer) }));
}

function isInside(point: [number, number], pieces: readonly Piece[]): boolean {
  return pieces.some(({ ring, frame }) => isInFrame(point, frame) && polygonContains(ring, point));
}
