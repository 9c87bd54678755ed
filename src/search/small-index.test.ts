import { expect, test } from 'vitest';
import {
  fitSmallIndex,
  listGroups,
  packSmallIndex,
  readSmallIndex,
  type SmallIndex,
  type SmallIndexFile,
} from './small-index.ts';

const index: SmallIndex = {
  groups: [
    { path: 'formes/grappe', title: 'Grappe d’entreprises', words: 'cluster, SPL', parent: undefined },
    { path: 'regions/normandie', title: 'Normandie', words: '', parent: undefined },
    { path: '', title: 'Seine-Maritime', words: '76 Haute-Normandie', parent: 1 },
  ],
  cases: [
    { id: 'glass-vallee', title: 'La Glass Vallée', groups: [0, 2], names: ['Eu', 'Gamaches', 'verrerie du flacon'] },
    { id: 'astre', title: 'Astre', groups: [], names: [] },
  ],
  threads: [{ path: 'dossiers/collaborer-pour-former', title: 'Collaborer pour former' }],
  works: [{ path: 'sources/p#porter', title: 'Quels\u00a0clusters\u202f?', issuer: 'Porter, Revue' }],
};

test('what is packed reads back', () => {
  expect(readSmallIndex(JSON.parse(JSON.stringify(packSmallIndex(index))))).toEqual(index);
});

test('an empty index reads back', () => {
  const empty = { groups: [], cases: [], threads: [], works: [] };
  expect(readSmallIndex(packSmallIndex(empty))).toEqual(empty);
});

test('the groups of a case hold the régions of its départements', () => {
  expect(index.cases.map((entry) => listGroups(entry, index))).toEqual([[0, 2, 1], []]);
});

/** A thousand bytes a name kept, ten a group. */
const weigh = ({ cases }: SmallIndexFile): number =>
  1000 * cases.names.split(/[|\n]/).filter((name) => name !== '').length + 10 * cases.groups.split(/[ \n]/).length;
/** A quick scale says a tenth too much. */
const scales = { weigh, estimate: (file: SmallIndexFile) => 1.1 * weigh(file) };
const names = Array.from({ length: 12 }, (_, rank) => `Commune ${rank}`);
const repeat = (count: number): SmallIndex => ({
  ...index,
  cases: Array.from({ length: count }, (_, rank) => ({ id: `cas-${rank}`, title: '', groups: [0, 1, 2], names })),
});

test.each([
  [2, 12],
  [3, 8],
  [6, 4],
  [12, 2],
  [24, 1],
  [25, 0],
])('with %i cases of twelve names the file has room for %i each', (count, kept) => {
  const { cases } = readSmallIndex(fitSmallIndex(repeat(count), scales));
  expect(cases.map((entry) => entry.names)).toEqual(cases.map(() => names.slice(0, kept)));
  expect(cases[0]?.groups).toEqual([0, 1, 2]);
});

test('a file as published leaves its works to the full text', () => {
  expect(readSmallIndex(fitSmallIndex(index, scales))).toEqual({ ...index, works: [] });
});

test('a file still too heavy keeps the form and the first département of each case', () => {
  const { cases } = readSmallIndex(fitSmallIndex(repeat(1000), scales));
  expect(cases).toHaveLength(1000);
  expect(cases[0]).toMatchObject({ groups: [0, 2], names: [] });
});

const file = packSmallIndex(index);

test.each([
  ['a column cut short', { ...file, cases: { ...file.cases, titles: 'La Glass Vallée' } }, 'different lengths'],
  ['a column missing', { ...file, groups: { paths: '' } }, 'lacks groups.titles'],
  ['another file', [], 'lacks groups.paths'],
  ['nothing', undefined, 'lacks groups.paths'],
])('%s is refused', (_, value, message) => {
  expect(() => readSmallIndex(value)).toThrow(message);
});
