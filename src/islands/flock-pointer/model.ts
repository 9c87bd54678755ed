/** A flock of a map: where its link stands, in pixels of the window. */
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Right and left go along the abscissas, down and up along the ordinates. */
const STEPS = {
  ArrowRight: { axis: 'x', by: 1 },
  ArrowLeft: { axis: 'x', by: -1 },
  ArrowDown: { axis: 'y', by: 1 },
  ArrowUp: { axis: 'y', by: -1 },
} as const;

/** The flock that an arrow key leads to: the next one in its direction, so that each is reached; `undefined` at the edge. */
export function findNext(spots: readonly Spot[], from: string, key: string): string | undefined {
  if (!isArrow(key)) return undefined;
  const { axis, by } = STEPS[key];
  const order = spots.toSorted((one, other) => one[axis] - other[axis]);
  const rank = order.findIndex(({ id }) => id === from);
  return rank === -1 ? undefined : order[rank + by]?.id;
}

export function isArrow(key: string): key is keyof typeof STEPS {
  return Object.hasOwn(STEPS, key);
}
