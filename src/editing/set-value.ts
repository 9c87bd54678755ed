import type { DataPath } from '../schema/shape.ts';
import type { KeyOrder } from './key-order.ts';
import { changeValues } from './write-values.ts';
import { isMap } from './yaml-writing.ts';

/**
 * Writes a value at a path of a YAML text and changes no other line; `undefined` removes its key, and the keys above that
 * would hold nothing. A key that is new stands where `order` says. Ranks of the path must exist: `insertItem` adds one.
 */
export function setValue(text: string, path: DataPath, value: unknown, order: KeyOrder): string {
  return changeAt(text, path, () => value, order);
}

/** As `setValue`, from the value that is there. */
export function changeAt(text: string, path: DataPath, change: (value: unknown) => unknown, order: KeyOrder): string {
  return changeValues(text, (values) => replaceAt(values, path, change) ?? {}, order);
}

/** The whole with another value at a path; `undefined` when nothing would be left of it. */
function replaceAt(whole: unknown, path: DataPath, change: (value: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(whole);
  if (typeof step === 'number') {
    if (!Array.isArray(whole) || step >= whole.length) throw new Error(`No place for ${path.join('.')}`);
    const item = replaceAt(whole[step], rest, change);
    const items = item === undefined ? whole.toSpliced(step, 1) : whole.with(step, item);
    return items.length === 0 ? undefined : items;
  }
  const map = whole ?? {};
  if (!isMap(map)) throw new Error(`No place for ${path.join('.')}`);
  const old = Object.hasOwn(map, step) ? map[step] : undefined;
  const inner = replaceAt(old, rest, change);
  const entries = Object.entries(map).filter(([key]) => key !== step);
  if (inner === undefined) return entries.length === 0 ? undefined : Object.fromEntries(entries);
  return Object.fromEntries([...entries, [step, inner]]);
}
