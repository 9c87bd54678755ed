import { caseSchema } from '../schema/case.ts';
import { keysOf, schemaAt, valueAt, type DataPath } from '../schema/shape.ts';

/** A value of a case and what takes its place, `undefined` for a key that goes. */
export interface RandomEdit {
  readonly path: DataPath;
  readonly value: unknown;
}

export type Pick = <Item>(items: readonly Item[]) => Item | undefined;
export type Fields = Readonly<Record<string, unknown>>;
type Draw = (values: Fields, pick: Pick) => RandomEdit | undefined;

/** One edit of a kind below the keys of a case; `undefined` when the values have no place for it. */
export function drawEdit(kind: EditKind, values: Fields, pick: Pick): RandomEdit | undefined {
  return DRAWS[kind](values, pick);
}

export function applyEdit(values: Fields, { path, value }: RandomEdit): Fields {
  return replaceAt(values, path, value) as Fields;
}

const TEXTS = [
  'La Coop',
  "l'eau : « non »",
  '# a',
  '2024',
  '2026-11-30',
  'a\n\nb',
  'une phrase longue '.repeat(20).trim(),
  'null',
  '[a',
];
const VALUES = [
  ...TEXTS,
  12,
  true,
  ['a', 'b, c'],
  { nom: 'A', role: 'B' },
  [{ id: 'a', annee: 2024 }, { id: 'b' }],
  [],
  {},
];

const DRAWS = {
  scalar: (values, pick) => {
    const path = pick(listPaths(values).filter((one) => !isHolder(valueAt(values, one))));
    return path && { path, value: pick([...TEXTS, 7, 2.5, false, new Date('2025-01-31')]) };
  },
  'add an item': (values, pick) => {
    const found = pickList(values, pick, 1);
    if (found === undefined) return undefined;
    const { path, list } = found;
    const rank = pick([...list.keys(), list.length]) ?? 0;
    const twin = pick(list);
    const item = isMap(twin) ? { ...twin, [pick(Object.keys(twin)) ?? 'id']: pick(TEXTS) } : pick(TEXTS);
    return { path, value: list.toSpliced(rank, 0, item) };
  },
  'remove an item': (values, pick) => {
    const found = pickList(values, pick, 1);
    if (found === undefined) return undefined;
    const { path, list } = found;
    return { path, value: list.toSpliced(pick([...list.keys()]) ?? 0, 1) };
  },
  'move an item': (values, pick) => {
    const found = pickList(values, pick, 2);
    if (found === undefined) return undefined;
    const { path, list } = found;
    const [from, to] = [pick([...list.keys()]) ?? 0, pick([...list.keys()]) ?? 0];
    return { path, value: list.toSpliced(from, 1).toSpliced(to, 0, list[from]) };
  },
  'remove a key': (values, pick) => {
    const paths = listPaths(values).filter((one) => typeof one.at(-1) === 'string');
    const path = pick(paths);
    return path && { path, value: undefined };
  },
  'add a key': (values, pick) => {
    const path = pick(listPaths(values).filter((one) => isMap(valueAt(values, one))));
    const map = path && valueAt(values, path);
    if (path === undefined || !isMap(map)) return undefined;
    const known = keysOf(schemaAt(caseSchema, path)).filter((key) => !Object.hasOwn(map, key));
    return { path: [...path, pick([...known, 'inconnue', '__proto__', 'constructor']) ?? ''], value: pick(VALUES) };
  },
} as const satisfies Record<string, Draw>;

export type EditKind = keyof typeof DRAWS;
export const EDIT_KINDS = Object.keys(DRAWS) as readonly EditKind[];

function pickList(values: Fields, pick: Pick, least: number) {
  const lists = listPaths(values).flatMap((path) => {
    const list = valueAt(values, path);
    return Array.isArray(list) && list.length >= least ? [{ path, list: list as readonly unknown[] }] : [];
  });
  return pick(lists);
}

function listPaths(value: unknown, path: DataPath = []): readonly DataPath[] {
  if (!isHolder(value)) return path.length === 0 ? [] : [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  const inner = entries.flatMap(([key, item]: [string | number, unknown]) => listPaths(item, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

function replaceAt(whole: unknown, [step, ...rest]: DataPath, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(whole)) return whole.with(Number(step), replaceAt(whole[Number(step)], rest, value));
  const entries = Object.entries(whole as Fields).filter(([key]) => key !== String(step));
  const inner = replaceAt(valueAt(whole, [step]), rest, value);
  return Object.fromEntries(inner === undefined ? entries : [...entries, [step, inner]]);
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Date);
}

function isMap(value: unknown): value is Fields {
  return isHolder(value) && !Array.isArray(value);
}
