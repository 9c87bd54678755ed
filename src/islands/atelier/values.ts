import { isMap } from '../../editing/yaml-writing.ts';
import type { DataPath } from '../../schema/shape.ts';

/** The values of a file as they were read: texts, numbers, lists, objects. */
export type Values = Readonly<Record<string, unknown>>;

export { isMap };

/** The same values with another at a path; what the path needs above it is made. */
export function setAt(holder: unknown, path: DataPath, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list: readonly unknown[] = Array.isArray(holder) ? holder : [];
    return Array.from({ length: Math.max(list.length, step + 1) }, (_, rank) =>
      rank === step ? setAt(list[rank], rest, value) : list[rank],
    );
  }
  const map = isMap(holder) ? holder : {};
  return { ...map, [step]: setAt(ownValue(map, step), rest, value) };
}

export function ownValue(map: unknown, key: string): unknown {
  return isMap(map) && Object.hasOwn(map, key) ? map[key] : undefined;
}

/** The value that a path leads to; undefined where it leads nowhere. */
export function valueAtPath(values: unknown, path: DataPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof step === 'number' ? (Array.isArray(value) ? value[step] : undefined) : ownValue(value, step),
    values,
  );
}

/** A value as a text; `''` for none, and for what is no scalar. */
export function readText(map: unknown, key: string): string {
  const value = ownValue(map, key);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
