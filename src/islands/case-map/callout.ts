import type { Spot } from './model.ts';

/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface CalloutPlace {
  /** Upper left corner of the box, from the sign. */
  readonly box: Spot;
  /** Ends of the line that ties them, from the sign. */
  readonly from: Spot;
  readonly to: Spot;
}

/** From the middle of a sign to the nearest corner of its box, along each axis. */
const REACH = { x: 22, y: 24 } as const;
/** Kept between the box and the edges of the map. */
const MARGIN = 8;
/** Radius of the ring around a sign: the line starts there. */
const RING = 16;

/**
 * Where to write of a sign so that the box stays on the map: below and after the sign if there is room, else on the other side;
 * slid along when neither side is wide enough.
 */
export function placeCallout(sign: Spot, box: Size, map: Size): CalloutPlace {
  const isBelow = sign.y + REACH.y + box.height + MARGIN <= map.height || sign.y < map.height / 2;
  const isAfter = sign.x + REACH.x + box.width + MARGIN <= map.width;
  const wanted = sign.x + (isAfter ? REACH.x : -REACH.x - box.width);
  const left = clamp(wanted, MARGIN, Math.max(MARGIN, map.width - MARGIN - box.width)) - sign.x;
  const top = isBelow ? REACH.y : -REACH.y - box.height;
  const to = { x: clamp(0, left, left + box.width), y: isBelow ? top : top + box.height };
  const length = Math.hypot(to.x, to.y);
  return { box: { x: left, y: top }, from: { x: (to.x / length) * RING, y: (to.y / length) * RING }, to };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
