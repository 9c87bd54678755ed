import { expect, test } from 'vitest';
import { shortenFormNames } from './form-names.ts';

test.each([
  [
    ['Système productif local (SPL)', 'Pôle de compétitivité', 'GEIQ'],
    ['SPL', 'pôle', 'GEIQ'],
  ],
  [
    ['Groupement d’employeurs', 'Groupement d’achat', 'Cluster'],
    ['Groupement d’employeurs', 'Groupement d’achat', 'cluster'],
  ],
  [[], []],
])('%j in narrow columns', (names, shortNames) => {
  expect(shortenFormNames(names)).toEqual(shortNames);
});
