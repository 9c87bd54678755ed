import { expect, test } from 'vitest';
import type { SmallIndex } from '../../search/small-index.ts';
import { explainPage } from './reasons.ts';

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
const text = { text: 'Rien de ce qui est cherché.' };

test.each([
  ['grappe', 'Forme proche de « grappe » : district industriel.'],
  ['flaconnage', 'Même secteur que « flaconnage » : verre, céramique, matériaux.'],
  ['former', 'Objectif : former.'],
  ['somme', 'Département : Somme.'],
  ['picardie', 'Département : Somme (Picardie).'],
  ['blangy', 'Sur la fiche : Blangy.'],
])('a case that answers « %s » without holding it', (word, expected) => {
  const reason = explainPage('cas/vallee', { words: [{ word, isBeginning: false }], names, text });
  expect(reason?.replace(/<[^>]*>/g, '').replace(/\s/g, ' ')).toContain(expected);
});

test('a page that is not a case, or a word that no name holds, has no reason', () => {
  const words = [{ word: 'licorne', isBeginning: false }];
  expect(explainPage('cas/vallee', { words, names, text })).toBeUndefined();
  expect(explainPage('formes/district', { words, names, text })).toBeUndefined();
});

test('the sentence that holds the words comes before what the case is classed under, and neither repeats its opening', () => {
  const page = { text: 'Ils soufflent du verre.\nUn four à verre sert à former. Rien.\nVerescence : patron' };
  const explain = (word: string) =>
    explainPage('cas/vallee', { words: [{ word, isBeginning: false }], names, text: page });
  expect(explain('former')).toBe('Un four à verre sert à <mark>former</mark>.');
  expect(explain('verre')).toBeUndefined();
  expect(explain('licorne')).toBeUndefined();
  expect(explain('patron')?.replace(/\s/g, ' ')).toBe('Sur la fiche : Verescence : <mark>patron</mark>.');
});
