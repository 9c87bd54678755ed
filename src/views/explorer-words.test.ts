import { expect, test } from 'vitest';
import { describeRest, describeSelection, type CountsOf } from './explorer-words.ts';

const LABELS: Readonly<Record<string, string>> = {
  bretagne: 'Bretagne',
  'grand-est': 'Grand Est',
  mayotte: 'Mayotte',
  spl: 'Système productif local (SPL)',
  former: 'Former',
};
/** Counts of cases that are all of one form and one objective. */
const countIn =
  (regions: readonly string[]): CountsOf =>
  (facet) => {
    if (facet !== 'region') return new Map([[facet === 'forme' ? 'spl' : 'former', regions.length]]);
    return new Map(regions.map((region) => [region, regions.filter((other) => other === region).length]));
  };

test.each([
  [['bretagne', 'bretagne', 'mayotte'], '3\u00a0cas, dont 2 en Bretagne'],
  [['grand-est', 'grand-est'], '2\u00a0cas, dont 2 dans le Grand Est'],
  [['mayotte', 'mayotte', 'mayotte'], '3\u00a0cas, dont 3 à Mayotte'],
  [['national', 'national'], '2\u00a0cas, dont 2 dans toute la France'],
  [['bretagne'], '1\u00a0cas'],
])('a selection in %j begins « %s »', (regions, beginning) => {
  const sentence = describeSelection(regions.length, countIn(regions), (_, value) => LABELS[value] ?? value);
  expect(sentence).toBe(
    `${beginning}\u202f; forme la plus fréquente\u00a0: système productif local (SPL), ${regions.length}\u00a0cas\u202f; premier objectif\u00a0: former, ${regions.length}\u00a0cas.`,
  );
});

test('of nothing, nothing is said', () => {
  expect(describeSelection(0, countIn([]), () => '')).toBe('');
});

test.each([
  [1, 'Afficher le suivant'],
  [2, 'Afficher les 2 suivants'],
  [50, 'Afficher les 50 suivants'],
  [51, 'Afficher les 50 suivants sur 51'],
  [4950, 'Afficher les 50 suivants sur 4\u202f950'],
])('%i results to come, fifty at a time: « %s »', (rest, words) => {
  expect(describeRest(rest, 50)).toBe(words);
});
