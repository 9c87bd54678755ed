import { expect, test } from 'vitest';
import { countAsked, listKin, listKinWords } from './kinship.ts';
import type { SmallIndex } from './small-index.ts';

const index: SmallIndex = {
  groups: [
    { path: 'objectifs/former', title: 'Former', words: 'formation, école, métiers en tension' },
    { path: 'secteurs/verre', title: 'Verre, céramique', words: 'flacon, NAF 23' },
    { path: 'secteurs/metal', title: 'Métallurgie', words: 'NAF 24 25' },
    { path: 'regions/hauts-de-france', title: 'Hauts-de-France', words: '' },
    { path: '', title: 'Somme', words: '80, Picardie', parent: 3 },
  ],
  cases: [],
  threads: [],
  works: [],
};
const entry = { id: 'a', title: 'Atelier', groups: [0, 1, 2, 4], names: [] };
const ask = (...words: readonly string[]) => words.map((word) => ({ word, isBeginning: word.length > 4 }));
const kinOf = (...words: readonly string[]) =>
  listKin(entry, ask(...words), index).map(({ group, alias }) => [group.title, alias]);

test.each([
  [['former'], [['Former', undefined]]],
  [['ecole'], [['Former', 'école']]],
  [['naf', '23'], [['Verre, céramique', 'NAF 23']]],
  [['picardie'], [['Somme', 'Picardie']]],
  [['hauts'], [['Hauts-de-France', undefined]]],
  [['flaco'], [['Verre, céramique', 'flacon']]],
  [
    ['naf'],
    [
      ['Verre, céramique', 'NAF 23'],
      ['Métallurgie', 'NAF 24 25'],
    ],
  ],
  [['licorne'], []],
])('the sets that answer %j', (words, expected) => {
  expect(kinOf(...words)).toEqual(expected);
});

test('a text may say a set by its names of one word', () => {
  expect(listKinWords(listKin(entry, ask('former'), index)).map(({ word }) => word)).toEqual([
    'former',
    'formation',
    'ecole',
  ]);
  expect(listKinWords(listKin(entry, ask('picardie'), index)).map(({ word }) => word)).toEqual(['somme', 'picardie']);
});

test('each word of a query counts once', () => {
  expect(countAsked('Vallée de la Bresle', ask('vallee', 'vallees', 'verre'))).toBe(2);
});
