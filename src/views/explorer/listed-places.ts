import type { Atlas } from '../../atlas/atlas.ts';
import type { PlanePoint } from '../../atlas/selection.ts';
import { projectToPlane } from '../../geography/projection.ts';
import { findTerritory } from '../../geography/territories.ts';
import { toMapGroupings } from '../directory/map-groupings.ts';

/** A commune where groupings of the directory are known; none of them is a case. */
export interface ListedPlace extends PlanePoint {
  readonly groupings: readonly { readonly name: string; readonly href: string }[];
}

/** Groupings that a map can place, out of all those of the directory. */
export interface ListedCount {
  readonly placed: number;
  readonly total: number;
}

/** Each place once, to a tenth of a kilometre. */
export function listListedPlaces(atlas: Atlas): readonly ListedPlace[] {
  const byPoint = Map.groupBy(toMapGroupings(atlas), ({ point }) => point.join(' '));
  return [...byPoint.values()].flatMap((all): readonly ListedPlace[] => {
    const point = all[0]?.point;
    const territory = point && findTerritory(point);
    if (point === undefined || territory === undefined) return [];
    const [x, y] = projectToPlane(territory, point);
    return [{ territory, x: round(x), y: round(y), groupings: all.map(({ title, href }) => ({ name: title, href })) }];
  });
}

export function countListed(atlas: Atlas): ListedCount {
  const placed = listListedPlaces(atlas).reduce((sum, { groupings }) => sum + groupings.length, 0);
  return { placed, total: atlas.groupings.length };
}

function round(kilometres: number): number {
  return Math.round(kilometres * 10) / 10;
}
