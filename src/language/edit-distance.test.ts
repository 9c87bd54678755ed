import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureEditDistance } from './edit-distance.ts';

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['verre', 'verre', 0],
  ['vere', 'verre', 1],
  ['verrre', 'verre', 1],
  ['verne', 'verre', 1],
  ['vrere', 'verre', 1],
  ['decolettage', 'decolletage', 2],
  ['ca', 'abc', 3],
])('from « %s » to « %s »: %i', (left, right, edits) => {
  expect(measureEditDistance(left, right)).toBe(edits);
});

const word = fc.stringMatching(/^[abc]{0,8}$/);

test('a ceiling changes nothing below it', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 6 }), (left, right, ceiling) => {
      expect(measureEditDistance(left, right, ceiling)).toBe(Math.min(measureEditDistance(left, right), ceiling));
    }),
  );
});

test('the way back is as long', () => {
  fc.assert(
    fc.property(word, word, (left, right) => {
      expect(measureEditDistance(left, right)).toBe(measureEditDistance(right, left));
    }),
  );
});

test('two texts of 100 000 letters are compared under a ceiling', () => {
  const long = 'a'.repeat(100_000);
  expect(measureEditDistance(long, `${long.slice(1)}b`, 5)).toBe(1);
  expect(measureEditDistance(long, 'b'.repeat(100_000), 5)).toBe(5);
});
