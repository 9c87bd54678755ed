import { expect, test } from 'vitest';
import { actorFile, caseFile, mention, smallAtlas } from '../../../atlas/atlas.fixture.ts';
import type { DataTable } from '../data-table.ts';
import { publishSources } from '../published-sources.ts';
import { tabulateActors } from './actors.ts';

test('organisations are one row each, by record or by name; persons are in no table', () => {
  const atlas = smallAtlas({
    acteurs: [actorFile('ateliers', { nom: 'Les Ateliers', alias: ['Ateliers de Morlaix'], type: 'entreprise' })],
    cas: [
      caseFile('a', {
        acteurs: [
          mention('ateliers de Morlaix', { type: 'entreprise' }),
          mention('Fonderie Éon', { type: 'entreprise' }),
          mention('Jeanne Le Gall', { type: 'personne' }),
        ],
      }),
      caseFile('b', { acteurs: [mention('fonderie eon', { type: 'entreprise' })] }),
    ],
  });
  const [organisations, relations] = tabulateActors(atlas, publishSources(atlas));
  expect(read(organisations, 'id', 'nom', 'fiche', 'cas')).toEqual([
    ['ateliers', 'Les Ateliers', true, ['a']],
    ['fonderie-eon', 'Fonderie Éon', false, ['a', 'b']],
  ]);
  expect(read(relations, 'acteur', 'cas')).toEqual([
    ['ateliers', 'a'],
    ['fonderie-eon', 'a'],
    ['fonderie-eon', 'b'],
  ]);
});

function read({ fields, rows }: DataTable, ...names: readonly string[]): readonly unknown[] {
  const ranks = names.map((name) => fields.findIndex((field) => field.name === name));
  return rows.map((row) => ranks.map((rank) => row[rank]));
}
