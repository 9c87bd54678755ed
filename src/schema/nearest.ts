/**
 * The candidate a person most likely meant by `word`, or nothing when none is close. Accents and case do not count;
 * a candidate that contains the word, or is contained in it, is close (`lunetiers` → `lunetiers-du-jura`).
 */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(word);
  const limit = Math.min(MOST_EDITS, Math.max(1, Math.floor(wanted.length / 3)));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const distance = measure(wanted, fold(candidate), bestDistance);
    if (distance >= bestDistance) continue;
    best = candidate;
    bestDistance = distance;
  }
  return best;
}

/** Lower case, without accents, words joined by hyphens: the shape of an identifier. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function measure(left: string, right: string, ceiling: number): number {
  if (left.length >= SHORTEST_PART && right.length >= SHORTEST_PART && isPart(left, right)) return 1;
  if (Math.abs(left.length - right.length) >= ceiling) return ceiling;
  return countEdits(left, right);
}

function isPart(left: string, right: string): boolean {
  return `-${right}-`.includes(`-${left}-`) || `-${left}-`.includes(`-${right}-`);
}

/** Insertions, deletions, replacements and swaps of neighbours that lead from one text to the other. */
function countEdits(left: string, right: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = left[row - 1] === right[column - 1];
      const isSwap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current.push(
        Math.min(
          (last[column] ?? Infinity) + 1,
          (current[column - 1] ?? Infinity) + 1,
          (last[column - 1] ?? Infinity) + (isSame ? 0 : 1),
          isSwap ? (beforeLast[column - 2] ?? Infinity) + 1 : Infinity,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[right.length] ?? 0;
}

const SHORTEST_PART = 4;
const MOST_EDITS = 4;
