import { expect, test } from 'vitest';
import { coordinatesRule } from './coordinates.ts';
import { findProblems, page } from './rule-testing.ts';

const lieu = (code: string, point?: string) =>
  page(`lieux:\n  - commune: '${code}'${point === undefined ? '' : `\n    coordonnees: ${point}`}`);

test.each([
  ['a commune whose point is known', lieu('76101')],
  ['a typed point inside', lieu('76363', '[49.95, 1.65]')],
  ['a typed point 4 km outside', lieu('76101', '[50.14, 1.6]')],
  ['an unknown commune, which is the matter of another rule', lieu('76999', '[1, 1]')],
  ['a point that is no pair of numbers, which is the matter of the schema', lieu('76101', '[a, b]')],
])('good: %s', (_, text) => {
  expect(findProblems(coordinatesRule, { 'cas/a.mdx': text })).toEqual([]);
});

test.each([
  [lieu('76363'), '3:14 La commune 76363, Hodeng, n’a pas de point connu'],
  [
    lieu('76101', '[50.16, 1.6]'),
    '4:18 Le point [50.16, 1.6] est à 6 km du département de la commune (Seine-Maritime)',
  ],
  [
    lieu('76101', '[1.6, 49.9]'),
    '4:18 Le point [1.6, 49.9] est à 6811 km du département de la commune (Seine-Maritime)',
  ],
])('bad %#', (text, expected) => {
  expect(findProblems(coordinatesRule, { 'cas/a.mdx': text })).toEqual([`cas/a.mdx:${expected}`]);
});
