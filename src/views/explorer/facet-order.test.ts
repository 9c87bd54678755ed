import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listFolded, orderValues } from './facet-order.ts';

const facet = fc.array(fc.record({ isTicked: fc.boolean(), count: fc.nat(3) }), { maxLength: 20 });

/** Corsica: the two sectors that have a case came after six that have none. */
const CORSICA = [0, 0, 0, 0, 0, 0, 0, 1, 1].map((count, rank) => ({ rank, isTicked: false, count }));

test('a folded facet shows what answers, not what is empty', () => {
  const ordered = orderValues(CORSICA);
  const folded = new Set(listFolded(ordered));
  expect(ordered.filter((value) => !folded.has(value)).map(({ rank }) => rank)).toEqual([7, 8]);
});

test('no value is folded while one with fewer results shows, unless that one is ticked', () => {
  fc.assert(
    fc.property(facet, (values) => {
      const ordered = orderValues(values);
      const folded = new Set(listFolded(ordered));
      const most = Math.max(0, ...[...folded].map(({ count }) => count));
      for (const value of ordered.filter((shown) => !folded.has(shown)))
        expect(value.isTicked || value.count >= Math.max(1, most)).toBe(true);
    }),
  );
});

test('ordering loses nothing, folds no tick, and shows six values with results when there are as many', () => {
  fc.assert(
    fc.property(facet, (values) => {
      const ordered = orderValues(values);
      expect(new Set(ordered)).toEqual(new Set(values));
      const folded = new Set(listFolded(ordered));
      const shown = ordered.filter((value) => !folded.has(value));
      expect([...folded].some(({ isTicked }) => isTicked)).toBe(false);
      const answering = values.filter(({ isTicked, count }) => !isTicked && count > 0).length;
      expect(shown.filter(({ isTicked }) => !isTicked)).toHaveLength(Math.min(6, answering));
    }),
  );
});

test('equals stay in the order of the page', () => {
  const values = ['a', 'b', 'c', 'd'].map((name, rank) => ({ name, isTicked: name === 'd', count: rank % 2 }));
  expect(orderValues(values).map(({ name }) => name)).toEqual(['d', 'b', 'a', 'c']);
});
