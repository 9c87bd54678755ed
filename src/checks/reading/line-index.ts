/** A place in a text, counted from 1 as editors do. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets of one text into lines and columns, and back. Columns count UTF-16 units. */
export interface LineIndex {
  readonly placeAt: (offset: number) => TextPlace;
  readonly offsetAt: (place: TextPlace) => number;
  /** The text of a line, without its line break; empty past the end. */
  readonly lineText: (line: number) => string;
}

export function indexLines(text: string): LineIndex {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const startOf = (line: number): number => starts[line - 1] ?? text.length;

  return {
    placeAt: (offset) => {
      const line = countUpTo(starts, offset, (start) => start);
      return { line, column: offset - startOf(line) + 1 };
    },
    offsetAt: ({ line, column }) => startOf(line) + column - 1,
    lineText: (line) => text.slice(startOf(line), startOf(line + 1)).replace(/\r?\n$/, ''),
  };
}

/** How many of the items, in the order of their numbers, have one that is at most `value`. */
export function countUpTo<Item>(ascending: readonly Item[], value: number, numberOf: (item: Item) => number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = ascending[middle];
    if (item !== undefined && numberOf(item) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
