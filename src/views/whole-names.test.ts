import { expect, test } from 'vitest';
import { splitWholeNames } from './whole-names.ts';

test.each([
  ['Mont-Blanc Industries (ex-Arve Industries)', ['Mont-Blanc', '(ex-Arve']],
  ['MAD, le cluster du vélo en Auvergne-Rhône-Alpes', ['Auvergne-Rhône-Alpes']],
  ['Qu’est-ce qui vous manque\u202f?', ['Qu’est-ce']],
  ['De 2009 - 2011 à -3', []],
  ['Vénétis', []],
] as const)('%s', (text, names) => {
  const words = splitWholeNames(text);
  expect(words.filter(({ isName }) => isName).map(({ word }) => word)).toEqual(names);
  expect(words.map(({ word }) => word).join('')).toBe(text);
});
