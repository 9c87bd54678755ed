import { departements as names } from '../../geography/departements.ts';
import { readPlaneOutlines } from '../../geography/plane-outlines.ts';
import { fitView, frameAround, projectOnView, type Frame } from '../../geography/projection.ts';
import { findTerritory, territoryOf, type Territory } from '../../geography/territories.ts';
import { detailFor } from './backdrop.ts';
import type { CaseLocatorInput } from './case-locator-layout.ts';
import { createLabelSpace } from './label-space.ts';
import { readFrance } from './locator-view.ts';
import { drawPath } from './map-path.ts';
import { placeNumbers, type NumberMark } from './number-marks.ts';

/** A territory in its own frame, at its own scale. Pixels. */
export interface TerritoryInset {
  readonly name: string;
  readonly land: string;
  /** A territory of the case, and not only of one of its places. */
  readonly isOwn: boolean;
  readonly numbers: readonly NumberMark[];
}

/** The same for each. */
export const INSET_FRAME: Frame = { x: 0, y: 0, width: 212, height: 170 };
/** Numbers stand around the land. */
const FIT: Frame = { x: 40, y: 20, width: 132, height: 130 };

/** True when no one map shows the whole territory: its départements lie on several islands, or far from each other. */
export function isScattered(departements: readonly string[]): boolean {
  return new Set(departements.map(territoryOf)).size > 1;
}

/** One inset a territory of the case, then one for each other that holds some of its places, numbered as they come. */
export function layoutTerritoryInsets({ points, departements }: CaseLocatorInput): readonly TerritoryInset[] {
  const located = points.map(({ point }, index) => ({ point, number: index + 1, territory: findTerritory(point) }));
  const own = new Set(departements.map(territoryOf));
  const all = new Set([...own, ...located.flatMap(({ territory }) => territory ?? [])]);
  return [...all].map((territory) => {
    const here = located.filter((place) => place.territory === territory);
    const view = fitView(territory, readExtent(territory), FIT);
    const marks = placeNumbers(
      here.map(({ point }) => projectOnView(view, point)),
      createLabelSpace(INSET_FRAME, []),
    );
    return {
      name: names.get(territory)?.name ?? 'Métropole',
      land: drawPath(readPlaneOutlines(territory, detailFor(view.scale)).land, view, INSET_FRAME),
      isOwn: own.has(territory),
      numbers: marks.map((mark, index) => ({ ...mark, number: here[index]?.number ?? mark.number })),
    };
  });
}

/** The whole of it, in kilometres on its plane. */
function readExtent(territory: Territory): Frame {
  if (territory === 'metropole') return readFrance();
  return frameAround(readPlaneOutlines(territory, 'full').land.coordinates.flat(2));
}
