import type { DataPath } from '../../schema/shape.ts';
import { find } from '../find.ts';
import { isMap, ownValue, type Values } from './values.ts';
import { showValue } from './typed-value.ts';

/** The elements that a value is typed in. */
export type TypedControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

let lastId = 0;

/** Writes values in the form below an element: each key in its field, each item of a list in a row. */
export function fillForm(root: Element, values: Values): void {
  for (const field of listFields(root)) fillField(field, ownValue(values, field.dataset['key'] ?? ''));
  for (const fold of root.querySelectorAll<HTMLDetailsElement>('details.more'))
    fold.open = [...fold.querySelectorAll<TypedControl>('[data-kind]')].some(isFilled);
}

function fillField(field: HTMLElement, value: unknown): void {
  if (field.dataset['list'] !== undefined) return fillList(field, Array.isArray(value) ? value : []);
  const control = field.querySelector<TypedControl>(':scope > [data-kind], :scope > .combobox > [data-kind]');
  if (control !== null) return showIn(control, value);
  for (const inner of listFields(field)) fillField(inner, ownValue(value, inner.dataset['key'] ?? ''));
}

function fillList(list: HTMLElement, items: readonly unknown[]): void {
  find(list, ':scope > [data-rows]', HTMLElement).replaceChildren();
  const least = Number(list.dataset['least'] ?? 0);
  for (let rank = 0; rank < Math.max(least, items.length); rank += 1) addRow(list, items[rank]);
}

/** A row at the end of a list, with a value in it. */
export function addRow(list: HTMLElement, value: unknown): HTMLElement {
  const template = find(list, ':scope > template', HTMLTemplateElement);
  const rows = find(list, ':scope > [data-rows]', HTMLElement);
  rows.append(template.content.cloneNode(true));
  const row = find(rows, ':scope > :last-child', HTMLElement);
  tieLabels(row);
  const control = row.querySelector<TypedControl>(':scope > [data-kind], :scope > .combobox > [data-kind]');
  if (control !== null) showIn(control, value);
  else fillForm(row, isMap(value) ? value : {});
  return row;
}

function showIn(control: TypedControl, value: unknown): void {
  const kind = control.dataset['kind'] ?? '';
  if (control instanceof HTMLInputElement && kind === 'flag') control.checked = value === true;
  else control.value = showValue(kind, value);
  // A value that the list does not have is shown all the same: the checks say that it is unknown.
  if (control instanceof HTMLSelectElement && control.value === '' && value !== undefined)
    control.add(new Option(showValue(kind, value), showValue(kind, value), true, true));
  const unknown = control.parentElement?.querySelector<HTMLInputElement>('[data-unknown-year]');
  if (unknown) unknown.checked = value === 'inconnue';
}

function isFilled(control: TypedControl): boolean {
  return control instanceof HTMLInputElement && control.type === 'checkbox' ? control.checked : control.value !== '';
}

/** Ties each control to its label, its help and what is said of it: rows come from templates, where ids would repeat. */
export function tieLabels(root: Element): void {
  for (const control of root.querySelectorAll<TypedControl>('[data-kind]')) {
    const field = control.closest<HTMLElement>('[data-key], [data-row]');
    if (field === null) continue;
    lastId += 1;
    control.id = `champ-${lastId}`;
    const label = field.querySelector<HTMLLabelElement>(':scope > label');
    if (label === null) control.setAttribute('aria-label', control.dataset['name'] ?? '');
    else label.htmlFor = control.id;
    const list = field.querySelector('[role="listbox"]');
    if (list !== null) {
      list.id = `${control.id}-liste`;
      list.setAttribute('aria-label', control.dataset['name'] ?? '');
      control.setAttribute('aria-controls', list.id);
    }
    const notes = [...field.querySelectorAll(':scope > .field-help, :scope > [data-error]')];
    for (const [rank, note] of notes.entries()) note.id = `${control.id}-${rank}`;
    control.setAttribute('aria-describedby', notes.map(({ id }) => id).join(' '));
  }
}

/** Where the value of an element of the form stands in the file. */
export function pathOf(element: Element): DataPath {
  const path: (string | number)[] = [];
  for (
    let at: Element | null = element;
    at !== null;
    at = at.parentElement?.closest('[data-key], [data-row]') ?? null
  ) {
    const key = at instanceof HTMLElement ? at.dataset['key'] : undefined;
    if (key !== undefined) path.unshift(key);
    else if (at.matches('[data-row]')) path.unshift([...(at.parentElement?.children ?? [])].indexOf(at));
  }
  return path;
}

/** The element of the form that a path leads to, or the nearest one above it; undefined for an unknown first key. */
export function locate(root: Element, path: DataPath): HTMLElement | undefined {
  let found: HTMLElement | undefined;
  for (const step of path) {
    const next: HTMLElement | undefined =
      typeof step === 'string'
        ? listFields(found ?? root).find(({ dataset }) => dataset['key'] === step)
        : rowAt(found, step);
    if (next === undefined) return found;
    found = next;
  }
  return found;
}

function rowAt(list: HTMLElement | undefined, rank: number): HTMLElement | undefined {
  const row = list?.querySelector(':scope > [data-rows]')?.children[rank];
  return row instanceof HTMLElement ? row : undefined;
}

/** The fields below an element that stand in no other field or row. */
function listFields(root: Element): readonly HTMLElement[] {
  const holder = root.matches('[data-key], [data-row]') ? root : null;
  return [...root.querySelectorAll<HTMLElement>('[data-key]')].filter(
    (field) => (field.parentElement?.closest('[data-key], [data-row]') ?? null) === holder,
  );
}
