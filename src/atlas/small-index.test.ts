import { expect, test } from 'vitest';
import { listGroups, packSmallIndex, readSmallIndex, type SmallIndex } from './small-index.ts';

const index: SmallIndex = {
  groups: [
    { path: 'formes/grappe', title: 'Grappe d’entreprises', words: 'cluster, SPL', parent: undefined },
    { path: 'regions/normandie', title: 'Normandie', words: '', parent: undefined },
    { path: '', title: 'Seine-Maritime', words: '76 Haute-Normandie', parent: 1 },
  ],
  cases: [
    { id: 'glass-vallee', title: 'La Glass Vallée', groups: [0, 2], words: 'Eu Gamaches verrerie' },
    { id: 'astre', title: 'Astre', groups: [], words: '' },
  ],
  threads: [{ path: 'dossiers/collaborer-pour-former', title: 'Collaborer pour former' }],
};

test('what is packed reads back', () => {
  expect(readSmallIndex(JSON.parse(JSON.stringify(packSmallIndex(index))))).toEqual(index);
});

test('an empty index reads back', () => {
  const empty = { groups: [], cases: [], threads: [] };
  expect(readSmallIndex(packSmallIndex(empty))).toEqual(empty);
});

test('the groups of a case hold the régions of its départements', () => {
  expect(index.cases.map((entry) => listGroups(entry, index))).toEqual([[0, 2, 1], []]);
});

test('words of cases are cut, whole, when the file would be too long', () => {
  const words = Array.from({ length: 40 }, (_, rank) => `commune${rank}`).join(' ');
  const cases = Array.from({ length: 1000 }, (_, rank) => ({
    id: `cas-${rank}`,
    title: `Cas ${rank}`,
    groups: [0],
    words,
  }));
  const file = packSmallIndex({ ...index, cases });
  expect(JSON.stringify(file).length).toBeLessThan(90_000);
  const [read] = readSmallIndex(file).cases;
  expect(words.startsWith(`${read?.words} `)).toBe(true);
  expect(readSmallIndex(packSmallIndex({ ...index, cases: cases.slice(0, 30) })).cases[0]?.words).toBe(words);
});

test('a file still too long keeps the form and the first département of each case', () => {
  const cases = Array.from({ length: 6000 }, (_, rank) => ({
    id: `cas-${rank}`,
    title: `Cas ${rank}`,
    groups: [0, 1, 2],
    words: 'Eu',
  }));
  const [read] = readSmallIndex(packSmallIndex({ ...index, cases })).cases;
  expect(read).toMatchObject({ groups: [0, 2], words: '' });
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
