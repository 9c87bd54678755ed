import type { CaseStudy } from '../../atlas/case-study.ts';
import { projectOnView, fitView, frameAround, growFrame, type Frame } from '../../geography/projection.ts';
import { readPlaneOutlines } from '../../geography/plane-outlines.ts';
import { findTerritory, territoryOf, type Territory } from '../../geography/territories.ts';
import { departements } from '../../geography/departements.ts';
import { once, oncePer } from '../../language/memoize.ts';
import { formatText } from '../format.ts';
import { drawPath } from '../maps/map-path.ts';
import { PLACE_FRAME } from './place-frame.ts';
import type { PlaceMap } from './compared.ts';

const FRAME: Frame = { x: 0, y: 0, ...PLACE_FRAME };
const MARGIN = 4;

/** Métropole and its régions, drawn once for all the columns of a page. */
export const drawFrance = once(() => {
  const { land, regionBorders } = readPlaneOutlines('metropole', 'silhouette');
  const view = viewOf('metropole');
  return { land: drawPath(land, view, FRAME), borders: drawPath(regionBorders, view, FRAME) };
});

/** The places of a case on its territory, or on that of the first of them. */
export function drawPlaceMap({ places, territory: area, territoryDepartements }: CaseStudy): PlaceMap {
  const points = places.flatMap(({ point, isOutside }) => (point === undefined || isOutside ? [] : [point]));
  const territory = findMainTerritory(points, territoryDepartements);
  const view = viewOf(territory);
  const here = points.filter((point) => findTerritory(point) === territory);
  const name = territory === 'metropole' ? 'France' : (departements.get(territory)?.name ?? territory);
  return {
    label: `Carte\u00a0: ${formatText(area.name)}, ${formatText(name)}`,
    land: territory === 'metropole' ? undefined : drawPath(readPlaneOutlines(territory, 'map').land, view, FRAME),
    points: here.map((point) => {
      const [x, y] = projectOnView(view, point);
      return [Math.round(x), Math.round(y)] as const;
    }),
  };
}

function findMainTerritory(points: readonly (readonly [number, number])[], codes: readonly string[]): Territory {
  const [point] = points;
  const [code] = codes;
  if (code !== undefined) return territoryOf(code);
  return (point && findTerritory(point)) ?? 'metropole';
}

const viewOf = oncePer((territory: Territory) => {
  const { land } = readPlaneOutlines(territory, territory === 'metropole' ? 'silhouette' : 'map');
  return fitView(territory, frameAround(land.coordinates.flat(2)), growFrame(FRAME, -MARGIN));
});
