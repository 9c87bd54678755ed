import { expect, test } from 'vitest';
import { listMeaningfulWords } from './small-words.ts';

test.each([
  ["Qu'est-ce que c'est, un cluster ?", ['cluster']],
  ['combien ça coûte', ['coute']],
  ['je ne trouve pas de soudeurs', ['trouve', 'soudeurs']],
  ['Bonjour, pourriez-vous me dire combien ça coûte, s’il vous plaît ?', ['coute']],
  ["groupement d'employeurs ou groupement d'entreprises", ['groupement', 'employeurs', 'groupement', 'entreprises']],
  [
    'cluster sauf Normandie, sans verre, hors Paris',
    ['cluster', 'sauf', 'normandie', 'sans', 'verre', 'hors', 'paris'],
  ],
  ['2A', ['2a']],
  ['et la', []],
])('%s', (text, words) => {
  expect(listMeaningfulWords(text)).toEqual(words);
});
