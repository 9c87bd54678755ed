import { expect, test } from 'vitest';
import { listWords, stripElisions } from './words.ts';

test.each([
  ["L’œuvre d'Alès", ['oeuvre', 'ales']],
  ['l’alliance', ['alliance']],
  ['qu’ils, jusqu’à, lorsqu’on', ['ils', 'a', 'on']],
  ["aujourd'hui", ['aujourd', 'hui']],
  ['Saint-Étienne, 2009 : 11 000', ['saint', 'etienne', '2009', '11000']],
  ['1\u202f250\u00a0000 euros, en 2019 450 salariés', ['1250000', 'euros', 'en', '2019', '450', 'salaries']],
  ['3,5 millions, 2A et 12h30, 76 340', ['3,5', 'millions', '2a', 'et', '12h30', '76340']],
  ['12 3456, a1 000', ['12', '3456', 'a1', '000']],
  ['me\u0301tallurgie', ['metallurgie']],
  ['l’', []],
  ['…', []],
])('the words of « %s »', (text, expected) => {
  expect(listWords(text)).toEqual(expected);
});

test.each([
  ['l’alliance d’Alès', 'alliance Alès'],
  ["L'Usine", 'Usine'],
  ["aujourd'hui", "aujourd'hui"],
  ['mel’x', 'mel’x'],
])('%s without its elisions: %s', (text, expected) => {
  expect(stripElisions(text)).toBe(expected);
});
