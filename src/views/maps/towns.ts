import { findCommune, readCommunes, type Commune } from '../../geography/communes.ts';
import type { Point } from '../../geography/coordinates.ts';
import { departements } from '../../geography/departements.ts';
import { once } from '../../language/memoize.ts';
import { isInFrame, projectToPlane, seenThrough, type Frame, type View } from '../../geography/projection.ts';
import { findTerritory, type Territory } from '../../geography/territories.ts';
import type { Town } from './town-labels.ts';

/** Smaller communes name no map. */
const leastPopulation = 2000;

interface PlacedTown extends Town {
  readonly territory: Territory;
  readonly region: string;
  /** Kilometres on the plane of the territory. */
  readonly position: Point;
}

/** Towns of a région: the préfectures first, then the most populated. */
export function listTowns(region: string): readonly Town[] {
  return readTowns().filter((town) => town.region === region);
}

/** The first towns in sight, in the same order, but for those of some names. */
export function listTownsIn(
  view: View,
  frame: Frame,
  { count, besides }: { readonly count: number; readonly besides: ReadonlySet<string> },
): readonly Town[] {
  const seen = seenThrough(view, frame);
  return readTowns()
    .values()
    .filter(({ territory, position }) => territory === view.territory && isInFrame(position, seen))
    .filter(({ name }) => !besides.has(name))
    .take(count)
    .toArray();
}

/** Named towns, in the order given; those without coordinates are left out. */
export function findTowns(codes: readonly string[]): readonly Town[] {
  return codes.flatMap((code) => {
    const town = findCommune(code);
    return town?.point ? [{ name: town.name, point: town.point }] : [];
  });
}

const readTowns: () => readonly PlacedTown[] = once(() => {
  const seats = new Set([...departements.values()].map(({ seat }) => seat));
  const rank = ({ code, population = 0 }: Commune): number => (seats.has(code) ? 1e9 : 0) + population;
  const towns = [...readCommunes().values()].filter(({ population = 0 }) => population > leastPopulation);
  return towns
    .toSorted((left, right) => rank(right) - rank(left))
    .flatMap(({ name, point, region }) => {
      const territory = point && findTerritory(point);
      return territory ? [{ name, point, region, territory, position: projectToPlane(territory, point) }] : [];
    });
});
