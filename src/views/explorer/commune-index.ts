import { readCommunes } from '../../geography/communes.ts';
import { projectToPlane } from '../../geography/projection.ts';
import { findTerritory } from '../../geography/territories.ts';

/** Lines « name|postal codes|territory|x|y » of the communes whose place is known, kilometres on the plane of the territory. */
export function listCommuneLines(): readonly string[] {
  return [...readCommunes().values()].flatMap(({ name, postalCodes, point }) => {
    const territory = point && findTerritory(point);
    if (point === undefined || territory === undefined) return [];
    const [x, y] = projectToPlane(territory, point);
    return [[name, postalCodes.join(' '), territory, Math.round(x), Math.round(y)].join('|')];
  });
}
