import type { z } from 'astro/zod';
import { keysOf, schemaAt, type DataPath } from '../schema/shape.ts';
import { isMap } from './yaml-writing.ts';

/** The keys of the object at a path, in the order in which they are written. */
export type KeyOrder = (path: DataPath) => readonly string[];

/** The order of a schema. */
export function keyOrder(schema: z.ZodType): KeyOrder {
  return (path) => keysOf(schemaAt(schema, path));
}

/** A value whose keys are in order at every depth, those that nothing orders last. */
export function sortKeys(value: unknown, path: DataPath, order: KeyOrder): unknown {
  if (Array.isArray(value)) return value.map((item, rank) => sortKeys(item, [...path, rank], order));
  if (!isMap(value)) return value;
  const keys = mergeKeys([], Object.keys(value), order(path));
  return Object.fromEntries(keys.map((key) => [key, sortKeys(value[key], [...path, key], order)]));
}

/** Keys that stay, in the order in which they stand, and new ones: each after the last of those that come before it. */
export function mergeKeys(
  kept: readonly string[],
  added: readonly string[],
  order: readonly string[],
): readonly string[] {
  const rankOf = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const merged = [...kept];
  for (const key of added.toSorted((left, right) => rankOf(left) - rankOf(right))) {
    const rank = rankOf(key);
    const place = rank === order.length ? merged.length : merged.findLastIndex((other) => rankOf(other) < rank) + 1;
    merged.splice(place, 0, key);
  }
  return merged;
}
