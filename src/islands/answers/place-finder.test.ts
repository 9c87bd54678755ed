import { expect, test } from 'vitest';
import { packExplorerData } from '../../atlas/explorer-data.ts';
import { mapFacets } from '../../atlas/query.ts';
import type { CaseRecord } from '../../atlas/selection.ts';
import type { SmallIndex } from '../../search/small-index.ts';
import { listCommuneEntries, listCommuneFiles } from '../../views/explorer/commune-index.ts';
import { PlaceFinder } from './place-finder.ts';

const NAMES: SmallIndex = {
  groups: [
    { path: 'formes/cluster', title: 'Cluster', words: '' },
    { path: 'secteurs/bois', title: 'Bois', words: 'scierie' },
    { path: 'regions/auvergne-rhone-alpes', title: 'Auvergne-Rhône-Alpes', words: 'AuRA' },
    { path: 'regions/hauts-de-france', title: 'Hauts-de-France', words: '' },
    { path: '', title: 'Ardèche', words: '07, Rhône-Alpes', parent: 2 },
    { path: '', title: 'Ain', words: '01, Rhône-Alpes', parent: 2 },
    { path: '', title: 'Nord', words: '59, Nord-Pas-de-Calais', parent: 3 },
  ],
  cases: [{ id: 'vallee', title: 'La vallée', groups: [0, 5], names: [] }],
  threads: [],
  works: [],
};

const oyonnax = listCommuneEntries().find(({ name }) => name === 'Oyonnax')?.place;
const RECORD: CaseRecord = {
  id: 'vallee',
  rank: 0,
  values: {
    ...mapFacets(() => []),
    forme: ['cluster'],
    region: ['auvergne-rhone-alpes'],
    departement: ['01'],
  },
  points: oyonnax === undefined ? [] : [oyonnax],
};

const FILES = new Map([
  ...[...listCommuneFiles()].map(([file, content]) => [`communes/${file}`, content] as const),
  ['explorateur', JSON.parse(JSON.stringify(packExplorerData([RECORD]))) as unknown],
]);

function open() {
  const loaded: string[] = [];
  const finder = new PlaceFinder({
    names: () => Promise.resolve(NAMES),
    load: (file) => {
      loaded.push(file);
      return Promise.resolve(FILES.get(file));
    },
    search: (text) => Promise.resolve(new Set(text === 'plasturgie' ? ['vallee'] : [])),
  });
  const find = (typed: string, strangers: readonly string[] = [], isAsked = true) =>
    finder.find({ typed, strangers: new Set(strangers), isAnswered: false, isAsked: Promise.resolve(isAsked) });
  return { find, loaded };
}

const ARA = 'explorer/?region=auvergne-rhone-alpes';

test.each([
  ['Annonay', ['explorer/?tri=distance&pres=Annonay+%2807100%29', ARA], 'La vallée'],
  ["près d'Oyonnax", ['explorer/?tri=distance&pres=Oyonnax+%2801100%29', ARA], 'Un cas y travaille'],
  ['07100', ['explorer/?tri=distance&pres=Annonay+%2807100%29', ARA], 'Ardèche'],
  ['cluster Oyonnax', ['explorer/?forme=cluster&tri=distance&pres=Oyonnax+%2801100%29', ARA], ''],
  ['plasturgie 01100', ['explorer/?q=plasturgie&tri=distance&pres=Oyonnax+%2801100%29', ARA], 'avec'],
  ['licornes 01100', ['explorer/?tri=distance&pres=Oyonnax+%2801100%29', ARA], ''],
  ['agglo du Haut-Bugey', ['explorer/?tri=distance&pres=Oyonnax+%2801100%29', ARA], 'CA Haut-Bugey'],
  ['Haut-Bugey Agglomération', ['explorer/?tri=distance&pres=Oyonnax+%2801100%29', ARA], 'CA Haut-Bugey'],
  ['EPCI Oyonnax', ['explorer/?tri=distance&pres=Oyonnax+%2801100%29', ARA], 'Commune'],
  ['cluster Ain', ['explorer/?forme=cluster&departement=01', 'explorer/?departement=01'], 'Cluster, Ain'],
  ['licornes Ain', ['explorer/?departement=01'], 'n’y répond'],
  ['Rhône-Alpes', ['explorer/?departement=01&departement=07'], 'Ancienne région'],
  ['Ardèche', ['explorer/?tri=distance&pres=Annonay+%2807100%29', ARA], 'aucun cas'],
  ['verre', [], ''],
  ['bois', [], ''],
])('« %s »', async (typed, addresses, words) => {
  const { cards } = await open().find(typed);
  expect(cards.map(({ address }) => address)).toEqual(addresses);
  expect(JSON.stringify(cards)).toContain(words);
});

test('a small commune is named by a word that no page holds, not by one of the trade', async () => {
  const { find } = open();
  expect((await find('bois', ['bois'])).cards[0]?.name).toBe('Les cas autour de Bois');
});

test('an area costs no commune; half a name, and the words of a trade, cost none either', async () => {
  const { find, loaded } = open();
  await find('cluster Ain');
  await find('annon', [], false);
  await find('scierie cluster');
  expect(loaded).toEqual(['explorateur']);
});
