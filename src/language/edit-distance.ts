/**
 * Insertions, deletions, replacements and swaps of neighbours that lead from one text to the other: the Damerau–Levenshtein
 * distance restricted to swaps of neighbours (optimal string alignment).
 *
 * @param ceiling how far one wants to know: a distance that reaches it is given as `ceiling`, and a character costs at most
 *   `2 × ceiling + 1` steps, whatever the length of the texts
 */
export function measureEditDistance(left: string, right: string, ceiling = Infinity): number {
  if (Math.abs(left.length - right.length) >= ceiling) return ceiling;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    // Sparse: further from the diagonal, the texts differ by the ceiling in length alone.
    const current: number[] = [];
    const from = Math.max(0, row - ceiling);
    const to = Math.min(right.length, row + ceiling);
    let least = Infinity;
    for (let column = from; column <= to; column += 1) {
      const isSame = left[row - 1] === right[column - 1];
      const isSwap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      const edits = Math.min(
        (last[column] ?? Infinity) + 1,
        (current[column - 1] ?? Infinity) + 1,
        (last[column - 1] ?? Infinity) + (isSame ? 0 : 1),
        isSwap ? (beforeLast[column - 2] ?? Infinity) + 1 : Infinity,
      );
      current[column] = edits;
      least = Math.min(least, edits);
    }
    if (least >= ceiling) return ceiling;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[right.length] ?? ceiling, ceiling);
}
