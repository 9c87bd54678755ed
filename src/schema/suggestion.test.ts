import { expect, test } from 'vitest';
import { suggestNumber, suggestValue } from './suggestion.ts';

test.each([
  ['21/11/2026', 'une date complète, …', '2026-11-21'],
  ['1er mars 2021', 'une date complète, …', '2021-03-01'],
  ['21 Août 2026', 'une date complète, …', '2026-08-21'],
  ['août 2026', 'une date : …', '2026-08'],
  ['2026-1-5', 'une date : …', '2026-01-05'],
  ['1970-1979', 'une année (2018), …', '[1970, 1979]'],
  ['vers 2010', 'une année (2018), …', '2010'],
  ['2018', 'une année (2018), …', '2018'],
  ['Inconnu', 'une année (2018), …', 'inconnue'],
  ['sans date', 'une année (2018), …', 'inconnue'],
  ['1 350 membres', 'un nombre, …', '1350'],
  ['Glass Vallée', 'un identifiant en minuscules …', 'glass-vallee'],
  ['www.example.org/a', 'une adresse complète …', 'https://www.example.org/a'],
  ['https://senat.fr./rap', 'une adresse complète …', 'https://senat.fr/rap'],
])('%s', (text, expected, suggestion) => {
  expect(suggestValue(text, expected)).toBe(suggestion);
});

test.each([
  ['août 2026', 'une date complète, …'],
  ['2026-11-31', 'une date complète, …'],
  ['31/31/2026', 'une date : …'],
  ['au printemps', 'une date : …'],
  ['entre 2010, 2011 et 2012', 'une année (2018), …'],
  ['a@b.fr', 'une adresse complète …'],
  ['la vallée', 'un texte'],
])('nothing safe to say of %s', (text, expected) => {
  expect(suggestValue(text, expected)).toBeUndefined();
});

test.each([
  ['12,5', '12.5'],
  ['-3 %', '-3'],
  ['1 350 000', '1350000'],
  ['environ 60', '60'],
  ['de 60 à 70', undefined],
  ['soixante', undefined],
  ['3 M€', '3000000'],
  ['3,2 Md€', '3200000000'],
  ['1,1 milliard d’euros', '1100000000'],
  ['12 k€', '12000'],
  ['2,5\u00a0millions', '2500000'],
  ['1,350', '1350'],
  ['1.350,00', '1350'],
  ['1.350.000 €', '1350000'],
  ['0,125', '0.125'],
  ['12 m²', '12'],
  ['3 km', '3'],
  ['3 m€', undefined],
  ['2 centaines', undefined],
])('number in « %s »', (text, expected) => {
  expect(suggestNumber(text)).toBe(expected);
});
