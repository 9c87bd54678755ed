import { expect, test } from 'vitest';
import { findAskedAreas } from './asked-areas.ts';
import { listFacetValues } from './facet-values.ts';
import type { IndexGroup } from './small-index.ts';

const OVERSEAS = 'outre-mer, DOM, DROM, DOM-TOM';
const GROUPS: readonly IndexGroup[] = [
  { path: 'formes/cluster', title: 'Cluster', words: '' },
  { path: 'regions/normandie', title: 'Normandie', words: '' },
  { path: 'regions/hauts-de-france', title: 'Hauts-de-France', words: 'HdF' },
  { path: 'regions/provence-alpes-cote-d-azur', title: 'Provence-Alpes-Côte d’Azur', words: 'PACA' },
  { path: 'regions/centre-val-de-loire', title: 'Centre-Val de Loire', words: 'CVL, Centre' },
  { path: 'regions/guadeloupe', title: 'Guadeloupe', words: OVERSEAS },
  { path: 'regions/la-reunion', title: 'La Réunion', words: OVERSEAS },
  { path: 'regions/mayotte', title: 'Mayotte', words: OVERSEAS },
  { path: '', title: 'Sarthe', words: '72, Pays de la Loire' },
  { path: '', title: 'Nord', words: '59, Nord-Pas-de-Calais', parent: 2 },
  { path: '', title: 'Pas-de-Calais', words: '62, Nord-Pas-de-Calais', parent: 2 },
  { path: '', title: 'Somme', words: '80, Picardie', parent: 2 },
  { path: '', title: 'Cher', words: '18, Centre', parent: 4 },
  { path: '', title: 'Corse-du-Sud', words: '2A, Corse' },
  { path: '', title: 'Guadeloupe', words: '971', parent: 5 },
];
const VALUES = listFacetValues({ groups: GROUPS, cases: [], threads: [], works: [] });

const find = (typed: string) => {
  const asked = findAskedAreas(typed, VALUES, { groups: GROUPS });
  return asked && [asked.areas.map(({ value }) => value).join(' '), asked.rest, asked.former];
};

test.each([
  ['cluster Normandie', 'normandie', 'cluster'],
  ['cluster en normandie', 'normandie', 'cluster'],
  ['Normandie cluster', 'normandie', 'cluster'],
  ['paca', 'provence-alpes-cote-d-azur', ''],
  ['textile PACA', 'provence-alpes-cote-d-azur', 'textile'],
  ['département de la Sarthe', '72', ''],
  ['2a', '2A', ''],
  ['2A', '2A', ''],
  ['textile 59', '59', 'textile'],
  ['dom-tom', 'guadeloupe la-reunion mayotte', ''],
  ['énergie outre-mer', 'guadeloupe la-reunion mayotte', 'énergie'],
  ['guadeloupe', 'guadeloupe', ''],
  ['Centre', 'centre-val-de-loire', ''],
  ['soudeur dans le Cher', '18', 'soudeur'],
  ['soudeur nord', undefined, undefined],
  ['soudeur Nord', '59', 'soudeur'],
])('« %s » asks for %s, and « %s » is left', (typed, areas, rest) => {
  expect(find(typed)?.slice(0, 2)).toEqual(areas === undefined ? undefined : [areas, rest]);
});

test.each([
  ['Picardie', '80', 'Picardie', ''],
  ['verre Nord-Pas-de-Calais', '59 62', 'Nord-Pas-de-Calais', 'verre'],
  ['nord pas de calais', '59 62', 'Nord-Pas-de-Calais', ''],
])('« %s », a région of before, asks for its départements', (typed, areas, former, rest) => {
  expect(find(typed)).toEqual([areas, rest, former]);
});

test.each([
  '',
  'verre',
  'norm',
  'ça coûte cher',
  'textile sauf Normandie',
  '"Normandie"',
  'entreprises de plus de 59',
  'de 2 à 18',
])('« %s » asks for none', (typed) => {
  expect(find(typed)).toBeUndefined();
});
