import { expect, test } from 'vitest';
import type { CommuneEntry } from '../../atlas/commune-data.ts';
import { EMPTY_QUERY, withFacet } from '../../atlas/query.ts';
import { nameValue } from '../../search/facet-values.ts';
import { describeAreas, describeEmptyArea, describeTown, nameAfterOf } from './place-cards.ts';

const NORMANDIE = nameValue({ facet: 'region', value: 'normandie', label: 'Normandie' }, []);
const CLUSTER = nameValue({ facet: 'forme', value: 'cluster', label: 'Cluster' }, []);
const there = withFacet(EMPTY_QUERY, 'region', ['normandie']);
const alone = { query: there, count: 4 };
const TOWN: CommuneEntry = { code: '07010', name: 'Annonay', postalCodes: ['07100'], population: 16_000 };
const near = { ...EMPTY_QUERY, sort: 'distance', near: 'Annonay (07100)' } as const;

test('words become facets, then the area alone', () => {
  const query = withFacet(there, 'forme', ['cluster']);
  const cards = describeAreas({
    facet: 'region',
    areas: [NORMANDIE],
    alone,
    whole: { query, count: 1, ticked: [CLUSTER] },
  });
  expect(cards.map(({ address, name, detail }) => [address, name, detail])).toEqual([
    ['explorer/?forme=cluster&region=normandie', 'Cluster, Normandie', 'Filtres · 1\u00a0cas'],
    ['explorer/?region=normandie', 'Normandie', 'Région · 4\u00a0cas'],
  ]);
});

test('words that no facet has stay words, and what nothing answers is said', () => {
  const whole = { query: { ...there, text: 'scierie' }, ticked: [] };
  const write = (count: number) =>
    describeAreas({ facet: 'region', areas: [NORMANDIE], alone, whole: { ...whole, count } });
  expect(write(2)[0]).toMatchObject({
    address: 'explorer/?q=scierie&region=normandie',
    name: 'Normandie, avec «\u00a0scierie\u00a0»',
  });
  expect(write(0)).toMatchObject([
    { address: 'explorer/?region=normandie', text: 'Aucun cas n’y répond à «\u00a0scierie\u00a0».' },
  ]);
});

test('several areas, and a région of before', () => {
  const areas = [NORMANDIE, nameValue({ facet: 'region', value: 'mayotte', label: 'Mayotte' }, [])];
  expect(describeAreas({ facet: 'region', areas, alone })[0]).toMatchObject({
    name: 'Normandie et Mayotte',
    detail: '2 régions · 4\u00a0cas',
  });
  expect(describeAreas({ facet: 'departement', areas, former: 'Picardie', alone })[0]).toMatchObject({
    name: 'Picardie',
    detail: 'Ancienne région · 4\u00a0cas',
  });
});

test('a commune, with the nearest case', () => {
  const answer = { town: TOWN, areas: ['Ardèche', 'Auvergne-Rhône-Alpes'], query: near };
  expect(describeTown({ ...answer, nearest: { title: 'Archer', kilometres: 41.6 } })).toEqual({
    address: 'explorer/?tri=distance&pres=Annonay+%2807100%29',
    name: 'Les cas autour d’Annonay',
    detail: 'Commune · Ardèche, Auvergne-Rhône-Alpes',
    text: 'Le cas le plus proche est à 42\u00a0km\u00a0: Archer.',
  });
  expect(describeTown({ ...answer, nearest: { title: 'Archer', kilometres: 0.4 } }).text).toContain(
    'Un cas y travaille',
  );
  expect(describeTown({ ...answer, group: 'CA Annonay', nearest: undefined }).detail).toMatch(/^CA Annonay · /);
});

test('a département without a case is counted from its first town', () => {
  const area = nameValue({ facet: 'departement', value: '07', label: 'Ardèche' }, []);
  expect(describeEmptyArea(area, TOWN, near, { title: 'Archer', kilometres: 42 })).toMatchObject({
    name: 'Ardèche',
    detail: 'Département · aucun cas',
    text: 'Le cas le plus proche est à 42\u00a0km\u00a0: Archer, compté depuis Annonay, sa commune la plus peuplée.',
  });
});

test.each([
  ['Annonay', "d'Annonay"],
  ['Le Havre', 'du Havre'],
  ['Les Herbiers', 'des Herbiers'],
  ['La Rochelle', 'de La Rochelle'],
  ['Évreux', "d'Évreux"],
  ['Hirson', "d'Hirson"],
  ['Ham', 'de Ham'],
  ['Yvetot', "d'Yvetot"],
])('%s: %s', (name, words) => {
  expect(nameAfterOf(name)).toBe(words);
});
