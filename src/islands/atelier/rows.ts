import { find } from '../find.ts';
import { addRow, pathOf } from './form.ts';
import { valueAtPath } from './values.ts';

/** What a button of a row does to the items of its list; `rank` is that of the row. */
type Edit = (items: readonly unknown[], rank: number) => readonly unknown[];

/** Adds an empty row, and puts the reader in it. */
export function openRow(list: HTMLElement): void {
  addRow(list, undefined).querySelector<HTMLElement>('[data-kind]')?.focus();
}

/**
 * Takes a row away, or moves it; the rows are drawn again with the items that they hold. Gives the items, undefined where the button
 * is none of a row.
 */
export function changeRows(list: HTMLElement, button: HTMLElement, values: unknown): readonly unknown[] | undefined {
  const row = button.closest('[data-row]');
  const edit = readEdit(button);
  if (row === null || edit === undefined) return undefined;
  const rank = Number(pathOf(row).at(-1));
  const held = valueAtPath(values, pathOf(list));
  const items: readonly unknown[] = Array.isArray(held) ? held : [];
  const shown = [...(row.parentElement?.children ?? [])].map((_, index) => items[index]);
  const changed = edit(shown, rank);
  const rows = find(list, ':scope > [data-rows]', HTMLElement);
  rows.replaceChildren();
  for (const item of changed) addRow(list, item);
  const next = rows.children[Math.min(rank + Number(button.dataset['move'] ?? 0), changed.length - 1)];
  (next?.querySelector<HTMLElement>('[data-kind]') ?? find(list, ':scope > [data-add]', HTMLElement)).focus();
  return changed;
}

function readEdit(button: HTMLElement): Edit | undefined {
  if (button.matches('[data-remove]')) return (items, rank) => items.toSpliced(rank, 1);
  const by = button.dataset['move'];
  if (by === undefined) return undefined;
  return (items, rank) => items.toSpliced(rank, 1).toSpliced(rank + Number(by), 0, items[rank]);
}
