import { findAnchorPlace } from '../atlas/anchor.ts';
import type { Atlas } from '../atlas/atlas.ts';
import type { CaseStudy } from '../atlas/case-study.ts';
import type { CaseRecord, PlanePoint } from '../atlas/selection.ts';
import { projectToPlane } from '../geography/projection.ts';
import { findTerritory } from '../geography/territories.ts';
import { toMapCase } from './map-cases.ts';
import { findAnchors } from './maps/case-anchors.ts';

/** Where a group works, in kilometres on the planes of territories: no fair, and nothing that lies outside its territory. */
export function listWorkPoints({ places }: Pick<CaseStudy, 'places'>): readonly PlanePoint[] {
  return places.flatMap(({ point, kind, isOutside }) => {
    const territory = point && findTerritory(point);
    if (point === undefined || territory === undefined || kind === 'evenement' || isOutside) return [];
    const [x, y] = projectToPlane(territory, point);
    return [{ territory, x, y }];
  });
}

/** Where its mark stands, then where else the group works; none for a case that stands nowhere. */
export function listCasePoints(caseStudy: CaseStudy, atlas: Atlas): Pick<CaseRecord, 'points' | 'middles'> {
  const seat = findAnchorPlace(caseStudy);
  const anchors = findAnchors(toMapCase(caseStudy, atlas)).map(({ territory, position: [x, y] }) => ({
    territory,
    x,
    y,
  }));
  if (anchors.length === 0) return { points: [] };
  const others = listWorkPoints({ places: caseStudy.places.filter((place) => place !== seat) });
  return { points: [...anchors, ...others], middles: seat === undefined ? anchors.length : 0 };
}
