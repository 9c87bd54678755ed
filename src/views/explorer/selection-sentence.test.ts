import { expect, test } from 'vitest';
import type { Facet } from '../../atlas/query.ts';
import { describeSelection } from './selection-sentence.ts';

const LABELS: Readonly<Record<string, string>> = {
  bretagne: 'Bretagne',
  'grand-est': 'Grand Est',
  mayotte: 'Mayotte',
  spl: 'Système productif local (SPL)',
  cluster: 'Cluster',
  former: 'Former',
};

type Values = Partial<Readonly<Record<Facet, readonly string[]>>>;

/** The sentence of some cases, each with its values. */
function describe(cases: readonly Values[], ticked: readonly string[] = []): string {
  const countsOf = (facet: Facet): ReadonlyMap<string, number> => {
    const values = cases.flatMap((values) => values[facet] ?? []);
    return new Map(values.map((value) => [value, values.filter((other) => other === value).length]));
  };
  return describeSelection({ count: cases.length, countsOf, ticked }, (_, value) => LABELS[value] ?? value).replaceAll(
    /[\u00a0\u202f]/g,
    ' ',
  );
}

test.each([
  [['bretagne', 'bretagne', 'mayotte'], '3 cas, dont 2 en Bretagne'],
  [['grand-est', 'grand-est'], '2 cas dans le Grand Est'],
  [['mayotte', 'mayotte', 'mayotte'], '3 cas à Mayotte'],
  [['national', 'national'], '2 cas dans toute la France'],
  [['bretagne'], '1 cas en Bretagne'],
  [['bretagne', 'mayotte'], '2 cas'],
])('cases in %j: « %s »', (regions, expected) => {
  expect(describe(regions.map((region) => ({ region: [region] })))).toBe(`${expected}.`);
});

test.each([
  ['one case', ['spl'], ' ; forme : système productif local (SPL)'],
  ['all alike', ['spl', 'spl'], ' ; même forme : système productif local (SPL)'],
  ['one leads', ['spl', 'spl', 'cluster'], ' ; forme la plus fréquente : système productif local (SPL), 2 cas'],
  [
    'two lead',
    ['spl', 'cluster', 'spl', 'cluster', 'x'],
    ' ; formes les plus fréquentes : cluster et système productif local (SPL), 2 cas chacune',
  ],
  ['many lead', ['spl', 'cluster', 'x', 'y'], ' ; 4 formes à égalité, 1 cas chacune'],
])('forms, %s', (_, forms, expected) => {
  expect(describe(forms.map((form) => ({ forme: [form] })))).toBe(`${forms.length} cas${expected}.`);
});

test.each([
  [[['former']], 'objectif : former'],
  [[['former', 'exporter']], 'objectifs : exporter et former'],
  [[['former', 'exporter'], ['former']], 'objectif commun : former'],
  [[['former', 'exporter'], ['former'], []], 'premier objectif : former, 2 cas'],
  [
    [
      ['former', 'exporter'],
      ['exporter', 'former'],
    ],
    'objectifs communs : exporter et former',
  ],
  [
    [
      ['a', 'b', 'c', 'd'],
      ['a', 'b', 'c', 'd'],
    ],
    '4 objectifs communs',
  ],
  [[['former'], ['exporter']], 'premiers objectifs : exporter et former, 1 cas chacun'],
])('the objectives %j: « %s »', (cases, expected) => {
  expect(describe(cases.map((objectif) => ({ objectif })))).toBe(`${cases.length} cas ; ${expected}.`);
});

test('of régions that lead together, the one asked for is named', () => {
  const both = [{ region: ['bretagne', 'mayotte'] }, { region: ['bretagne', 'mayotte'] }];
  expect(describe(both)).toBe('2 cas.');
  expect(describe(both, ['mayotte'])).toBe('2 cas à Mayotte.');
  expect(describe(both, ['bretagne', 'mayotte'])).toBe('2 cas.');
});

test('of nothing, nothing is said', () => {
  expect(describe([])).toBe('');
});
