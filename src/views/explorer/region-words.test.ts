import { expect, test } from 'vitest';
import { situateIn } from './region-words.ts';

test.each([
  ['bretagne', 'Bretagne', 'en Bretagne'],
  ['grand-est', 'Grand Est', 'dans le Grand Est'],
  ['pays-de-la-loire', 'Pays de la Loire', 'dans les Pays de la Loire'],
  ['la-reunion', 'La Réunion', 'à La Réunion'],
  ['mayotte', 'Mayotte', 'à Mayotte'],
])('%s: « %s » gives « %s »', (slug, name, expected) => {
  expect(situateIn(slug, name)).toBe(expected);
});
