import { expect, test } from 'vitest';
import { directoryFile, localSource, smallAtlas } from '../../atlas/atlas.fixture.ts';
import type { GroupingEntry } from '../../schema/directory.ts';
import { addressGrouping, describeGrouping } from './grouping-lines.ts';

function readOne(entry: Partial<GroupingEntry>) {
  const sources = [localSource('s', { titre: 'Un annuaire', editeur: 'Le Moci', date: '2011-01' })];
  const atlas = smallAtlas({ repertoire: [directoryFile([entry], sources)] });
  const [grouping] = atlas.groupings;
  if (grouping === undefined) throw new Error('no grouping');
  return { line: describeGrouping(grouping, atlas), address: addressGrouping(grouping, atlas) };
}

test('what is printed of a grouping', () => {
  const { line } = readOne({
    id: 'a',
    nom: "L'Atelier",
    alias: ['Ato', 'Atu'],
    departements: ['29'],
    commune: '29151',
    objet: "Achats d'huîtres",
    creation: 1998,
    manque: 'Une seconde source',
  });
  expect(line).toEqual({
    id: 'a',
    name: 'L’Atelier',
    aliases: 'aussi Ato et Atu',
    place: 'Morlaix (Finistère)',
    purpose: 'Achats d’huîtres',
    state: 'Actif en 2016',
    founded: 'fondé en 1998',
    source: expect.objectContaining({ title: 'Un annuaire', details: 'Le Moci ·\u00a0janvier 2011' }),
    missing: 'une seconde source.',
  });
});

test.each([
  [{ departements: ['29', '56'] }, 'Finistère et Morbihan'],
  [{ departements: ['29', '56', '76', '80', '971'] }, 'Finistère, Morbihan, Seine-Maritime, Somme et Guadeloupe'],
  [{ departements: [], region: '53' }, 'lieu non précisé dans la région'],
  [{ departements: [] }, 'dans tout le pays'],
])('the place of %j', (entry, place) => {
  expect(readOne(entry).line.place).toBe(place);
});

test.each([
  [{ etat: 'créé en 2012', creation: 2012 }, undefined],
  [{ etat: 'actif en 2012', creation: 2012 }, 'fondé en 2012'],
  [{ etat: 'créé', creation: 2012 }, 'fondé en 2012'],
])('the founding of %j', (entry, founded) => {
  expect(readOne(entry).line.founded).toBe(founded);
});

test.each([
  [{ etat: 'labellisé en 2011', annee: 2015 }, 'Labellisé en 2011'],
  [{ etat: 'actif', annee: 'inconnue' }, 'Actif, à une date inconnue'],
  [{ etat: 'état inconnu', annee: 2016 }, 'État inconnu, selon une source de 2016'],
] as const)('the state of %j', (entry, state) => {
  expect(readOne(entry).line.state).toBe(state);
});

test.each([
  [{ departements: ['29', '76'] }, '/repertoire/bretagne/#g'],
  [{ departements: [], region: '01' }, '/repertoire/guadeloupe/#g'],
  [{ departements: [] }, '/repertoire/national/#g'],
])('the address of %j', (entry, address) => {
  expect(readOne(entry).address).toBe(address);
});
