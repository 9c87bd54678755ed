import { isMap } from './yaml-writing.ts';

/**
 * Values without what a form leaves blank, at every depth: undefined ones, texts without a sign, `{}`, and lists that hold
 * only those. `[]`, `false` and 0 were meant.
 */
export function pruneBlank(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const fields = Object.entries(values).map(([key, value]) => [key, prune(value)] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

function prune(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) {
    const items = value.map(prune).filter((item) => item !== undefined);
    return value.length > 0 && items.length === 0 ? undefined : items;
  }
  if (!isMap(value)) return value;
  const map = pruneBlank(value);
  return Object.keys(map).length === 0 ? undefined : map;
}
