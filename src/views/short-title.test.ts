import { expect, test } from 'vitest';
import { shortenTitle } from './short-title.ts';

test.each([
  ["Orcab, coopératives d'artisans du bâtiment", 'Orcab'],
  ['Synergîles (Guadeloupe)', 'Synergîles'],
  ['Bois corse : U Legnu Vivu et Lignum Corsica', 'Bois corse'],
  ["L'École d'usinage du Cotentin", 'L’École d’usinage du Cotentin'],
])('%s → %s', (title, short) => {
  expect(shortenTitle(title)).toBe(short);
});
