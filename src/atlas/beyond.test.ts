import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findBeyond } from './beyond.ts';
import { EMPTY_QUERY, FACETS, NATIONAL, withFacet, type Facet, type Query } from './query.ts';
import { selectRecords, type CaseRecord, type PlanePoint } from './selection.ts';

interface Sketch {
  readonly region: string;
  readonly sectors: readonly string[];
  readonly x?: number;
  readonly form?: string;
}

const at = (x: number): PlanePoint => ({ territory: 'metropole', x, y: 0 });

function makeRecords(sketches: Readonly<Record<string, Sketch>>): readonly CaseRecord[] {
  return Object.entries(sketches).map(([id, { region, sectors, x, form = 'grappe' }], rank) => ({
    id,
    rank,
    points: x === undefined ? [] : [at(x)],
    values: {
      ...EMPTY_QUERY.facets,
      region: region.split(' '),
      departement: [`${region} nord`],
      secteur: sectors,
      forme: [form],
    },
  }));
}

/** Kilometres from west to east: Bretagne, Normandie, Alsace. */
const RECORDS = makeRecords({
  conserve: { region: 'bretagne', sectors: ['aliment'], x: 0 },
  granit: { region: 'bretagne', sectors: ['pierre'], x: 80 },
  verre: { region: 'normandie', sectors: ['verre'], x: 400, form: 'spl' },
  fromage: { region: 'normandie', sectors: ['aliment'], x: 420 },
  cidre: { region: 'normandie', sectors: ['verre', 'aliment'], x: 300 },
  munster: { region: 'alsace', sectors: ['aliment', 'bois'], x: 900 },
  scierie: { region: 'alsace', sectors: ['bois'] },
  bananes: { region: 'guadeloupe', sectors: ['fruits'] },
  camions: { region: `${NATIONAL} bretagne`, sectors: ['transport'] },
});

const ask = (search: Partial<Readonly<Record<Facet, string>>>): Query =>
  FACETS.reduce<Query>((query, facet) => {
    const value = search[facet];
    return value === undefined ? query : withFacet(query, facet, [value]);
  }, EMPTY_QUERY);

function findNames(query: Query, { selected, origin }: { selected?: readonly string[]; origin?: PlanePoint } = {}) {
  const results = selected
    ? RECORDS.filter(({ id }) => selected.includes(id))
    : selectRecords(RECORDS, query, undefined);
  const { sameTrade, nearby, trades, regions } = findBeyond({ records: RECORDS, selected: results, query, origin });
  const namesOf = (records: readonly CaseRecord[]) => records.map(({ id }) => id);
  return { sameTrade: namesOf(sameTrade), nearby: namesOf(nearby), trades, regions };
}

test('a trade in a région: the same trade elsewhere, other trades in the région, then the nearest', () => {
  expect(findNames(ask({ region: 'bretagne', secteur: 'aliment' }))).toEqual({
    sameTrade: ['fromage', 'munster', 'cidre'],
    nearby: ['granit', 'verre'],
    trades: ['aliment'],
    regions: ['bretagne'],
  });
});

test('words alone: trade and place are those of what they found', () => {
  const query = { ...EMPTY_QUERY, text: 'menhir' };
  expect(findNames(query, { selected: ['granit'] })).toEqual({
    sameTrade: [],
    nearby: ['conserve', 'cidre', 'verre'],
    trades: ['pierre'],
    regions: ['bretagne'],
  });
});

test('nothing found in a région: what it holds of other trades, and the trade elsewhere', () => {
  const found = findNames(ask({ region: 'bretagne', secteur: 'bois' }));
  expect(found.sameTrade).toEqual(['scierie', 'munster']);
  expect(found.nearby).toEqual(['conserve', 'granit', 'cidre']);
});

test('a same trade in the place asked is not elsewhere', () => {
  const found = findNames(ask({ region: 'normandie', secteur: 'verre', forme: 'spl' }));
  expect(found.sameTrade).toEqual([]);
  expect(findNames(ask({ secteur: 'verre', forme: 'spl' })).sameTrade).toEqual(['cidre']);
});

test('the nearest are counted from the commune of the reader, whatever the région of the results', () => {
  expect(findNames(ask({ secteur: 'pierre' }), { origin: at(890) })).toEqual({
    sameTrade: [],
    nearby: ['munster', 'fromage', 'verre'],
    trades: ['pierre'],
    regions: [],
  });
  expect(findNames({ ...EMPTY_QUERY, text: 'zinc' }, { selected: [], origin: at(10) }).nearby[0]).toBe('conserve');
});

test('a case of the whole country is near nobody, and places nobody', () => {
  const found = findNames(ask({ secteur: 'transport' }));
  expect(found).toEqual({ sameTrade: [], nearby: [], trades: ['transport'], regions: [] });
});

test('nothing is known of who asks for nothing', () => {
  const nowhere = { sameTrade: [], nearby: [], trades: [], regions: [] };
  expect(findNames({ ...EMPTY_QUERY, text: 'zinc' }, { selected: [] })).toEqual(nowhere);
});

test('for any query: at most three of a kind, none of the results, none twice, each of its kind', () => {
  const value = <Value extends string>(values: readonly Value[]) =>
    fc.option(fc.constantFrom(...values), { nil: undefined });
  fc.assert(
    fc.property(
      value(['bretagne', 'normandie', 'alsace', 'guadeloupe', 'corse', NATIONAL]),
      value(['aliment', 'pierre', 'verre', 'bois', 'plume']),
      value(['grappe', 'spl', 'district']),
      (region, secteur, forme) => {
        const query = ask({ ...(region && { region }), ...(secteur && { secteur }), ...(forme && { forme }) });
        const selected = selectRecords(RECORDS, query, undefined);
        const { sameTrade, nearby, trades } = findBeyond({ records: RECORDS, selected, query, origin: undefined });
        const shared = (record: CaseRecord) => record.values.secteur.some((sector) => trades.includes(sector));
        expect(Math.max(sameTrade.length, nearby.length)).toBeLessThanOrEqual(3);
        expect(new Set([...selected, ...sameTrade, ...nearby]).size).toBe(
          selected.length + sameTrade.length + nearby.length,
        );
        expect(sameTrade.every(shared)).toBe(true);
        expect(nearby.some(shared)).toBe(false);
      },
    ),
  );
});
