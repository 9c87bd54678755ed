import { expect, test } from 'vitest';
import { listKin } from './kinship.ts';
import type { SmallIndex } from './small-index.ts';

const index: SmallIndex = {
  groups: [
    { path: 'objectifs/former', title: 'Former', words: 'formation, école, métiers en tension' },
    { path: 'secteurs/verre', title: 'Verre, céramique', words: 'flacon, NAF 23' },
    { path: 'secteurs/metal', title: 'Métallurgie', words: 'NAF 24, NAF 25' },
    { path: 'regions/hauts-de-france', title: 'Hauts-de-France', words: '' },
    { path: '', title: 'Somme', words: '80, Picardie', parent: 3 },
  ],
  cases: [],
  threads: [],
  works: [],
};
const entry = { id: 'a', title: 'Atelier', groups: [0, 1, 2, 4], names: ['Blangy', 'Vallée de la Bresle'] };

/** The names that answer, each after the title of the set that has it. */
const explain = (query: string) => {
  const terms = query.split(' ').map((word) => ({ word, isBeginning: word.length > 4 }));
  return listKin(entry, terms, index).map(({ group, alias }) =>
    [group?.title, alias].filter((name) => name !== undefined).join(' > '),
  );
};

test.each([
  ['former', ['Former']],
  ['ecole', ['Former > école']],
  ['naf 23', ['Verre, céramique > NAF 23']],
  ['naf 25', ['Métallurgie > NAF 25']],
  ['picardie', ['Somme > Picardie']],
  ['hauts', ['Hauts-de-France']],
  ['flaco', ['Verre, céramique > flacon']],
  ['vallee bresle', ['Vallée de la Bresle']],
  ['naf', ['Verre, céramique > NAF 23']],
  ['naf 80', ['Verre, céramique > NAF 23', 'Somme > 80']],
  ['former blangy licorne', ['Former', 'Blangy']],
  ['licorne', []],
])('« %s » is answered by %j', (query, expected) => {
  expect(explain(query)).toEqual(expected);
});
