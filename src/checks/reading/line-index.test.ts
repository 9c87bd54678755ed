import { expect, test } from 'vitest';
import { indexLines } from './line-index.ts';

const text = 'un\r\ndeux\n\nquatre';

test.each([
  [0, 1, 1],
  [2, 1, 3],
  [4, 2, 1],
  [9, 3, 1],
  [10, 4, 1],
  [16, 4, 7],
])('offset %i is line %i, column %i', (offset, line, column) => {
  expect(indexLines(text).placeAt(offset)).toEqual({ line, column });
  expect(indexLines(text).offsetAt({ line, column })).toBe(offset);
});

test('lines without their ends', () => {
  const { lineText } = indexLines(text);
  expect([1, 2, 3, 4, 5].map(lineText)).toEqual(['un', 'deux', '', 'quatre', '']);
});
