/** The item of the old list from which one of the new list comes. */
export interface Origin {
  readonly rank: number;
  /** It is the same, at another place among those that stay. */
  readonly isMoved: boolean;
}

/**
 * Where each item of a new list comes from, `undefined` for one that is added. Equal items stay, as many as can without a
 * move; the others that are equal move; between those that stay, old and new ones pair up in their order.
 */
export function alignItems(old: readonly string[], next: readonly string[]): readonly (Origin | undefined)[] {
  const kept = findCommon(old, next);
  const moved = findMoved(old, next, kept);
  const gone = new Set(moved.values());
  const origins = next.map((_, rank): Origin | undefined => {
    const from = moved.get(rank);
    return from === undefined ? undefined : { rank: from, isMoved: true };
  });
  let [oldRank, nextRank] = [0, 0];
  for (const [oldEnd, nextEnd] of [...kept, [old.length, next.length] as const]) {
    for (; nextRank < nextEnd; nextRank += 1) {
      if (moved.has(nextRank)) continue;
      while (gone.has(oldRank)) oldRank += 1;
      if (oldRank < oldEnd) origins[nextRank] = { rank: oldRank++, isMoved: false };
    }
    if (nextEnd < next.length) origins[nextEnd] = { rank: oldEnd, isMoved: false };
    [oldRank, nextRank] = [oldEnd + 1, nextEnd + 1];
  }
  return origins;
}

type Ranks = readonly [old: number, next: number];

/** Equal items that stay at other places, by rank: from the new one to the old one. */
function findMoved(
  old: readonly string[],
  next: readonly string[],
  kept: readonly Ranks[],
): ReadonlyMap<number, number> {
  const [keptOld, keptNext] = [new Set(kept.map(([rank]) => rank)), new Set(kept.map(([, rank]) => rank))];
  const free = new Map<string, number[]>();
  for (const [rank, item] of old.entries()) {
    if (!keptOld.has(rank)) free.set(item, [...(free.get(item) ?? []), rank]);
  }
  const moved = new Map<number, number>();
  for (const [rank, item] of next.entries()) {
    const from = keptNext.has(rank) ? undefined : free.get(item)?.shift();
    if (from !== undefined) moved.set(rank, from);
  }
  return moved;
}

/** The longest common subsequence. */
function findCommon(old: readonly string[], next: readonly string[]): readonly Ranks[] {
  let start = 0;
  while (start < old.length && start < next.length && old[start] === next[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, next.length) - start && old.at(-1 - end) === next.at(-1 - end)) end += 1;
  const middle = findMiddle(old.slice(start, old.length - end), next.slice(start, next.length - end));
  return [
    ...Array.from({ length: start }, (_, rank): Ranks => [rank, rank]),
    ...middle.map(([left, right]): Ranks => [left + start, right + start]),
    ...Array.from({ length: end }, (_, rank): Ranks => [old.length - end + rank, next.length - end + rank]),
  ];
}

function findMiddle(old: readonly string[], next: readonly string[]): readonly Ranks[] {
  const width = next.length + 1;
  /** Longest common length of what follows two ranks. */
  const lengths = new Uint32Array((old.length + 1) * width);
  const lengthAt = (left: number, right: number) => lengths[left * width + right] ?? 0;
  for (let left = old.length - 1; left >= 0; left -= 1) {
    for (let right = next.length - 1; right >= 0; right -= 1) {
      lengths[left * width + right] =
        old[left] === next[right]
          ? lengthAt(left + 1, right + 1) + 1
          : Math.max(lengthAt(left + 1, right), lengthAt(left, right + 1));
    }
  }
  const ranks: Ranks[] = [];
  let [left, right] = [0, 0];
  while (left < old.length && right < next.length) {
    if (old[left] === next[right]) ranks.push([left++, right++]);
    else if (lengthAt(left + 1, right) >= lengthAt(left, right + 1)) left += 1;
    else right += 1;
  }
  return ranks;
}
