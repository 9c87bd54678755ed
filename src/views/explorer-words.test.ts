import { expect, test } from 'vitest';
import { describeRest } from './explorer-words.ts';

test.each([
  [1, 'Afficher le suivant'],
  [2, 'Afficher les 2 suivants'],
  [50, 'Afficher les 50 suivants'],
  [51, 'Afficher les 50 suivants sur 51'],
  [4950, 'Afficher les 50 suivants sur 4\u202f950'],
])('%i results to come, fifty at a time: « %s »', (rest, words) => {
  expect(describeRest(rest, 50)).toBe(words);
});
