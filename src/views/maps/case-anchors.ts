import type { Point } from '../../geography/coordinates.ts';
import { projectToPlane } from '../../geography/projection.ts';
import { findTerritory, territoryOf, type Territory } from '../../geography/territories.ts';
import { findTerritoryCenter } from '../../geography/territory-center.ts';
import type { MapCase } from './map-types.ts';

/** Where a case stands on the plane of a territory, in kilometres. */
export interface Anchor {
  readonly territory: Territory;
  readonly position: Point;
}

/** A case that names more départements than this is a national one: it has no middle, and tinting them would say nothing. */
export const nationalLimit = 24;
/** A case over more territories (métropole, each island) than this is in the lists only. */
const territoryLimit = 3;

/**
 * Where a case stands: its seat or its only site; else the middle of its départements, on each of the islands where it has some.
 * None for a case without a seat that is national, or scattered over the oceans.
 */
export function findAnchors({ anchor, departements }: Pick<MapCase, 'anchor' | 'departements'>): readonly Anchor[] {
  const territory = anchor && findTerritory(anchor);
  if (anchor && territory) return [{ territory, position: projectToPlane(territory, anchor) }];
  const codes = Map.groupBy(departements, territoryOf);
  if (departements.length > nationalLimit || codes.size > territoryLimit) return [];
  return [...codes].flatMap(([where, inside]) => {
    const position = findTerritoryCenter(where, inside);
    return position ? [{ territory: where, position }] : [];
  });
}
