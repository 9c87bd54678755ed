import type { Point } from '../../geography/coordinates.ts';
import type { Frame } from '../../geography/projection.ts';

export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

/** What is already on a drawing: where new labels may not go. Pixels. */
export interface LabelSpace {
  /** True when the box, and the leader that joins it to its mark, touch nothing. */
  isFree(box: Frame, leader?: Segment): boolean;
  /** True when dots that are not of the mark lie close to the box, or under the leader: it would seem to name them. */
  isNearOthers(mark: readonly Point[], box: Frame, leader?: Segment): boolean;
  /** True when the dot nearest to a point is of the mark. */
  isNearestTo(mark: readonly Point[], point: Point): boolean;
  takeBox(box: Frame): void;
  takeLeader(leader: Segment): void;
  takeDots(dots: readonly Point[]): void;
}

/** Space kept around labels, and around dots. */
const gap = 3;

/** An empty drawing of that frame, with parts kept for something else. */
export function createLabelSpace(frame: Frame, reserved: readonly Frame[]): LabelSpace {
  const boxes: Frame[] = [...reserved];
  const leaders: Segment[] = [];
  const dots: Point[] = [];

  return {
    isFree: (box, leader) =>
      contains(frame, box) &&
      !boxes.some((other) => overlap(other, box)) &&
      !dots.some((dot) => isNear(dot, box)) &&
      !leaders.some((other) => crossesBox(other, box)) &&
      !(leader && (boxes.some((other) => crossesBox(leader, other)) || leaders.some((other) => cross(leader, other)))),
    isNearOthers: (mark, box, leader) => {
      const own = new Set(mark.map(String));
      const others = dots.filter((dot) => !own.has(String(dot)));
      return others.some((dot) => isNear(dot, box, 12) || (leader !== undefined && distanceTo(leader, dot) < 5));
    },
    isNearestTo: (mark, [x, y]) => {
      const reach = Math.min(...mark.map((dot) => Math.hypot(dot[0] - x, dot[1] - y)));
      const own = new Set(mark.map(String));
      return !dots.some((dot) => Math.hypot(dot[0] - x, dot[1] - y) <= reach && !own.has(String(dot)));
    },
    takeBox: (box) => void boxes.push(box),
    takeLeader: (leader) => void leaders.push(leader),
    takeDots: (more) => void dots.push(...more),
  };
}

function contains(outer: Frame, { x, y, width, height }: Frame): boolean {
  return x >= outer.x && y >= outer.y && x + width <= outer.x + outer.width && y + height <= outer.y + outer.height;
}

function overlap(left: Frame, right: Frame): boolean {
  return (
    left.x < right.x + right.width + gap &&
    right.x < left.x + left.width + gap &&
    left.y < right.y + right.height &&
    right.y < left.y + left.height
  );
}

function isNear([x, y]: Point, box: Frame, margin = gap): boolean {
  return x > box.x - margin && x < box.x + box.width + margin && y > box.y - margin && y < box.y + box.height + margin;
}

function distanceTo({ from, to }: Segment, [x, y]: Point): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const along = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy);
  const clamped = Math.min(1, Math.max(0, along));
  return Math.hypot(from[0] + clamped * dx - x, from[1] + clamped * dy - y);
}

function crossesBox(segment: Segment, { x, y, width, height }: Frame): boolean {
  const corners: readonly Point[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  const sides = corners.map((from, index) => ({ from, to: corners[(index + 1) % 4] ?? from }));
  return sides.some((side) => cross(side, segment)) || isNear(segment.to, { x, y, width, height });
}

/** True when two segments meet: the ends of each lie on both sides of the other. */
function cross(left: Segment, right: Segment): boolean {
  return side(left, right.from) * side(left, right.to) < 0 && side(right, left.from) * side(right, left.to) < 0;
}

function side({ from, to }: Segment, [x, y]: Point): number {
  return (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]);
}
