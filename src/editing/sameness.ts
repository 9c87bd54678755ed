import { isMap } from './yaml-writing.ts';

/** The text of a value, equal for equal values whatever the order of their keys. A day is equal to its text. */
export function identify(value: unknown): string {
  return JSON.stringify(simplify(value));
}

/** Plain texts and lists: the keys of a map are sorted. */
function simplify(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, DAY_LENGTH);
  if (Array.isArray(value)) return value.map(simplify);
  if (!isMap(value)) return value ?? null;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return {
    fields: fields.toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([key, field]) => [key, simplify(field)]),
  };
}

const DAY_LENGTH = '2026-11-30'.length;
