import type { MultiPolygon, Position } from 'geojson';
import { polygonCentroid, polygonContains } from 'd3';
import { readCommunes, type Commune } from '../../geography/communes.ts';
import type { Point } from '../../geography/coordinates.ts';
import { departements, departementsByRegion } from '../../geography/departements.ts';
import { once } from '../../geography/memoize.ts';
import { placeOnView, type View } from '../../geography/projection.ts';
import { planeArea, toPairs } from '../../geography/rings.ts';
import { readOutlinesFor } from './backdrop.ts';
import type { AreaName } from './map-sheet.ts';
import type { Town } from './town-labels.ts';

/** Towns of a région: the préfectures first, then the most populated. */
export function listTowns(region: string): readonly Town[] {
  const seats = new Set([...departements.values()].map(({ seat }) => seat));
  const rank = ({ code, population = 0 }: Commune): number => (seats.has(code) ? 1e9 : 0) + population;
  const communes = readLocatedByRegion().get(region) ?? [];
  const largest = communes.toSorted((left, right) => rank(right) - rank(left));
  return largest.flatMap(({ name, point }) => (point ? [{ name, point }] : []));
}

/** Communes too small to be seen on a map of their région. */
const smallTown = 5000;

const readLocatedByRegion = once(() =>
  Map.groupBy(
    [...readCommunes().values()].filter(({ point, population = 0 }) => point && population > smallTown),
    ({ region }) => region,
  ),
);

/** Names of the départements of a région, each to stand inside its own outline. None where the région has only one. */
export function nameDepartements(region: string, view: View): readonly AreaName[] {
  const codes = departementsByRegion.get(region) ?? [];
  if (codes.length < 2) return [];
  return codes.flatMap((code) => {
    const outline = readOutlinesFor(view).departements.get(code);
    const name = departements.get(code)?.name;
    return outline && name !== undefined ? [{ name, anchors: listAnchors(outline, view) }] : [];
  });
}

/** Pixels tried around the middle of a département, nearest first. */
const offsets: readonly Point[] = [0, 22, -22, 44, -44, 66, -66]
  .flatMap((dy) => [0, 30, -30, 60, -60].map((dx): Point => [dx, dy]))
  .toSorted((left, right) => Math.hypot(...left) - Math.hypot(...right));

function listAnchors({ coordinates }: MultiPolygon, view: View): readonly Point[] {
  const rings = coordinates.flatMap(([outer]) => (outer ? [outer] : []));
  const largest = rings.reduce<Position[]>((best, ring) => (planeArea(ring) > planeArea(best) ? ring : best), []);
  const outline = toPairs(largest).map((position): [number, number] => [...placeOnView(view, position)]);
  const [x, y] = polygonCentroid(outline);
  return offsets.map(([dx, dy]): [number, number] => [x + dx, y + dy]).filter((anchor) => polygonContains(outline, anchor));
}
