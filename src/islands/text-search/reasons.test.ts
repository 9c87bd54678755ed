import { expect, test } from 'vitest';
import type { SmallIndex } from '../../search/small-index.ts';
import { explainCase } from './reasons.ts';

const GROUPS = [
  { path: 'formes/district', title: 'District industriel', words: 'grappe' },
  { path: 'secteurs/verre-materiaux', title: 'Verre, céramique, matériaux', words: 'flaconnage, NAF 23' },
  { path: 'objectifs/former', title: 'Former', words: '' },
  { path: '', title: 'Somme', words: 'Picardie' },
];

const names: SmallIndex = {
  groups: GROUPS,
  cases: [{ id: 'vallee', title: 'La vallée', groups: GROUPS.map((_, place) => place), names: ['Blangy'] }],
  threads: [],
  works: [],
};
const text = { text: 'Rien de ce qui est cherché.', loadFacts: () => Promise.resolve('') };

test.each([
  ['grappe', 'Forme proche de « grappe » : district industriel.'],
  ['flaconnage', 'Même secteur que « flaconnage » : verre, céramique, matériaux.'],
  ['former', 'Objectif : former.'],
  ['somme', 'Département : Somme.'],
  ['picardie', 'Département : Somme (Picardie).'],
  ['blangy', 'Sur la fiche : Blangy.'],
])('a case that answers « %s » without holding it', async (word, expected) => {
  const reason = await explainCase('cas/vallee', { words: [{ word, isBeginning: false }], names, text });
  expect(reason?.replace(/<[^>]*>/g, '').replace(/\s/g, ' ')).toContain(expected);
});

test('a page that is not a case, or a word that no name holds, has no reason', async () => {
  const words = [{ word: 'licorne', isBeginning: false }];
  expect(await explainCase('cas/vallee', { words, names, text })).toBeUndefined();
  expect(await explainCase('formes/district', { words, names, text })).toBeUndefined();
});
