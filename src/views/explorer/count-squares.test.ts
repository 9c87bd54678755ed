import { expect, test } from 'vitest';
import { drawSquares, findSquareUnit } from './count-squares.ts';

test.each([
  [[], 1],
  [[41, 3], 1],
  [[44], 1],
  [[45, 3], 2],
  [[5000], 114],
])('of the counts %j, a square stands for %i', (counts, unit) => {
  expect(findSquareUnit(counts)).toBe(unit);
});

test.each([
  [0, 1, ''],
  [1, 1, 'M0 1.5H3'],
  [33, 1, 'M0 1.5H131'],
  [1, 114, 'M0 1.5H3'],
  [115, 114, 'M0 1.5H7'],
  [5000, 114, 'M0 1.5H175'],
])('%i cases, %i a square: « %s »', (count, unit, path) => {
  expect(drawSquares(count, unit)).toBe(path);
});
