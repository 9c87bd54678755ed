import type { DataPath } from '../schema/shape.ts';
import type { KeyOrder } from './key-order.ts';
import { changeAt } from './set-value.ts';

/** Adds a value at the end of the list at a path, which is written when it is not there yet. */
export function addItem(text: string, path: DataPath, value: unknown, order: KeyOrder): string {
  return insertItem(text, path, Infinity, value, order);
}

/** Adds a value to the list at a path, where it has that rank, or is the last one when the list is shorter. */
export function insertItem(text: string, path: DataPath, rank: number, value: unknown, order: KeyOrder): string {
  const insert = (list: unknown): readonly unknown[] =>
    Array.isArray(list) ? list.toSpliced(rank, 0, value) : [value];
  return changeAt(text, path, insert, order);
}

/** Puts the item at a path before or after its neighbour (`by` −1 or 1); at an end of the list nothing moves. */
export function moveItem(text: string, path: DataPath, by: -1 | 1): string {
  return changeList(text, path, (list, rank) => {
    const target = rank + by;
    return rank in list && target in list ? list.toSpliced(rank, 1).toSpliced(target, 0, list[rank]) : list;
  });
}

/** Takes the item at a path away; the key of a list that would be empty goes with it. */
export function removeItem(text: string, path: DataPath): string {
  return changeList(text, path, (list, rank) => {
    const left = rank in list ? list.toSpliced(rank, 1) : list;
    return left.length === 0 ? undefined : left;
  });
}

type ChangeList = (list: readonly unknown[], rank: number) => readonly unknown[] | undefined;

/** The last step of the path is the rank of an item. */
function changeList(text: string, path: DataPath, change: ChangeList): string {
  const rank = Number(path.at(-1));
  // No key is new: none has to find its place.
  return changeAt(
    text,
    path.slice(0, -1),
    (list) => (Array.isArray(list) ? change(list, rank) : list),
    () => [],
  );
}
