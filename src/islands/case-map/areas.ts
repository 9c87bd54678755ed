import type { ExplorerGround } from '../../views/explorer/explorer-map-layout.ts';
import type { Spot } from './model.ts';

type Frame = ExplorerGround['home'];

/** Kilometres shown around a département of métropole: alone it would not tell where it is. */
const AROUND = 40;
const MAINLAND = /^\d[\dAB]$/;

/** What holds some areas, by slug or INSEE code; `undefined` when none of them is on the map. */
export function frameAreas(areas: readonly string[], frames: ExplorerGround['frames']): Frame | undefined {
  const known = areas.flatMap((area) => {
    const frame = Object.hasOwn(frames, area) ? frames[area] : undefined;
    if (frame === undefined) return [];
    return MAINLAND.test(area) ? growFrame(frame, AROUND) : frame;
  });
  if (known.length === 0) return undefined;
  const x = Math.min(...known.map((frame) => frame.x));
  const y = Math.min(...known.map((frame) => frame.y));
  const right = Math.max(...known.map((frame) => frame.x + frame.width));
  const bottom = Math.max(...known.map((frame) => frame.y + frame.height));
  return { x, y, width: right - x, height: bottom - y };
}

function growFrame({ x, y, width, height }: Frame, margin: number): Frame {
  return { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
}

/** What holds a frame and some spots. */
export function holdSpots(frame: Frame, spots: readonly Spot[]): Frame {
  const x = Math.min(frame.x, ...spots.map((spot) => spot.x));
  const y = Math.min(frame.y, ...spots.map((spot) => spot.y));
  const right = Math.max(frame.x + frame.width, ...spots.map((spot) => spot.x));
  const bottom = Math.max(frame.y + frame.height, ...spots.map((spot) => spot.y));
  return { x, y, width: right - x, height: bottom - y };
}

export function isSameFrame(one: Frame, other: Frame): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}

export function middleOf({ x, y, width, height }: Frame): Spot {
  return { x: x + width / 2, y: y + height / 2 };
}
