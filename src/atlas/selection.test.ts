import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packExplorerData, readExplorerData } from './explorer-data.ts';
import { EMPTY_QUERY, FACETS, withFacet, type Facet, type Query } from './query.ts';
import { countFacets, findDistance, selectRecords, sortRecords, type CaseRecord } from './selection.ts';

const VALUES = ['a', 'b', 'c', 'd'] as const;
const someValues = (least: number) => fc.uniqueArray(fc.constantFrom(...VALUES), { minLength: least, maxLength: 3 });

const facetValues = (least: number) =>
  fc.record(
    Object.fromEntries(FACETS.map((facet) => [facet, someValues(least)])) as Record<Facet, fc.Arbitrary<string[]>>,
  );

const point = fc.record({
  territory: fc.constantFrom('metropole', '974'),
  x: fc.integer({ min: -6000, max: 6000 }).map((tenths) => tenths / 10),
  y: fc.integer({ min: -6000, max: 6000 }).map((tenths) => tenths / 10),
});

const corpus: fc.Arbitrary<readonly CaseRecord[]> = fc
  .array(
    fc.record({
      values: facetValues(0),
      start: fc.option(fc.integer({ min: 1400, max: 2026 }), { nil: undefined }),
      members: fc.option(fc.integer({ min: 0, max: 3000 }), { nil: undefined }),
      points: fc.array(point, { maxLength: 3 }),
      middles: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    }),
    { maxLength: 25 },
  )
  .map((records) => records.map((record, rank) => ({ ...record, id: `cas-${rank}`, rank })));

const query: fc.Arbitrary<Query> = facetValues(0).map((facets) => ({ ...EMPTY_QUERY, facets }));
const matches = fc.option(
  fc
    .uniqueArray(fc.integer({ min: 0, max: 24 }))
    .map((ranks) => new Map(ranks.map((rank) => [`cas-${rank}`, 25 - rank]))),
  { nil: undefined },
);

describe('counts', () => {
  test('the count beside a value is the number of results if that value alone were ticked in its facet', () => {
    fc.assert(
      fc.property(corpus, query, matches, (records, asked, found) => {
        const counts = countFacets(records, asked, found);
        for (const facet of FACETS) {
          for (const value of VALUES) {
            const total = selectRecords(records, withFacet(asked, facet, [value]), found).length;
            expect(counts[facet].get(value) ?? 0).toBe(total);
          }
        }
      }),
    );
  });

  test('a value ticked alone in its facet shows the current total', () => {
    fc.assert(
      fc.property(
        corpus,
        query,
        matches,
        fc.constantFrom(...FACETS),
        fc.constantFrom(...VALUES),
        (records, asked, found, facet, value) => {
          const alone = withFacet(asked, facet, [value]);
          const total = selectRecords(records, alone, found).length;
          expect(countFacets(records, alone, found)[facet].get(value) ?? 0).toBe(total);
        },
      ),
    );
  });
});

describe('selection', () => {
  test('OR inside a facet, AND across, words included', () => {
    fc.assert(
      fc.property(corpus, query, matches, (records, asked, found) => {
        const selected = new Set(selectRecords(records, asked, found));
        for (const record of records) {
          const isWanted = FACETS.every((facet) => {
            const ticked = asked.facets[facet];
            return ticked.length === 0 || ticked.some((value) => record.values[facet].includes(value));
          });
          expect(selected.has(record)).toBe(isWanted && (found === undefined || found.has(record.id)));
        }
      }),
    );
  });

  test('one more value in a facet never loses a result; one more facet never gains one', () => {
    fc.assert(
      fc.property(
        corpus,
        query,
        fc.constantFrom(...FACETS),
        fc.constantFrom(...VALUES),
        (records, asked, facet, value) => {
          const before = selectRecords(records, asked, undefined).length;
          const after = selectRecords(
            records,
            withFacet(asked, facet, [...asked.facets[facet], value]),
            undefined,
          ).length;
          if (asked.facets[facet].length === 0) expect(after).toBeLessThanOrEqual(before);
          else expect(after).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });
});

describe('order', () => {
  test('sorting loses nothing and adds nothing', () => {
    fc.assert(
      fc.property(corpus, fc.constantFrom('nom', 'creation', 'membres', 'distance', 'pertinence'), (records, sort) => {
        const origin = { territory: 'metropole', x: 0, y: 0 };
        expect(new Set(sortRecords(records, sort, { origin }))).toEqual(new Set(records));
      }),
    );
  });

  test.each([
    ['nom', ['a', 'b', 'c']],
    ['creation', ['c', 'a', 'b']],
    ['membres', ['b', 'a', 'c']],
    ['distance', ['c', 'b', 'a']],
    ['pertinence', ['b', 'a', 'c']],
  ] as const)('by %s, unknown ones last', (sort, expected) => {
    const base = { values: EMPTY_QUERY.facets };
    const records: readonly CaseRecord[] = [
      { ...base, id: 'a', rank: 0, start: 2001, members: 10, points: [] },
      { ...base, id: 'b', rank: 1, members: 60, points: [{ territory: 'metropole', x: 30, y: 40 }] },
      { ...base, id: 'c', rank: 2, start: 1430, points: [{ territory: 'metropole', x: 3, y: 4 }] },
    ];
    const origin = { territory: 'metropole', x: 0, y: 0 };
    const found = new Map([['b', 2]]);
    expect(sortRecords(records, sort, { origin, matches: found }).map(({ id }) => id)).toEqual(expected);
  });
});

describe('distance', () => {
  const origin = { territory: 'metropole', x: 0, y: 0 };
  const at = (x: number, territory = 'metropole') => ({ territory, x, y: 0 });

  test.each([
    ['the nearest place', [at(50), at(10)], undefined, 10],
    ['a place before the middle of the territory', [at(5), at(60), at(40)], 1, 40],
    ['the middle where no place is known', [at(5)], 1, 5],
    ['the middle where the places are on another territory', [at(5), at(9, '974'), at(1, '974')], 2, 5],
    ['nothing on another territory', [at(9, '974')], undefined, undefined],
  ])('%s', (_, points, middles, expected) => {
    expect(findDistance({ points, middles }, origin)).toBe(expected);
  });
});

describe('the data file', () => {
  test('any corpus comes back from its columns', () => {
    fc.assert(
      fc.property(corpus, (records) => {
        const data: unknown = JSON.parse(JSON.stringify(packExplorerData(records)));
        expect(readExplorerData(data as ReturnType<typeof packExplorerData>)).toEqual(records);
      }),
    );
  });

  test('a file cut short is refused', () => {
    const data = packExplorerData([{ id: 'a', rank: 0, values: EMPTY_QUERY.facets, points: [] }]);
    expect(() => readExplorerData({ ...data, starts: [] })).toThrow('different lengths');
  });
});
