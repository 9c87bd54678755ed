import { expect, test } from 'vitest';
import { findScale, listRules, placeAmount } from './money-scale.ts';

const scale = { from: 10, to: 100_000 };

test.each([
  [10, 0],
  [1000, 50],
  [100_000, 100],
])('%d € stands at %d hundredths', (amount, place) => {
  expect(placeAmount(amount, scale)).toBe(place);
});

test('a rule at each power of ten, ten times the one before', () => {
  expect(listRules({ from: 40, to: 120_000 }).map(({ label }) => label.replaceAll(/\s/g, ' '))).toEqual([
    '100 €',
    '1 000 €',
    '10 000 €',
    '100 000 €',
  ]);
  expect(listRules({ from: 10, to: 100 }).map(({ at }) => at)).toEqual(['0%', '100%']);
});

test('every amount is on the axis, the lowest and the highest within its ends', () => {
  const found = findScale([50, 3_000_000, 700]);
  expect([found.from, found.to]).toEqual([40, 3_750_000]);
  expect(findScale([200]).from).toBeLessThan(findScale([200]).to);
  expect(listRules(findScale([]))).toHaveLength(2);
});
