import type { Point } from '../../geography/coordinates.ts';
import { readPlaneOutlines } from '../../geography/plane-outlines.ts';
import { fitView, frameAround, placeOnView, seenThrough, type Frame, type View } from '../../geography/projection.ts';
import { oncePer } from '../../geography/memoize.ts';
import type { Territory } from '../../geography/territories.ts';
import { drawPath } from './map-path.ts';

/** A small map of the whole territory, with a frame around what the large one shows. Pixels. */
export interface Situation {
  readonly frame: Frame;
  readonly land: string;
  /** Drawn again from this corner. */
  readonly origin: Point;
  readonly seen: Frame;
}

const margin = 8;
/** A smaller frame could not be seen. */
const leastSide = 9;
/** Beyond this part of the territory, the large map needs no small one. */
const mostShown = 0.75;

/** Undefined when the large drawing shows most of the territory. */
export function layoutSituation(view: View, drawn: Frame, frame: Frame): Situation | undefined {
  const { land, extent, view: small } = readSilhouette(view.territory)(frame.width);
  const seen = seenThrough(view, drawn);
  if (seen.width > extent.width * mostShown || seen.height > extent.height * mostShown) return undefined;
  const [left, top] = placeOnView(small, [seen.x, seen.y]);
  const width = Math.max(leastSide, seen.width * small.scale);
  const height = Math.max(leastSide, seen.height * small.scale);
  const x = left + (seen.width * small.scale - width) / 2;
  const y = top + (seen.height * small.scale - height) / 2;
  return {
    frame,
    land,
    origin: [frame.x, frame.y],
    seen: { x: round(x), y: round(y), width: round(width), height: round(height) },
  };
}

/** Drawn once per territory and size. */
const readSilhouette = oncePer((territory: Territory) =>
  oncePer((side: number) => {
    const { land } = readPlaneOutlines(territory, territory === 'metropole' ? 'silhouette' : 'map');
    const extent = frameAround(land.coordinates.flat(2));
    const frame = { x: 0, y: 0, width: side, height: side };
    const view = fitView(territory, extent, {
      x: margin,
      y: margin,
      width: side - 2 * margin,
      height: side - 2 * margin,
    });
    return { land: drawPath(land, view, frame), extent, view };
  }),
);

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
