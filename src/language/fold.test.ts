import { expect, test } from 'vitest';
import { fold, foldPlaceName, slugify } from './fold.ts';

test.each([
  ['Œuvre', 'oeuvre'],
  ['MÉTALLURGIE', 'metallurgie'],
  ['Curriculum vitæ', 'curriculum vitae'],
  ['Reçu', 'recu'],
  ['où', 'ou'],
  ['me\u0301tal', 'metal'],
  ['2ᵉ – Été', '2ᵉ – ete'],
])('%s → %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ["L'Œuvre d’Alès, 2ᵉ – Été", 'l-oeuvre-d-ales-2-ete'],
  ["Provence-Alpes-Côte d'Azur", 'provence-alpes-cote-d-azur'],
  ['« Qui fait quoi ? »', 'qui-fait-quoi'],
  ['…', ''],
])('%s as an identifier: %s', (text, slug) => {
  expect(slugify(text)).toBe(slug);
});

test.each([
  ["L'Haÿ-les-Roses", 'LHAY LES ROSES'],
  ['L’Haÿ-les-Roses', 'l’hay les roses'],
  ["L'Haÿ-les-Roses", 'L HAY LES ROSES'],
  ['Villeneuve-d’Ascq', 'VILLENEUVE D ASCQ'],
  ['St-Claude', 'Saint Claude'],
  ['Saintes-Maries-de-la-Mer', 'Stes Maries de la Mer'],
  ['Ste. Foy', 'sainte-foy'],
  ['Saint-Étienne', 'st etienne'],
])('« %s » and « %s » are one place', (left, right) => {
  expect(foldPlaceName(left)).toBe(foldPlaceName(right));
});

test.each([
  ['Stains', 'stains'],
  ['Arcis-le-Ponsart', 'arcis le ponsart'],
])('%s stays %s', (name, key) => {
  expect(foldPlaceName(name)).toBe(key);
});
