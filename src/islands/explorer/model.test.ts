import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_QUERY, FACETS, withFacet, type Query } from '../../atlas/query.ts';
import { selectRecords, type CaseRecord } from '../../atlas/selection.ts';
import { listPlaceless, placeCases, type MapRecord } from '../case-map/model.ts';
import {
  countKept,
  countShown,
  isInReach,
  listAreas,
  selectsAlike,
  settleQuery,
  tickNamed,
  viewExplorer,
} from './model.ts';

const VALUES = ['a', 'b', 'national'] as const;
const values = fc.uniqueArray(fc.constantFrom(...VALUES), { maxLength: 2 });
const point = fc.record({ territory: fc.constant('metropole'), x: fc.nat(900), y: fc.nat(900) });

const corpus: fc.Arbitrary<readonly CaseRecord[]> = fc
  .array(
    fc.record({
      form: fc.constantFrom(...VALUES),
      region: values,
      goal: values,
      points: fc.array(point, { maxLength: 2 }),
    }),
    { maxLength: 120 },
  )
  .map((rows) =>
    rows.map(({ form, region, goal, points }, rank) => ({
      id: `cas-${rank}`,
      rank,
      points,
      values: { ...EMPTY_QUERY.facets, forme: [form], region, objectif: goal, departement: region, statut: ['actif'] },
    })),
  );

const anyQuery: fc.Arbitrary<Query> = fc
  .record({ facet: fc.constantFrom(...FACETS), ticked: values, sort: fc.constantFrom('nom', 'membres') })
  .map(({ facet, ticked, sort }) => ({ ...withFacet(EMPTY_QUERY, facet, ticked), sort }));

const TERRITORIES = { metropole: { scale: 1, dx: 0, dy: 0 } };

function toMapRecord({ id, points, values: held }: CaseRecord): MapRecord {
  return {
    id,
    form: held.forme[0] ?? '',
    points,
    departements: held.departement,
    isNational: held.region.includes('national'),
  };
}

function recordOf(held: Partial<CaseRecord['values']>): CaseRecord {
  return { id: 'cas', rank: 0, points: [], values: { ...EMPTY_QUERY.facets, ...held } };
}

const view = (records: readonly CaseRecord[], query: Query) =>
  viewExplorer({ records, query, matches: undefined, origin: undefined }, (_, value) => value);

test('for every selection the list, the table and the map hold the same cases', () => {
  fc.assert(
    fc.property(corpus, anyQuery, (records, query) => {
      const { selected } = view(records, query);
      const ids = new Set(selected.map(({ id }) => id));
      const mapRecords = records.map(toMapRecord);
      const placed = placeCases(mapRecords, TERRITORIES).filter(({ id }) => ids.has(id));
      const { areas, national } = listPlaceless(mapRecords, ids);
      expect([...placed, ...areas, ...national].map(({ id }) => id).toSorted()).toEqual([...ids].toSorted());
      expect(ids).toEqual(new Set(selectRecords(records, query, undefined).map(({ id }) => id)));
    }),
  );
});

test('each removal says how many cases it would find', () => {
  fc.assert(
    fc.property(corpus, anyQuery, (records, query) => {
      for (const removal of view(records, query).removals) {
        expect(removal.count).toBe(view(records, removal.query).selected.length);
      }
    }),
  );
});

test('a département leaves with its région', () => {
  const query = withFacet(withFacet(EMPTY_QUERY, 'region', ['bretagne']), 'departement', ['56', '76']);
  const parentOf = (code: string) => (code === '56' ? 'bretagne' : 'normandie');
  expect(settleQuery(query, parentOf).facets.departement).toEqual(['56']);
});

test('a département that is named brings its région where régions are ticked', () => {
  const parentOf = (code: string) => (code === '72' ? 'pays-de-la-loire' : undefined);
  const sarthe = { facet: 'departement', value: '72' } as const;
  expect(tickNamed(EMPTY_QUERY, sarthe, parentOf).facets).toMatchObject({ region: [], departement: ['72'] });
  const query = withFacet(EMPTY_QUERY, 'region', ['bretagne']);
  const ticked = tickNamed(query, sarthe, parentOf);
  expect(ticked.facets).toMatchObject({ region: ['bretagne', 'pays-de-la-loire'], departement: ['72'] });
  expect(settleQuery(ticked, parentOf)).toEqual(ticked);
  const unknown = tickNamed(query, { facet: 'departement', value: '40' }, parentOf);
  expect(settleQuery(unknown, parentOf).facets).toMatchObject({ region: [], departement: ['40'] });
  const form = tickNamed(query, { facet: 'forme', value: 'cluster' }, parentOf);
  expect(form.facets).toMatchObject({ region: ['bretagne'], forme: ['cluster'] });
});

test.each([
  [0, 50, 50],
  [49, 50, 50],
  [50, 50, 100],
  [120, 50, 150],
  [120, 200, 200],
])('to reach the result at %i, %i being shown, show %i', (index, now, shown) => {
  expect(countShown(index, now)).toBe(shown);
});

test.each([
  [-1, 10, false],
  [0, 10, true],
  [209, 10, true],
  [210, 10, false],
])('the result at %i, %i rows being drawn, is in reach: %s', (index, drawn, expected) => {
  expect(isInReach(index, drawn)).toBe(expected);
});

test.each([
  [['a', 'b'], ['a', 'b', 'c'], 2],
  [['a', 'b', 'c'], ['a', 'b'], 2],
  [['a', 'x', 'c'], ['a', 'b', 'c'], 1],
  [[], ['a'], 0],
])('of the rows %j, those of %j at their place are %i', (drawn, wanted, kept) => {
  expect(countKept(drawn, wanted)).toBe(kept);
});

test('the map keeps to départements when there are some, else to régions, else to the territory of the only result', () => {
  const regions = withFacet(EMPTY_QUERY, 'region', ['bretagne', 'normandie']);
  const only = recordOf({ departement: ['29', '56'], region: ['bretagne'] });
  expect(listAreas(EMPTY_QUERY, [only, only])).toEqual([]);
  expect(listAreas(EMPTY_QUERY, [])).toEqual([]);
  expect(listAreas(EMPTY_QUERY, [only])).toEqual(['29', '56']);
  expect(listAreas(EMPTY_QUERY, [recordOf({ departement: ['29'], region: ['national'] })])).toEqual([]);
  expect(listAreas(regions, [only])).toEqual(['bretagne', 'normandie']);
  expect(listAreas(withFacet(regions, 'departement', ['56']), [only])).toEqual(['56']);
});

test('two queries ask the same when their words and values are the same, whatever their order and view', () => {
  const one = withFacet(EMPTY_QUERY, 'departement', ['1', '23']);
  expect(selectsAlike(one, { ...one, sort: 'membres', view: 'tableau' })).toBe(true);
  expect(selectsAlike(one, withFacet(EMPTY_QUERY, 'departement', ['12', '3']))).toBe(false);
  expect(selectsAlike(one, { ...one, text: 'verre' })).toBe(false);
});
