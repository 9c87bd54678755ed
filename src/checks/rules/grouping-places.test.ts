import { expect, test } from 'vitest';
import { groupingPlacesRule } from './grouping-places.ts';
import { findProblems } from './rule-testing.ts';

const directory = (...groupings: readonly string[]) => ({
  'repertoire.yaml': `groupements:\n${groupings.map((grouping) => `  - { ${grouping} }\n`).join('')}`,
});

test('a commune in one of the départements, none, or one that does not exist', () => {
  const sound = directory("commune: '76101', departements: ['80', '76']", "region: '28'", "commune: '99999'");
  expect(findProblems(groupingPlacesRule, sound)).toEqual([]);
});

test.each([
  ["commune: '76101', departements: ['80']", "departements: ['76']"],
  ["commune: '76101', region: '28'", "departements: ['76']"],
])('a commune elsewhere: %s', (grouping, other) => {
  expect(findProblems(groupingPlacesRule, directory(other, grouping))).toEqual([
    'repertoire.yaml:3:16 Blangy est dans le département 76, que « departements » ne nomme pas',
  ]);
});
