import { oncePer } from '../language/memoize.ts';
import { readPlaneOutlines, type Detail } from './plane-outlines.ts';
import { indexRings, type Locate } from './ring-index.ts';
import { toPairs } from './rings.ts';
import type { Territory } from './territories.ts';

/**
 * Whether a position of the plane of a territory, in kilometres, lies on land of some of its départements (INSEE codes; those
 * of other territories do not count), as outlines of that detail draw them.
 */
export function readLand(territory: Territory, detail: Detail, codes: readonly string[]): Locate {
  const areas = codes.flatMap((code) => readAreas(territory)(detail)(code) ?? []);
  return (position) => areas.some((isInside) => isInside(position));
}

/** The codes of the départements that the plane of a territory holds. */
export function listDepartementsOn(territory: Territory): readonly string[] {
  return [...readPlaneOutlines(territory, 'locator').departements.keys()];
}

const readAreas = oncePer((territory: Territory) =>
  oncePer((detail: Detail) =>
    oncePer((code: string): Locate | undefined => {
      const outline = readPlaneOutlines(territory, detail).departements.get(code);
      return outline && indexRings(outline.coordinates.map(([outer = []]) => toPairs(outer)));
    }),
  ),
);
