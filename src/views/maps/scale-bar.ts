import type { Frame } from '../../geography/projection.ts';
import { formatNumber } from '../format.ts';

/** A bar of a round length, at the end of its frame. Pixels. */
export interface ScaleBar {
  readonly path: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const roundLengths = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const tick = 5;

/** `scale` in pixels per kilometre. */
export function measureScale(scale: number, { x, y, width, height }: Frame): ScaleBar {
  const kilometres = roundLengths.findLast((length) => length * scale <= width) ?? roundLengths[0] ?? 1;
  const length = Math.round(kilometres * scale);
  const [left, right, bottom] = [x + width - length, x + width, y + height];
  return {
    path: `M${left} ${bottom - tick}v${tick}H${right}v-${tick}`,
    text: `${formatNumber(kilometres)}\u00a0km`,
    x: (left + right) / 2,
    y: bottom - tick - 4,
  };
}
