import { expect, test } from 'vitest';
import { caseFile, practiceFile, smallAtlas, sourceFile } from '../../atlas/atlas.fixture.ts';
import { buildExplorerPage } from './explorer-page.ts';

const use = (pratique: string) => ({ pratique, detail: 'des emballages', source: 's' });
const atlas = smallAtlas({
  sources: [sourceFile('s')],
  pratiques: [
    practiceFile('former', { nom: "Former à l'atelier" }),
    practiceFile('acheter', { nom: 'Acheter ensemble' }),
    practiceFile('exporter'),
  ],
  cas: [
    caseFile('a', { pratiques: [use('former'), use('acheter'), use('acheter')] }),
    caseFile('b', {
      pratiques: [use('acheter')],
      territoire: { nom: 'France', niveau: 'national', departements: ['76'] },
    }),
    caseFile('c'),
  ],
});
const { groups, names } = buildExplorerPage(atlas);

test('the facets come in the order in which the head of a firm knows himself', () => {
  expect(groups.map(({ title }) => title)).toEqual([
    'Secteur',
    'Ce qu’ils partagent',
    'Région',
    'Département',
    'Objectif',
    'Forme',
    'Statut',
    'Niveau de preuve',
  ]);
});

test('what they share: each case once, under the name of the practice, and a page to go to', () => {
  const rows = groups.find(({ facet }) => facet === 'pratique')?.rows;
  expect(rows).toEqual([
    { value: 'acheter', count: 2, label: 'Acheter ensemble', href: '/pratiques/acheter/' },
    { value: 'former', count: 1, label: 'Former à l’atelier', href: '/pratiques/former/' },
  ]);
  expect(names.unused.pratique).toEqual([['exporter', 'exporter']]);
});

test('National is counted with no région', () => {
  const group = groups.find(({ facet }) => facet === 'region');
  expect(group?.rows.map(({ value }) => value).toSorted()).toEqual(['bretagne', 'national', 'normandie']);
  expect(group?.more).toBe('Voir les 2 régions');
});
