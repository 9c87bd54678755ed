import type { Atlas } from '../atlas/atlas.ts';
import type { CaseStudy } from '../atlas/case-study.ts';
import { readPlaneOutlines } from '../geography/plane-outlines.ts';
import { projectToPlane } from '../geography/projection.ts';
import { findTerritory, territoryOf, type Territory } from '../geography/territories.ts';

const MOST_NEIGHBOURS = 5;
/** Kilometres: a distance to a border is not known better than that. */
const ROUNDING = 5;

/** A case of another région and its distance to the border of this one, kilometres. */
export interface Neighbour {
  readonly caseStudy: CaseStudy;
  readonly distance: number;
}

/** The cases of other régions that lie nearest to the border of a région; a case without a known place is near nobody. */
export function findNeighbours(code: string, atlas: Atlas): readonly Neighbour[] {
  const departement = [...atlas.gazetteer.departements.values()].find(({ region }) => region === code);
  if (departement === undefined) return [];
  const territory = territoryOf(departement.code);
  const border = readPlaneOutlines(territory, 'silhouette').regions.get(code)?.coordinates.flat(2) ?? [];
  return atlas.cases
    .filter(({ regions }) => !regions.includes(code))
    .flatMap((caseStudy) => {
      const distance = Math.min(...listPoints(caseStudy, territory).map((point) => measure(point, border)));
      return Number.isFinite(distance)
        ? [{ caseStudy, distance: Math.max(1, Math.round(distance / ROUNDING)) * ROUNDING }]
        : [];
    })
    .sort((one, other) => one.distance - other.distance)
    .slice(0, MOST_NEIGHBOURS);
}

/** Where the group works, on the plane of a territory: no fair, and nothing that lies outside its territory. */
function listPoints({ places }: CaseStudy, territory: Territory): readonly (readonly [number, number])[] {
  return places.flatMap(({ point, kind, isOutside }) =>
    point === undefined || kind === 'evenement' || isOutside || findTerritory(point) !== territory
      ? []
      : [projectToPlane(territory, point)],
  );
}

function measure([x, y]: readonly [number, number], border: readonly (readonly number[])[]): number {
  return border.reduce((nearest, [bx = 0, by = 0]) => Math.min(nearest, Math.hypot(bx - x, by - y)), Infinity);
}
