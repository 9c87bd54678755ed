/** What decides of the place of a value in its facet. */
interface OrderedValue {
  readonly isTicked: boolean;
  /** Results that it would give. */
  readonly count: number;
}

/** Values that a folded facet shows, those ticked apart. */
export const VALUES_SHOWN = 6;

/** Ticked values first, then those with most results, then those without any; equals stay in the order of the page. */
export function orderValues<Value extends OrderedValue>(values: readonly Value[]): readonly Value[] {
  return values.toSorted((one, other) => Number(other.isTicked) - Number(one.isTicked) || other.count - one.count);
}

/** Of ordered values, those that a folded facet hides: never one ticked, never one with results before one without. */
export function listFolded<Value extends OrderedValue>(ordered: readonly Value[]): readonly Value[] {
  const others = ordered.filter(({ isTicked }) => !isTicked);
  return [...others.slice(0, VALUES_SHOWN).filter(({ count }) => count === 0), ...others.slice(VALUES_SHOWN)];
}
