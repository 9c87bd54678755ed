import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFacetValues, listFacetValues, nameValue, type FacetValue } from './facet-values.ts';
import type { IndexGroup, SmallIndex } from './small-index.ts';

const GROUPS: readonly IndexGroup[] = [
  { path: 'pratiques/acheter-ensemble', title: 'Acheter ensemble', words: 'achats groupés, centrale d’achat' },
  { path: 'formes/cluster', title: 'Cluster', words: 'réseau' },
  { path: 'formes/grappe', title: 'Grappe', words: 'cluster, grappe d’entreprises' },
  { path: 'formes/geiq', title: 'GEIQ', words: '' },
  { path: 'objectifs/former', title: 'Former', words: 'formation, école, compétences' },
  { path: 'secteurs/textile-cuir', title: 'Textile, habillement, cuir', words: 'mode, dentelle, NAF 13' },
  { path: 'regions/normandie', title: 'Normandie', words: '' },
  { path: 'regions/pays-de-la-loire', title: 'Pays de la Loire', words: '' },
  { path: 'regions/provence-alpes-cote-d-azur', title: 'Provence-Alpes-Côte d’Azur', words: 'PACA, Région Sud' },
  { path: 'regions/ile-de-france', title: 'Île-de-France', words: 'IdF' },
  { path: 'acteurs/cosmetic', title: 'Cosmetic', words: '' },
  { path: '', title: 'Sarthe', words: '72, Pays de la Loire', parent: 7 },
  { path: '', title: 'Loire', words: '42, Rhône-Alpes' },
  { path: '', title: 'Haute-Savoie', words: '74, Rhône-Alpes' },
  { path: '', title: 'Savoie', words: '73, Rhône-Alpes' },
  { path: '', title: 'Corse-du-Sud', words: '2A, Corse' },
  { path: '', title: 'Eure', words: '27, Haute-Normandie', parent: 6 },
];
const INDEX: SmallIndex = { groups: GROUPS, cases: [], threads: [], works: [] };
const VALUES: readonly FacetValue[] = [
  ...listFacetValues(INDEX),
  nameValue({ facet: 'statut', value: 'termine', label: 'Terminé' }, []),
];

const find = (typed: string) =>
  findFacetValues(typed, VALUES).map(({ value, rest }) => [`${value.facet} ${value.value}`, rest]);
const findFirst = (typed: string) => find(typed)[0];

describe('the values of the small index', () => {
  test('are those of facets, under the names that addresses give them', () => {
    const keys = listFacetValues(INDEX).map(({ facet, value }) => `${facet} ${value}`);
    expect(keys).toContain('departement 2A');
    expect(keys).toContain('region normandie');
    expect(keys).toHaveLength(GROUPS.length - 1);
  });

  test('Corse keeps its number of before', () => {
    expect(find('20')).toEqual([['departement 2A', '']]);
  });

  test('a former région names the one that holds it, not its départements', () => {
    expect(find('haute-normandie')).toEqual([['region normandie', '']]);
  });
});

describe('values that words name', () => {
  test.each([
    ['Normandie', 'region normandie', ''],
    ['norm', 'region normandie', ''],
    ['NORMANDIE', 'region normandie', ''],
    ['ＮＯＲＭ\u00adANDIE', 'region normandie', ''],
    ['cluster normandie', 'region normandie', 'cluster'],
    ['cluster en Normandie', 'region normandie', 'cluster'],
    ['département de la Sarthe', 'departement 72', ''],
    ['prêt de salariés dans la Sarthe', 'departement 72', 'prêt de salariés'],
    ['sarthe', 'departement 72', ''],
    ['72', 'departement 72', ''],
    ['2a', 'departement 2A', ''],
    ['PACA', 'region provence-alpes-cote-d-azur', ''],
    ['idf', 'region ile-de-france', ''],
    ['ile de france', 'region ile-de-france', ''],
    ["cote d'az", 'region provence-alpes-cote-d-azur', ''],
    ['pays de la loire', 'region pays-de-la-loire', ''],
    ['savoie', 'departement 73', ''],
    ['haute savoie', 'departement 74', ''],
    ['textiles', 'secteur textile-cuir', ''],
    ['dentelle', 'secteur textile-cuir', ''],
    ['clusters', 'forme cluster', ''],
    ['achat groupé', 'pratique acheter-ensemble', ''],
    ['former', 'objectif former', ''],
    ['formation soudeurs', 'objectif former', 'soudeurs'],
    ['termine', 'statut termine', ''],
  ])('« %s »: %s, and « %s » is left', (typed, value, rest) => {
    expect(findFirst(typed)).toEqual([value, rest]);
  });

  test('the first words of a name come before the same words among the other names of another value', () => {
    const groups = [
      { path: 'formes/cluster', title: 'Cluster', words: 'grappe, pôle' },
      { path: 'formes/grappe', title: 'Grappe d’entreprises', words: 'grappe' },
    ];
    const values = listFacetValues({ ...INDEX, groups });
    expect(findFacetValues('grappe', values).map(({ value }) => value.label)).toEqual([
      'Grappe d’entreprises',
      'Cluster',
    ]);
  });

  test('several words name several values, the one being written first', () => {
    expect(find('cluster Normandie textile')).toEqual([
      ['secteur textile-cuir', 'cluster Normandie'],
      ['region normandie', 'cluster textile'],
      ['forme cluster', 'Normandie textile'],
    ]);
  });

  test('a name that others hold leads to all of them, its own first', () => {
    expect(find('loire').map(([value]) => value)).toEqual(['departement 42', 'region pays-de-la-loire']);
  });

  test('what has the words for another name gives way to what has them for its own', () => {
    expect(find('cluster').map(([value]) => value)).toEqual(['forme cluster']);
    expect(find('cluster loire').map(([value]) => value)).toEqual([
      'departement 42',
      'region pays-de-la-loire',
      'forme cluster',
    ]);
  });

  test.each([
    '',
    '!!!',
    'a',
    'en',
    'la',
    'no',
    'verre',
    'cosmetic',
    '44 entreprises',
    '72 salariés',
    'pays voisins',
    'sauf la Normandie',
    'hors Normandie',
    '-Normandie',
    '"Normandie"',
    '« Normandie »',
  ])('« %s » names none', (typed) => {
    expect(find(typed)).toEqual([]);
  });

  test('what is excluded names none, what is not does', () => {
    expect(find('textile sauf Normandie')).toEqual([['secteur textile-cuir', 'sauf Normandie']]);
  });

  test('what is left is made of words that were typed, in their order', () => {
    const word = fc.constantFrom(
      'cluster',
      'Normandie',
      'sarthe',
      'verre',
      'en',
      'la',
      'région',
      '72',
      'textile,',
      'l’école',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 7 }), (words) => {
        for (const { rest } of findFacetValues(words.join(' '), VALUES)) {
          const left = rest.split(' ').filter(Boolean);
          expect(left.length).toBeLessThan(words.length);
          let from = 0;
          for (const one of left) {
            from = words.findIndex((typed, rank) => rank >= from && typed.includes(one)) + 1;
            expect(from).toBeGreaterThan(0);
          }
        }
      }),
    );
  });

  test('any text is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        expect(findFacetValues(typed, VALUES).length).toBeLessThanOrEqual(6);
      }),
    );
  });
});
