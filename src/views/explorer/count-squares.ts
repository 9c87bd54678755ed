/** Squares that the column of facets holds on one line. */
const MOST_SQUARES = 44;
/** Pixels from a square to the next, gap included: what the dashes of the style sheet draw. */
const PITCH = 4;
const GAP = 1;

/** Cases that one square stands for, so that the largest count fits: one in a small atlas. */
export function findSquareUnit(counts: readonly number[]): number {
  return Math.max(1, Math.ceil(Math.max(0, ...counts) / MOST_SQUARES));
}

/** Path of a line which dashes cut into squares; a count that is not none has one at least. */
export function drawSquares(count: number, unit: number): string {
  return count === 0 ? '' : `M0 1.5H${Math.ceil(count / unit) * PITCH - GAP}`;
}
