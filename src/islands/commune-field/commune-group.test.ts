import { expect, test } from 'vitest';
import { findCommuneGroup } from './commune-group.ts';
import { openWholeLibrary } from './memory-library.fixture.ts';

const library = openWholeLibrary();

test.each([
  ['Haut-Bugey Agglomération', 'CA Haut-Bugey Agglomération', 'Oyonnax'],
  ['haut bugey', 'CA Haut-Bugey Agglomération', 'Oyonnax'],
  ['CC du Pays de Landivisiau', 'CC du Pays de Landivisiau', 'Landivisiau'],
  ["Pays d'Ancenis", 'CC du Pays d’Ancenis', 'Ancenis-Saint-Géréon'],
  ['quimperlé communauté', 'CA Quimperlé Communauté', 'Quimperlé'],
  ['Annonay Rhône', 'CA Annonay Rhône Agglo', 'Annonay'],
])('« %s » is %s, placed as %s', async (typed, name, town) => {
  const group = await findCommuneGroup(typed, library);
  expect([group?.name, group?.town.name]).toEqual([name, town]);
});

test.each(['', 'agglo', 'pays', 'licorne'])('« %s » is none', async (typed) => {
  expect(await findCommuneGroup(typed, library)).toBeUndefined();
});

test('each is placed, as its most populated commune', async () => {
  const groups = await library.groups();
  expect(groups.length).toBeGreaterThan(1200);
  expect(groups.filter(({ town }) => town.place === undefined)).toEqual([]);
});
