import { FACETS, mapFacets, type Facet } from './query.ts';
import type { CaseRecord, PlanePoint } from './selection.ts';

/**
 * The records of all cases as columns, so that thousands stay small once compressed. Row `i` of each column is the case
 * of rank `i`. A value of a facet is its index in `tables`; a point is `[index in territories, x, y]`, tenths of kilometre.
 */
export interface ExplorerData {
  readonly ids: string;
  readonly tables: Readonly<Record<Facet, readonly string[]>>;
  readonly values: Readonly<Record<Facet, readonly (readonly number[])[]>>;
  /** Years; 0 when unknown. */
  readonly starts: readonly number[];
  /** −1 when unknown. */
  readonly members: readonly number[];
  readonly territories: readonly string[];
  readonly points: readonly (readonly (readonly [number, number, number])[])[];
  readonly middles: readonly number[];
}

/** Packs records sorted by rank. */
export function packExplorerData(records: readonly CaseRecord[]): ExplorerData {
  const tables = mapFacets((facet) => [...new Set(records.flatMap(({ values }) => values[facet]))].sort());
  const territories = [...new Set(records.flatMap(({ points }) => points.map(({ territory }) => territory)))].sort();
  return {
    ids: records.map(({ id }) => id).join(' '),
    tables,
    values: mapFacets((facet) =>
      records.map(({ values }) => values[facet].map((value) => tables[facet].indexOf(value))),
    ),
    starts: records.map(({ start }) => start ?? 0),
    members: records.map(({ members }) => members ?? -1),
    territories,
    points: records.map(({ points }) =>
      points.map(({ territory, x, y }) => [territories.indexOf(territory), Math.round(x * 10), Math.round(y * 10)]),
    ),
    middles: records.map(({ middles }) => middles ?? 0),
  };
}

/** Unpacks what `packExplorerData` made. Throws on anything else, and when columns disagree in length: a file cut short is not read. */
export function readExplorerData(data: unknown): readonly CaseRecord[] {
  if (!isExplorerData(data)) throw new Error('Not the records of the explorer');
  const ids = data.ids === '' ? [] : data.ids.split(' ');
  const columns = [data.starts, data.members, data.points, data.middles, ...FACETS.map((facet) => data.values[facet])];
  if (columns.some((column) => column.length !== ids.length)) throw new Error('Columns of different lengths');
  return ids.map((id, rank) => ({
    id,
    rank,
    values: mapFacets((facet) => (data.values[facet][rank] ?? []).map((index) => data.tables[facet][index] ?? '')),
    start: data.starts[rank] || undefined,
    members: data.members[rank] === -1 ? undefined : data.members[rank],
    points: (data.points[rank] ?? []).map(([territory, x, y]): PlanePoint => ({
      territory: data.territories[territory] ?? '',
      x: x / 10,
      y: y / 10,
    })),
    middles: data.middles[rank] || undefined,
  }));
}

const COLUMNS = [
  'ids',
  'tables',
  'values',
  'starts',
  'members',
  'territories',
  'points',
  'middles',
] satisfies readonly (keyof ExplorerData)[];

function isExplorerData(data: unknown): data is ExplorerData {
  return typeof data === 'object' && data !== null && COLUMNS.every((column) => column in data);
}
