import { expect, test } from 'vitest';
import { findAreaTown } from './area-town.ts';
import { openWholeLibrary } from './memory-library.fixture.ts';

const library = openWholeLibrary();

test.each([
  ['Haute-Savoie', 'Annecy'],
  ['bretagne', 'Rennes'],
  ['la Sarthe', 'Le Mans'],
  ['Corse', 'Ajaccio'],
  ['La Réunion', 'Saint-Denis'],
  ['Auvergne-Rhône-Alpes', 'Lyon'],
  ['Quimper', undefined],
  ['', undefined],
])('%s is counted from %s', async (typed, town) => {
  expect((await findAreaTown(typed, library))?.name).toBe(town);
});
