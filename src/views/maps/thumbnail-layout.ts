import type { LatLon, Point } from '../../geography/coordinates.ts';
import { oncePer } from '../../language/memoize.ts';
import { readPlaneNeighbours } from '../../geography/plane-neighbours.ts';
import { readPlaneOutlines, type PlaneOutlines } from '../../geography/plane-outlines.ts';
import { fitView, isInFrame, projectOnView, type Frame, type View } from '../../geography/projection.ts';
import { findTerritory } from '../../geography/territories.ts';
import { flockPath } from '../flock-layout.ts';
import { nationalLimit } from './case-anchors.ts';
import { fitPlaces, readFrance, type LocatorPlaces } from './locator-view.ts';
import { drawPath } from './map-path.ts';

/** A small map without words. Paths in pixels; `dots` is one path of zero-length strokes. */
export interface Thumbnail {
  readonly frame: Frame;
  readonly neighbours: string;
  readonly land: string;
  readonly borders: string;
  readonly tinted: string;
  readonly dots: string;
}

const frame: Frame = { x: 0, y: 0, width: 148, height: 112 };
const fit: Frame = { x: 26, y: 20, width: 96, height: 72 };
const areaFit: Frame = { x: 8, y: 6, width: 132, height: 100 };
const leastWidth = 120;

export function layoutThumbnail({ points, departements }: LocatorPlaces): Thumbnail {
  const view = fitPlaces({ points, departements }, { fit, areaFit, leastWidth });
  const outlines = readThumbnailOutlines(view);
  const named = departements.length > nationalLimit ? [] : departements;
  return {
    frame,
    neighbours: drawPath(
      readPlaneNeighbours(view.territory, view.territory === 'metropole' ? '50m' : '10m').land,
      view,
      frame,
    ),
    land: drawPath(outlines.land, view, frame),
    borders: drawPath(outlines.regionBorders, view, frame),
    tinted: named
      .flatMap((code) => outlines.departements.get(code) ?? [])
      .map((outline) => drawPath(outline, view, frame))
      .join(''),
    dots: flockPath(placePoints(points, view)),
  };
}

/** Coarser than for a large map: a thumbnail costs under a kilobyte. */
function readThumbnailOutlines(view: View): PlaneOutlines {
  if (view.territory !== 'metropole') return readPlaneOutlines(view.territory, 'full');
  return readPlaneOutlines('metropole', view.scale > 0.5 ? 'locator' : 'inset');
}

function placePoints(points: readonly LatLon[], view: View): readonly Point[] {
  const here = points.filter((point) => findTerritory(point) === view.territory);
  return here.map((point) => projectOnView(view, point)).filter((place) => isInFrame(place, frame));
}

/** Métropole alone, small, with dots. Pixels. */
export interface Silhouette {
  readonly frame: Frame;
  readonly land: string;
  readonly dots: string;
}

/** Points overseas are left out: the silhouette is a sign, the page names the places. */
export function layoutSilhouette(points: readonly LatLon[], side: number): Silhouette {
  const { frame: square, view, land } = readSilhouette(side);
  const dots = placePoints(points, view).map(([x, y]): Point => [Math.round(x * 2) / 2, Math.round(y * 2) / 2]);
  const distinct = new Map(dots.map((dot) => [dot.join(' '), dot]));
  return { frame: square, land, dots: flockPath([...distinct.values()].slice(0, dotLimit)) };
}

/** More dots would hide the country, and weigh more than its outline. */
const dotLimit = 120;

const readSilhouette = oncePer((side: number) => {
  const square: Frame = { x: 0, y: 0, width: side, height: side };
  const view = fitView('metropole', readFrance(), { x: 2, y: 2, width: side - 4, height: side - 4 });
  return { frame: square, view, land: drawPath(readPlaneOutlines('metropole', 'silhouette').land, view, square) };
});
