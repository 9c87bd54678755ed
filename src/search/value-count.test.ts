import { expect, test } from 'vitest';
import type { SmallIndex } from './small-index.ts';
import { countCasesUnder } from './value-count.ts';

const INDEX: SmallIndex = {
  groups: [
    { path: 'formes/cluster', title: 'Cluster', words: '' },
    { path: 'regions/normandie', title: 'Normandie', words: '' },
    { path: '', title: 'Eure', words: '27, Haute-Normandie', parent: 1 },
    { path: '', title: 'Sarthe', words: '72', parent: undefined },
  ],
  cases: [
    { id: 'a', title: 'A', groups: [0, 2], names: [] },
    { id: 'b', title: 'B', groups: [2], names: [] },
  ],
  threads: [],
  works: [],
};

test.each([
  ['forme', 'cluster', 1],
  ['region', 'normandie', 2],
  ['departement', '27', 2],
  ['departement', '72', 0],
  ['departement', '99', 0],
  ['statut', 'termine', 0],
] as const)('%s %s: %i', (facet, value, count) => {
  expect(countCasesUnder({ facet, value }, INDEX)).toBe(count);
});
