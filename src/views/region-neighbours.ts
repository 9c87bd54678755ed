import type { Atlas } from '../atlas/atlas.ts';
import type { CaseStudy } from '../atlas/case-study.ts';
import type { PlanePoint } from '../atlas/selection.ts';
import { readPlaneOutlines } from '../geography/plane-outlines.ts';
import { territoryOf } from '../geography/territories.ts';
import { listWorkPoints } from './work-points.ts';

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
      const distance = Math.min(
        ...listWorkPoints(caseStudy)
          .filter((point) => point.territory === territory)
          .map((point) => measure(point, border)),
      );
      return Number.isFinite(distance)
        ? [{ caseStudy, distance: Math.max(1, Math.round(distance / ROUNDING)) * ROUNDING }]
        : [];
    })
    .sort((one, other) => one.distance - other.distance)
    .slice(0, MOST_NEIGHBOURS);
}

function measure({ x, y }: PlanePoint, border: readonly (readonly number[])[]): number {
  return border.reduce((nearest, [bx = 0, by = 0]) => Math.min(nearest, Math.hypot(bx - x, by - y)), Infinity);
}
