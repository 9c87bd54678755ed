import { expect, test } from 'vitest';
import type { SmallIndex } from '../../search/small-index.ts';
import { listValueRows } from './value-rows.ts';

const NAMES: SmallIndex = {
  groups: [
    { path: 'formes/cluster', title: 'Cluster', words: '' },
    { path: 'regions/normandie', title: 'Normandie', words: '' },
    { path: 'regions/corse', title: 'Corse', words: '' },
    { path: '', title: 'Eure', words: '27, Haute-Normandie', parent: 1 },
  ],
  cases: [{ id: 'a', title: 'A', groups: [0, 3], names: [] }],
  threads: [],
  works: [],
};

test.each([
  ['norm', [['explorer/?region=normandie', 'Normandie', 'région · 1\u00a0cas']]],
  [
    'textile normandie',
    [['explorer/?q=textile&region=normandie', 'Normandie', 'région · 1\u00a0cas · avec «\u00a0textile\u00a0»']],
  ],
  ['cors', []],
  ['corse', [['explorer/?region=corse', 'Corse', 'région · aucun cas']]],
  ['verre', []],
])('« %s »', (typed, rows) => {
  expect(listValueRows(typed, NAMES).map(({ address, name, detail }) => [address, name, detail])).toEqual(rows);
});
