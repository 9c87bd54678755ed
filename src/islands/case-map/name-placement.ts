import type { Spot } from './model.ts';

/** A rectangle of the window, in pixels. */
export interface Box extends Spot {
  readonly width: number;
  readonly height: number;
}

/** On which side of its spot a name stands. */
export type Side = 'over' | 'end' | 'start' | 'above' | 'below' | 'far-end' | 'far-start';

/** A name to write, with the places it may stand at, best first. */
export interface NameChoice {
  readonly spots: readonly Spot[];
  readonly sides: readonly Side[];
  readonly width: number;
  readonly height: number;
}

export interface NamePlace {
  readonly spot: Spot;
  readonly side: Side;
  readonly box: Box;
}

/** Pixels between a name and its spot, and when a sign stands on the spot. */
export const NEAR = 7;
export const FAR = 18;
/** Kept free around a name: few are written, apart from one another. */
const AIR = { x: 10, y: 6 } as const;

const CORNERS: Readonly<Record<Side, (size: Pick<Box, 'width' | 'height'>) => Spot>> = {
  over: ({ width, height }) => ({ x: -width / 2, y: -height / 2 }),
  end: ({ height }) => ({ x: NEAR, y: -height / 2 }),
  start: ({ width, height }) => ({ x: -NEAR - width, y: -height / 2 }),
  above: ({ width, height }) => ({ x: -width / 2, y: -NEAR - height }),
  below: ({ width }) => ({ x: -width / 2, y: NEAR }),
  'far-end': ({ height }) => ({ x: FAR, y: -height / 2 }),
  'far-start': ({ width, height }) => ({ x: -FAR - width, y: -height / 2 }),
};

/**
 * Where each name stands, in their order: the first that come are written first. One without room on the window, clear of
 * the obstacles and of the names before it, is not.
 */
export function placeNames(
  names: readonly NameChoice[],
  { window, obstacles }: { readonly window: Box; readonly obstacles: readonly Box[] },
): readonly (NamePlace | undefined)[] {
  const taken: Box[] = [];
  return names.map((name) => {
    const place = listPlaces(name).find(
      ({ box }) =>
        holds(window, box) &&
        !obstacles.some((obstacle) => overlap(obstacle, box)) &&
        !taken.some((other) => overlap(grow(other), box)),
    );
    if (place !== undefined) taken.push(place.box);
    return place;
  });
}

function listPlaces({ spots, sides, width, height }: NameChoice): readonly NamePlace[] {
  return spots.flatMap((spot) =>
    sides.map((side) => {
      const corner = CORNERS[side]({ width, height });
      return { spot, side, box: { x: spot.x + corner.x, y: spot.y + corner.y, width, height } };
    }),
  );
}

function grow({ x, y, width, height }: Box): Box {
  return { x: x - AIR.x, y: y - AIR.y, width: width + 2 * AIR.x, height: height + 2 * AIR.y };
}

function holds(outer: Box, { x, y, width, height }: Box): boolean {
  return x >= outer.x && y >= outer.y && x + width <= outer.x + outer.width && y + height <= outer.y + outer.height;
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
