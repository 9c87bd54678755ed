import { expect, test } from 'vitest';
import { divisionsRule } from './divisions.ts';
import { findProblems, page } from './rule-testing.ts';

const GROUPS = "- id: verre\n  divisions: ['08', '23']\n";

test('every division in one group, and known divisions in cases', () => {
  expect(
    findProblems(divisionsRule, { 'referentiels/secteurs.yaml': GROUPS, 'cas/a.mdx': page("secteurs: ['23']") }),
  ).toEqual([]);
});

test('an unknown division of a case', () => {
  expect(
    findProblems(divisionsRule, { 'referentiels/secteurs.yaml': GROUPS, 'cas/a.mdx': page("secteurs: ['34']") }),
  ).toEqual(['cas/a.mdx:2:12 « 34 » n’est pas une division de la NAF rév. 2']);
});

test('an unknown division of a grouping', () => {
  const directory = "groupements:\n  - secteurs: ['23', '34']";
  expect(findProblems(divisionsRule, { 'referentiels/secteurs.yaml': GROUPS, 'repertoire.yaml': directory })).toEqual([
    'repertoire.yaml:2:22 « 34 » n’est pas une division de la NAF rév. 2',
  ]);
});

test.each([
  ["- id: a\n  divisions: ['08']\n", '1:1 La division 23 (Verre) n’est dans aucun groupe'],
  [`${GROUPS}- id: b\n  divisions: ['08']\n`, '4:15 La division 08 est déjà dans un autre groupe'],
  ["- id: a\n  divisions: ['08', '23', '34']\n", '2:27 « 34 » n’est pas une division de la NAF rév. 2'],
])('groups %#', (groups, expected) => {
  expect(findProblems(divisionsRule, { 'referentiels/secteurs.yaml': groups })).toEqual([
    `referentiels/secteurs.yaml:${expected}`,
  ]);
});

test('fourteen groups at most', () => {
  const more = Array.from({ length: 14 }, (_, index) => `- id: g-${index}\n`).join('');
  expect(findProblems(divisionsRule, { 'referentiels/secteurs.yaml': GROUPS + more })).toEqual([
    'referentiels/secteurs.yaml:16:7 « g-13 » est un groupe de trop',
  ]);
});
