import type { Point } from '../../geography/coordinates.ts';
import type { Frame } from '../../geography/projection.ts';
import type { LabelSpace } from './label-space.ts';

/** A place of a map with its number, and the line between both. Pixels. */
export interface NumberMark {
  readonly number: number;
  readonly dot: Point;
  readonly center: Point;
  readonly leader: string;
}

/** Radius of a disc that holds a number. */
export const NUMBER_RADIUS = 10.5;
/** How far the middle of a disc may stand from its dot, step by step. */
const DISTANCES = [24, 32, 42, 54, 68, 84, 104];
const DIRECTIONS = 16;
/** Where no room is left in these. */
const FINE_DIRECTIONS = 96;
/** Places in a line: the numbers alternate on its two sides. */
const LINE_RATIO = 4;

/**
 * Stands each number near its dot, where it covers nothing; where no room is left, the disc stands on its dot. `dots` are in the
 * order of their numbers.
 */
export function placeNumbers(dots: readonly Point[], space: LabelSpace): readonly NumberMark[] {
  const across = findAcross(dots);
  return dots.map((dot, index) => {
    const side = across && (index % 2 === 0 ? across : turnBack(across));
    const isFree = ({ center }: Candidate) => space.isFree(boxAround(center), { from: center, to: dot });
    const best = listCandidates(dot, side).find(isFree) ?? listCandidates(dot, side, FINE_DIRECTIONS).find(isFree);
    const center = best?.center ?? dot;
    space.takeBox(boxAround(center));
    if (best !== undefined) space.takeLeader({ from: center, to: dot });
    return { number: index + 1, dot, center, leader: best === undefined ? '' : drawLeader(dot, center) };
  });
}

/**
 * Ranks places in the order in which a reader meets them: along the line that they make, the end nearest to the north first;
 * otherwise as they come. Returns their indices.
 */
export function orderPlaces(dots: readonly Point[]): readonly number[] {
  const order = dots.map((_, index) => index);
  const axis = findAxis(dots);
  if (axis === undefined) return order;
  const [dx, dy] = axis[1] < 0 ? axis : turnBack(axis);
  const along = (index: number) => (dots[index]?.[0] ?? 0) * dx + (dots[index]?.[1] ?? 0) * dy;
  return order.sort((one, other) => along(other) - along(one));
}

interface Candidate {
  readonly center: Point;
  readonly cost: number;
}

/** The nearest first; where the places make a line, those on the wanted side of it. */
function listCandidates([x, y]: Point, wanted: Point | undefined, directions = DIRECTIONS): readonly Candidate[] {
  return DISTANCES.flatMap((distance) =>
    Array.from({ length: directions }, (_, step): Candidate => {
      const angle = (step * 2 * Math.PI) / directions - Math.PI / 2;
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      const turn = wanted === undefined ? 0 : 1 - (dx * wanted[0] + dy * wanted[1]);
      return { center: [x + dx * distance, y + dy * distance], cost: distance + turn * 40 };
    }),
  ).sort((one, other) => one.cost - other.cost);
}

/** The direction across the line that the places make. */
function findAcross(dots: readonly Point[]): Point | undefined {
  const axis = findAxis(dots);
  return axis && [-axis[1], axis[0]];
}

/** The main direction of the places, when it is at least four times as long as the other. */
function findAxis(dots: readonly Point[]): Point | undefined {
  if (dots.length < 3) return undefined;
  const [mx, my] = [mean(dots.map(([x]) => x)), mean(dots.map(([, y]) => y))];
  const [xx, yy, xy] = [
    mean(dots.map(([x]) => (x - mx) ** 2)),
    mean(dots.map(([, y]) => (y - my) ** 2)),
    mean(dots.map(([x, y]) => (x - mx) * (y - my))),
  ];
  const spread = Math.hypot((xx - yy) / 2, xy);
  const [long, short] = [(xx + yy) / 2 + spread, (xx + yy) / 2 - spread];
  if (long === 0 || Math.sqrt(Math.max(0, short) / long) > 1 / LINE_RATIO) return undefined;
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  return [Math.cos(angle), Math.sin(angle)];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function turnBack([x, y]: Point): Point {
  return [-x, -y];
}

function boxAround([x, y]: Point): Frame {
  return { x: x - NUMBER_RADIUS, y: y - NUMBER_RADIUS, width: 2 * NUMBER_RADIUS, height: 2 * NUMBER_RADIUS };
}

/** From the edge of the disc to the dot. */
function drawLeader(dot: Point, center: Point): string {
  const length = Math.hypot(dot[0] - center[0], dot[1] - center[1]);
  const reach = NUMBER_RADIUS / length;
  const edge = [center[0] + (dot[0] - center[0]) * reach, center[1] + (dot[1] - center[1]) * reach].map(Math.round);
  return `M${edge.join(' ')}L${dot.map(Math.round).join(' ')}`;
}
