import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress, writeAddress } from './model.ts';

test.each([
  ['?q=verre', 'verre'],
  ['?q=l%E2%80%99alliance', 'l’alliance'],
  ['?q=a+b', 'a b'],
  ['?q=%20verre%20', 'verre'],
  ['?q=', ''],
  ['?autre=1', ''],
  ['', ''],
])('the query of the address %j is %j', (search, query) => {
  expect(readAddress(search)).toBe(query);
});

test('a query written in the address reads back as itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const query = typed.trim();
      expect(readAddress(writeAddress(query))).toBe(query);
    }),
  );
  expect(writeAddress('')).toBe('');
});
