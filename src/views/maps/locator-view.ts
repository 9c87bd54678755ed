import type { LatLon } from '../../geography/coordinates.ts';
import { once } from '../../language/memoize.ts';
import { readPlaneOutlines } from '../../geography/plane-outlines.ts';
import { fitView, frameAround, projectToPlane, type Frame, type View } from '../../geography/projection.ts';
import { findTerritory, territoryOf, type Territory } from '../../geography/territories.ts';
import { nationalLimit } from './case-anchors.ts';

export interface LocatorPlaces {
  readonly points: readonly LatLon[];
  /** INSEE codes. */
  readonly departements: readonly string[];
}

export interface LocatorFrame {
  /** Where the places must fit, in pixels. */
  readonly fit: Frame;
  /** Where areas must fit when no place is known. */
  readonly areaFit: Frame;
  /** Kilometres shown across at least: around one town a map needs neighbours to be read. */
  readonly leastWidth: number;
}

/**
 * The view that shows all the places of a case that lie on the territory of the first one; else the départements it
 * names; else, for a national case, the whole of métropole.
 */
export function fitPlaces({ points, departements }: LocatorPlaces, { fit, areaFit, leastWidth }: LocatorFrame): View {
  const territory = findMainTerritory({ points, departements });
  const here = points.filter((point) => findTerritory(point) === territory);
  if (here.length > 0) {
    const extent = frameAround(here.map((point) => projectToPlane(territory, point)));
    return fitView(territory, widen(extent, leastWidth, fit), fit);
  }
  const positions = listPositions(departements, territory);
  if (positions.length > 0 && departements.length <= nationalLimit) {
    return fitView(territory, widen(frameAround(positions), leastWidth, areaFit), areaFit);
  }
  return fitView('metropole', readFrance(), areaFit);
}

/** The whole of métropole, in kilometres on its plane. */
export const readFrance: () => Frame = once(() =>
  frameAround(readPlaneOutlines('metropole', 'full').land.coordinates.flat(2)),
);

function findMainTerritory({ points, departements }: LocatorPlaces): Territory {
  const [point] = points;
  const [departement] = departements;
  const found = point && findTerritory(point);
  return found ?? (departement === undefined ? 'metropole' : territoryOf(departement));
}

function listPositions(departements: readonly string[], territory: Territory): readonly number[][] {
  const outlines = readPlaneOutlines(territory, 'locator').departements;
  return departements.flatMap((code) => outlines.get(code)?.coordinates.flat(2) ?? []);
}

/** At least so many kilometres across, and as much down as the frame has room for. */
function widen({ x, y, width, height }: Frame, leastWidth: number, fit: Frame): Frame {
  const wide = Math.max(width, leastWidth);
  const high = Math.max(height, (leastWidth * fit.height) / fit.width);
  return { x: x + (width - wide) / 2, y: y + (height - high) / 2, width: wide, height: high };
}
