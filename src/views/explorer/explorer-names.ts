import type { MultiPolygon } from 'geojson';
import { polygonCentroid, polygonContains } from 'd3';
import { readCommunes, type Commune } from '../../geography/communes.ts';
import type { Point } from '../../geography/coordinates.ts';
import { departements } from '../../geography/departements.ts';
import { readPlaneOutlines } from '../../geography/plane-outlines.ts';
import { frameAround, placeOnView, projectToPlane, type View } from '../../geography/projection.ts';
import { regions } from '../../geography/regions.ts';
import { planeArea, toPairs } from '../../geography/rings.ts';
import { territoryOf } from '../../geography/territories.ts';

/** Names of the ground, on the composite plane, those that matter most first. */
export interface GroundNames {
  /** Régions of métropole: where the middle of the name may stand, best first. */
  readonly regions: readonly (readonly [name: string, ...spots: Point[]])[];
  /** Towns, with the scale from which they may be named, in pixels per unit. */
  readonly towns: readonly (readonly [name: string, x: number, y: number, from: number])[];
}

/** Inhabitants of a town that is named from a scale on. */
const TIERS: readonly (readonly [from: number, population: number])[] = [
  [0, 200_000],
  [0.8, 100_000],
  [1.4, 45_000],
  [2.2, 20_000],
];
/** Seats of départements, and the largest towns of each, have a name however small they are. */
const SEAT_FROM = 1.4;
const LOCAL_FROM = 2.2;
const LOCAL_TOWNS = 4;

/** `views` are those of the territories. */
export function nameGround(views: ReadonlyMap<string, View>): GroundNames {
  const metropole = views.get('metropole');
  return {
    regions: metropole === undefined ? [] : nameRegions(metropole),
    towns: listTowns().flatMap(({ commune, from }) => {
      const { name, point, departement } = commune;
      const view = views.get(territoryOf(departement));
      if (point === undefined || view === undefined) return [];
      const [x, y] = roundPoint(placeOnView(view, projectToPlane(view.territory, point)));
      return [[name, x, y, from] as const];
    }),
  };
}

function listTowns() {
  const communes = [...readCommunes().values()]
    .filter(({ departement }) => departements.has(departement))
    .toSorted((one, other) => count(other) - count(one));
  const seats = new Set([...departements.values()].map(({ seat }) => seat));
  const local = new Set(
    [...Map.groupBy(communes, ({ departement }) => departement).values()].flatMap((all) => all.slice(0, LOCAL_TOWNS)),
  );
  const named = communes.flatMap((commune) => {
    const tier = TIERS.find(([, population]) => count(commune) >= population)?.[0] ?? Infinity;
    const from = Math.min(
      tier,
      seats.has(commune.code) ? SEAT_FROM : Infinity,
      local.has(commune) ? LOCAL_FROM : Infinity,
    );
    return from === Infinity ? [] : [{ commune, from }];
  });
  return named.filter(
    ({ commune }, rank) =>
      seats.has(commune.code) || !named.slice(0, rank).some((other) => isNear(other.commune, commune)),
  );
}

/** Kilometres from a town to its suburbs, which leave its name alone. */
const SUBURB = 14;
/** Kilometres of a degree of latitude. */
const DEGREE = 111;

function isNear({ point: one }: Commune, { point: other }: Commune): boolean {
  if (one === undefined || other === undefined) return false;
  const shrink = Math.cos((one[0] * Math.PI) / 180);
  return Math.hypot(one[0] - other[0], (one[1] - other[1]) * shrink) * DEGREE < SUBURB;
}

function count({ population = 0 }: Commune): number {
  return population;
}

/** Kilometres between two spots of a name, how many are kept, and how far from the sides of its région they stand. */
const STEP = 20;
const MOST_SPOTS = 12;
const INSIDE = 32;

function nameRegions(view: View): GroundNames['regions'] {
  const outlines = readPlaneOutlines('metropole', 'inset').regions;
  return [...regions.values()].flatMap(({ code, name }) => {
    const outline = outlines.get(code);
    if (outline === undefined) return [];
    const spots = listSpots(outline).map((spot) => roundPoint(placeOnView(view, spot)));
    return [[name, ...spots] as const];
  });
}

/** Inside the largest piece, the nearest to its middle first. */
function listSpots({ coordinates }: MultiPolygon): readonly Point[] {
  const rings = coordinates.flatMap(([outer]) => (outer === undefined ? [] : [toPairs(outer)]));
  const ring = rings.reduce((best, one) => (planeArea(one) > planeArea(best) ? one : best), []);
  const [x0, y0] = polygonCentroid(ring);
  const { width, height } = frameAround(ring);
  const steps = (length: number) => Array.from({ length: Math.ceil(length / STEP) * 2 + 1 }, (_, step) => step);
  const grid = steps(width / 2).flatMap((column) =>
    steps(height / 2).map((row): Point => [
      x0 + (column - Math.ceil(width / 2 / STEP)) * STEP,
      y0 + (row - Math.ceil(height / 2 / STEP)) * STEP,
    ]),
  );
  const isInside = ([x, y]: Point) => [-INSIDE, 0, INSIDE].every((shift) => polygonContains(ring, [x + shift, y]));
  const inside = grid.filter(isInside);
  return (inside.length > 0 ? inside : [[x0, y0] as const])
    .toSorted((one, other) => Math.hypot(one[0] - x0, one[1] - y0) - Math.hypot(other[0] - x0, other[1] - y0))
    .slice(0, MOST_SPOTS);
}

function roundPoint([x, y]: Point): Point {
  return [Math.round(x), Math.round(y)];
}
