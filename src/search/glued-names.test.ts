import { expect, test } from 'vitest';
import { listGluedNames } from './glued-names.ts';

const glued = listGluedNames({
  cases: [{ id: 'a', title: 'La Glass Vallée', groups: [], names: ['Mont-Blanc Industries'] }],
  groups: [{ path: 'formes/ge', title: 'Groupement d’employeurs', words: 'temps partagé, SPL' }],
});

test.each([
  ['glassvallee', ['glass', 'vallee']],
  ['montblanc', ['mont', 'blanc']],
  ['tempspartage', ['temps', 'partage']],
  ['partagespl', undefined],
  ['spl', undefined],
])('%s is read as %j', (word, words) => {
  expect(glued.get(word)).toEqual(words);
});
