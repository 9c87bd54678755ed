import { expect, test } from 'vitest';
import { EMPTY_QUERY } from '../../atlas/query.ts';
import { describeAsked, describePrinted, describeRest } from './explorer-words.ts';

test.each([
  [1, 'Afficher le suivant'],
  [2, 'Afficher les 2 suivants'],
  [50, 'Afficher les 50 suivants'],
  [51, 'Afficher les 50 suivants sur 51'],
  [4950, 'Afficher les 50 suivants sur 4\u202f950'],
])('%i results to come, fifty at a time: « %s »', (rest, words) => {
  expect(describeRest(rest, 50)).toBe(words);
});

test.each([
  ['', [], ''],
  ['verre', [], 'Recherche\u00a0: «\u00a0verre\u00a0».'],
  ['', ['Former', 'Bretagne'], 'Filtres\u00a0: Former, Bretagne.'],
  ['verre', ['Former'], 'Recherche\u00a0: «\u00a0verre\u00a0»\u202f; filtres\u00a0: Former.'],
])('on paper, « %s » with the filters %j: « %s »', (text, labels, expected) => {
  const chips = labels.map((label) => ({ facet: 'objectif' as const, value: label, label, name: '' }));
  expect(describeAsked({ ...EMPTY_QUERY, text }, chips)).toBe(expected);
});

test('paper says what it leaves out', () => {
  expect(describePrinted(5, 5)).toBe('');
  expect(describePrinted(10, 41)).toMatch(/^Seuls les 10 premiers cas sur 41 sont imprimés/);
});
