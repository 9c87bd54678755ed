import type { MultiLineString } from 'geojson';
import type { LatLon } from '../../geography/coordinates.ts';
import { oncePer } from '../../language/memoize.ts';
import { readPlaneNeighbours } from '../../geography/plane-neighbours.ts';
import { readPlaneOutlines, type Detail, type PlaneOutlines } from '../../geography/plane-outlines.ts';
import { projectToPlane, type Frame, type View } from '../../geography/projection.ts';
import { boxOf, type Territory } from '../../geography/territories.ts';
import { drawPath, type Grain } from './map-path.ts';

/** Paths of what lies under the marks of a map, in the order they are drawn. */
export interface Backdrop {
  readonly graticule: string;
  readonly neighbours: string;
  /** Borders of France in the neighbours’ source, as a line that hides the gap between both sources. */
  readonly seam: string;
  /** Pixels. */
  readonly seamWidth: number;
  readonly land: string;
  readonly departementBorders: string;
  readonly regionBorders: string;
}

/** Kilometres between the borders of the two sources, at most. */
const seamKilometres = 9;

/** `frame` is the part of the drawing to fill, in pixels. */
export function drawBackdrop(view: View, frame: Frame, grain?: Grain): Backdrop {
  const outlines = readPlaneOutlines(view.territory, detailFor(view.scale));
  const neighbours = readPlaneNeighbours(
    view.territory,
    view.scale < 1.2 && view.territory === 'metropole' ? '50m' : '10m',
  );
  return {
    graticule: drawPath(readGraticule(view.territory), view, frame, grain),
    neighbours: drawPath(neighbours.land, view, frame, grain),
    seam: drawPath(neighbours.seam, view, frame, grain),
    seamWidth: Math.round(seamKilometres * view.scale),
    land: drawPath(outlines.land, view, frame, grain),
    departementBorders: drawPath(outlines.departementBorders, view, frame, grain),
    regionBorders: drawPath(outlines.regionBorders, view, frame, grain),
  };
}

/** The SVG transform that shows what was drawn on one view as another would, on the same plane. */
export function placeOver(drawn: View, shown: View): string {
  const scale = shown.scale / drawn.scale;
  const x = shown.origin[0] - drawn.origin[0] * scale;
  const y = shown.origin[1] - drawn.origin[1] * scale;
  return `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(5)})`;
}

/** The least detail that loses nothing to see: triangles under half a pixel. `scale` in pixels per kilometre. */
export function detailFor(scale: number): Detail {
  if (scale > 1) return 'full';
  if (scale > 0.4) return 'map';
  if (scale > 0.11) return 'locator';
  return scale > 0.06 ? 'inset' : 'silhouette';
}

export function readOutlinesFor(view: View): PlaneOutlines {
  return readPlaneOutlines(view.territory, detailFor(view.scale));
}

/** A line every two degrees. */
const readGraticule = oncePer((territory: Territory): MultiLineString => {
  const { west, south, east, north } = boxOf(territory);
  const margin = territory === 'metropole' ? 22 : 4;
  const latitudes = listSteps(south - margin, north + margin, 2);
  const longitudes = listSteps(west - margin, east + margin, 2);
  const toPlane = (point: LatLon): number[] => [...projectToPlane(territory, point)];
  const meridians = longitudes.map((longitude) => latitudes.map((latitude) => toPlane([latitude, longitude])));
  const parallels = latitudes.map((latitude) => longitudes.map((longitude) => toPlane([latitude, longitude])));
  return { type: 'MultiLineString', coordinates: [...meridians, ...parallels] };
});

function listSteps(from: number, to: number, step: number): readonly number[] {
  const first = Math.floor(from / step);
  return Array.from({ length: Math.ceil(to / step) - first + 1 }, (_, index) => (first + index) * step);
}
