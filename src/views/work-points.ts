import type { CaseStudy } from '../atlas/case-study.ts';
import type { PlanePoint } from '../atlas/selection.ts';
import { projectToPlane } from '../geography/projection.ts';
import { findTerritory } from '../geography/territories.ts';

/** Where a group works, in kilometres on the planes of territories: no fair, and nothing that lies outside its territory. */
export function listWorkPoints({ places }: Pick<CaseStudy, 'places'>): readonly PlanePoint[] {
  return places.flatMap(({ point, kind, isOutside }) => {
    const territory = point && findTerritory(point);
    if (point === undefined || territory === undefined || kind === 'evenement' || isOutside) return [];
    const [x, y] = projectToPlane(territory, point);
    return [{ territory, x, y }];
  });
}
