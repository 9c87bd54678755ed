import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQuerySyntax } from './query-syntax.ts';

test.each([
  ['exemples de relocalisation', ['relocalisation']],
  ['Bonjour, je cherche un atelier à partager', ['atelier', 'partager']],
  ['définition', ['definition']],
  ['la une', ['la', 'une']],
  ['cas', ['cas']],
  ['St-Nazaire et Ste-Marie', ['saint', 'nazaire', 'sainte', 'marie']],
  ['27 000 salariés, 3,5 millions', ['27000', 'salaries', '3,5']],
  ['ＶＥＲＲＥ', ['verre']],
  ['lun\u00adet\u200btes', ['lunettes']],
  ['verre Verre VERRE', ['verre']],
  ['!!! - ’ 🐺', []],
  ['rendez-vous 2009-2012', ['rendez', '2009', '2012']],
])('the words of « %s »', (typed, words) => {
  expect(readQuerySyntax(typed)).toEqual({ words, phrases: [], excluded: [] });
});

test.each([
  ['textile sauf Normandie', ['textile'], [['normandie']]],
  ['cluster -Guadeloupe', ['cluster'], [['guadeloupe']]],
  ['cluster -Saint-Claude', ['cluster'], [['saint', 'claude']]],
  ['cluster hors Île-de-France', ['cluster'], [['ile', 'france']]],
  ['cluster hors de la Bretagne et de la Normandie', ['cluster'], [['bretagne'], ['normandie']]],
  ['sans subvention, textile', ['textile'], [['subvention']]],
  ['formation sans diplôme pour ouvriers', ['formation', 'ouvriers'], [['diplome']]],
  ['sauf Bretagne', [], [['bretagne']]],
  ['textile sauf', ['textile'], []],
])('what « %s » puts aside', (typed, words, excluded) => {
  expect(readQuerySyntax(typed)).toEqual({ words, phrases: [], excluded });
});

test.each([
  ['"temps partagé"', ['temps', 'partage'], [['temps', 'partage']]],
  ['« groupement d’employeurs » Bretagne', ['groupement', 'employeurs', 'bretagne'], [['groupement', 'employeurs']]],
  ['“verre”', ['verre'], []],
  ['"temps partagé', ['temps', 'partage'], []],
])('the phrases of %s', (typed, words, phrases) => {
  expect(readQuerySyntax(typed)).toEqual({ words, phrases, excluded: [] });
});

test('any text is read, and asks for fifty words at most', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (typed) => {
      expect(readQuerySyntax(typed).words.length).toBeLessThanOrEqual(50);
    }),
  );
  expect(readQuerySyntax('a'.repeat(5000)).words).toEqual(['a'.repeat(300)]);
});
