import type { LatLon, Point } from '../../geography/coordinates.ts';
import { projectOnView, type Frame, type View } from '../../geography/projection.ts';
import type { Anchor } from './case-labels.ts';
import { readGround, type Ground } from './ground.ts';
import type { LabelSpace } from './label-space.ts';
import { measureText, type TextStyle } from './text-width.ts';

export interface Town {
  readonly name: string;
  readonly point: LatLon;
}

/** A named town. Pixels. */
export interface TownLabel {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly ground: Ground;
  /** Middle of its square; absent when a mark of a case covers it. */
  readonly square?: Point;
}

const townStyle: TextStyle = { size: 12.5 };

/** Half the side of the square. */
const squareReach = 1.8;
const textHeight = 15;

/** Places towns in their order. One that finds no room on its right, left, further right, below or above is left out. */
export function placeTowns(
  towns: readonly Town[],
  view: View,
  space: LabelSpace,
  style = townStyle,
): readonly TownLabel[] {
  return towns.flatMap(({ name, point }) => placeTown(name, projectOnView(view, point), view, space, style) ?? []);
}

function placeTown(
  name: string,
  center: Point,
  view: View,
  space: LabelSpace,
  style: TextStyle,
): TownLabel | undefined {
  const [cx, cy] = center;
  const square: Frame = { x: cx - squareReach, y: cy - squareReach, width: 2 * squareReach, height: 2 * squareReach };
  const isSquareFree = space.isFree(square);
  const width = measureText(name, style);
  const candidates: readonly (readonly [number, number, Anchor])[] = [
    [cx + 7, cy, 'start'],
    [cx - 7, cy, 'end'],
    [cx + 14, cy, 'start'],
    [cx, cy + 13, 'middle'],
    [cx, cy - 13, 'middle'],
  ];
  const chosen = candidates.find(([x, y, anchor]) => space.isFree(boxOf(x, y, width, anchor)));
  if (!chosen) return undefined;
  const [x, y, anchor] = chosen;
  const box = boxOf(x, y, width, anchor);
  space.takeBox(box);
  if (isSquareFree) space.takeBox(square);
  const ground = readGround(view, [box.x + width / 2, y]);
  return {
    name,
    x: round(x),
    y: round(y + 4.3),
    anchor,
    ground,
    ...(isSquareFree && { square: [round(cx), round(cy)] }),
  };
}

function boxOf(x: number, y: number, width: number, anchor: Anchor): Frame {
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { x: left, y: y - textHeight / 2, width, height: textHeight };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
