import type { Point } from '../../geography/coordinates.ts';
import { readPlaneOutlines } from '../../geography/plane-outlines.ts';
import { fitView, frameAround, placeOnView, seenThrough, type Frame, type View } from '../../geography/projection.ts';
import { oncePer } from '../../language/memoize.ts';
import type { Territory } from '../../geography/territories.ts';
import { drawPath } from './map-path.ts';

/** A small map of the whole territory, with a frame around what the large one shows. Pixels. */
export interface Situation {
  readonly frame: Frame;
  /** The same for all frames, which enlarge or reduce it. */
  readonly land: string;
  readonly zoom: number;
  /** Drawn again from this corner. */
  readonly origin: Point;
  readonly seen: Frame;
}

/** Side of the frame that the land is drawn for, and the room kept around it. */
const side = 90;
const margin = 8;
/** A smaller frame could not be seen. */
const leastSide = 9;
/** Beyond this part of the territory, the large map needs no small one. */
const mostShown = 0.75;

/** Undefined when the large drawing shows most of the territory. */
export function layoutSituation(view: View, drawn: Frame, frame: Frame): Situation | undefined {
  const { land, extent, view: small } = readSilhouette(view.territory);
  const zoom = frame.width / side;
  const scale = small.scale * zoom;
  const seen = seenThrough(view, drawn);
  if (seen.width > extent.width * mostShown || seen.height > extent.height * mostShown) return undefined;
  const [left, top] = placeOnView(small, [seen.x, seen.y]);
  const width = Math.max(leastSide, seen.width * scale);
  const height = Math.max(leastSide, seen.height * scale);
  const x = left * zoom + (seen.width * scale - width) / 2;
  const y = top * zoom + (seen.height * scale - height) / 2;
  return {
    frame,
    land,
    zoom,
    origin: [frame.x, frame.y],
    seen: { x: round(x), y: round(y), width: round(width), height: round(height) },
  };
}

/** Drawn once per territory. */
const readSilhouette = oncePer((territory: Territory) => {
  const { land } = readPlaneOutlines(territory, territory === 'metropole' ? 'silhouette' : 'map');
  const extent = frameAround(land.coordinates.flat(2));
  const frame = { x: 0, y: 0, width: side, height: side };
  const inside = side - 2 * margin;
  const view = fitView(territory, extent, { x: margin, y: margin, width: inside, height: inside });
  return { land: drawPath(land, view, frame), extent, view };
});

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
