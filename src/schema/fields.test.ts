import { expect, test } from 'vitest';
import { list, numeric, text } from './fields.ts';

test.each([
  [1e13, true],
  [1.1e13, false],
  [-1e13, true],
  [-1.1e13, false],
  [Infinity, false],
])('the number %d is taken: %s', (value, isTaken) => {
  expect(numeric().safeParse(value).success).toBe(isTaken);
});

test('a text and a list have a longest size, even where none is asked for', () => {
  const takesText = (size: number) => text().safeParse('x'.repeat(size)).success;
  const takesList = (size: number) => list(text()).safeParse(Array.from({ length: size }, () => 'x')).success;
  expect([takesText(5000), takesText(5001)]).toEqual([true, false]);
  expect([takesList(300), takesList(301)]).toEqual([true, false]);
});
