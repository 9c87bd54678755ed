import { range } from 'd3';
import type { Point } from '../../geography/coordinates.ts';
import { isInFrame, overlapsFrame, type Frame, type View } from '../../geography/projection.ts';
import type { PlacedFlock } from './flock-placement.ts';
import { readGround } from './ground.ts';
import type { MapCase } from './map-types.ts';
import { measureText, type TextStyle } from './text-width.ts';

/** The box that says what a flock is, while it is pointed at. Pixels. */
export interface Callout {
  readonly case: MapCase;
  readonly frame: Frame;
  readonly lines: readonly CalloutLine[];
}

export interface CalloutLine {
  readonly text: string;
  /** From the corner of the box; `y` is the baseline. */
  readonly x: number;
  readonly y: number;
  readonly kind: 'title' | 'detail' | 'hint';
}

interface CalloutSetting {
  readonly frame: Frame;
  /** Kept for the title: a box over it would hide what the reader types. */
  readonly reserved: readonly Frame[];
}

/** Size and line height of each kind of line. The title is in serif, a little narrower than what is measured. */
const STYLES = {
  title: { size: 20, isBold: true, height: 26 },
  detail: { size: 13.8, height: 19 },
  hint: { size: 12.5, height: 19 },
} as const satisfies Record<CalloutLine['kind'], TextStyle & { readonly height: number }>;

const HINT = 'Entrée\u00a0: ouvre la fiche · Échap\u00a0: revient';
const PADDING = { x: 13, y: 10 };
/** From the edge of a flock to its ring. */
export const RING_GAP = 9;
/** From the ring to the box, step by step. */
const DISTANCES = [16, 40, 80, 130, 190, 260];
const DIRECTIONS = 16;
/** What counts as much as so many pixels: lying on land, and hiding a dot. */
const LAND_COST = 150;
const DOT_COST = 12;

/** A box for each flock of a case, near it, over the sea where there is some. */
export function placeCallouts(
  { flocks }: { readonly flocks: readonly PlacedFlock[] },
  setting: CalloutSetting,
  view: View,
): readonly Callout[] {
  const dots = flocks.flatMap((flock) => flock.dots);
  return flocks.flatMap((flock) => {
    if (!flock.case) return [];
    const { lines, width, height } = writeLines(flock.case);
    const boxes = listBoxes(flock, { width, height }).filter(({ box }) => fits(box, setting));
    const costs = boxes.map(({ box, distance }) => ({ box, cost: distance + weigh(box, { flock, dots, view }) }));
    const best = costs.toSorted((one, other) => one.cost - other.cost).at(0);
    return best === undefined ? [] : [{ case: flock.case, frame: best.box, lines }];
  });
}

function writeLines({ title, details }: MapCase) {
  const texts = [
    { text: title, kind: 'title' as const },
    ...details.map((text) => ({ text, kind: 'detail' as const })),
    { text: HINT, kind: 'hint' as const },
  ];
  let y = PADDING.y;
  const lines = texts.map(({ text, kind }): CalloutLine => {
    y += STYLES[kind].height;
    return { text, kind, x: PADDING.x, y: y - 6 };
  });
  const width = Math.max(...texts.map(({ text, kind }) => measureText(text, STYLES[kind])));
  return { lines, width: Math.ceil(width) + 2 * PADDING.x, height: y + PADDING.y };
}

function listBoxes({ center: [x, y], reach }: PlacedFlock, size: { readonly width: number; readonly height: number }) {
  return DISTANCES.flatMap((distance) =>
    range(0, DIRECTIONS).map((step) => {
      const angle = (step * 2 * Math.PI) / DIRECTIONS;
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      const away = reach + RING_GAP + distance;
      const left = x + dx * away + ((dx - 1) / 2) * size.width;
      const top = y + dy * away + ((dy - 1) / 2) * size.height;
      return { distance, box: { x: Math.round(left), y: Math.round(top), ...size } };
    }),
  );
}

function fits(box: Frame, { frame, reserved }: CalloutSetting): boolean {
  const corners: readonly Point[] = [
    [box.x, box.y],
    [box.x + box.width, box.y + box.height],
  ];
  return corners.every((corner) => isInFrame(corner, frame)) && !reserved.some((other) => overlapsFrame(other, box));
}

interface Surroundings {
  readonly flock: PlacedFlock;
  readonly dots: readonly Point[];
  readonly view: View;
}

/** Its own ring stays in sight; then the sea is better than the land, and free land better than other flocks. */
function weigh(box: Frame, { flock, dots, view }: Surroundings): number {
  const { center, reach } = flock;
  const ring = reach + RING_GAP + 2;
  const ringBox = { x: center[0] - ring, y: center[1] - ring, width: 2 * ring, height: 2 * ring };
  const probes = [0, 0.25, 0.5, 0.75, 1].flatMap((along) =>
    [0, 0.5, 1].map((down): Point => [box.x + along * box.width, box.y + down * box.height]),
  );
  const onLand = probes.filter((probe) => readGround(view, probe) === 'land').length / probes.length;
  const hidden = dots.filter((dot) => isInFrame(dot, box)).length;
  return onLand * LAND_COST + hidden * DOT_COST + (overlapsFrame(ringBox, box) ? 4 * LAND_COST : 0);
}
