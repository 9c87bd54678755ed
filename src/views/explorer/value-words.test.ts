import { expect, test } from 'vitest';
import { describeProposals, describeValue } from './value-words.ts';

test.each([
  ['region', 4, 'région · 4\u00a0cas'],
  ['departement', 1, 'département · 1\u00a0cas'],
  ['departement', 0, 'département · aucun cas'],
  ['pratique', 12, 'pratique · 12\u00a0cas'],
] as const)('%s, %i: « %s »', (facet, count, words) => {
  expect(describeValue(facet, count)).toBe(words);
});

test.each([
  [0, ''],
  [1, '1\u00a0filtre proposé'],
  [6, '6\u00a0filtres proposés'],
])('%i proposals: « %s »', (count, words) => {
  expect(describeProposals(count)).toBe(words);
});
