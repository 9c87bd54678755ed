import { expect, test } from 'vitest';
import { contactDetailsRule } from './contact-details.ts';
import { findProblems } from './rule-testing.ts';

test.each([
  'Voir https://example.org/0235000000 et https://example.org/@compte.x.',
  'ISBN 978-2-01-234567-8, SIREN 012345678, le 01/02/2010, 10 02 35.',
  'Douze ateliers [@a], 1 350 emplois.',
  "date: 2017-09-19, code '02130'",
])('good: %s', (text) => {
  expect(findProblems(contactDetailsRule, { 'cas/a.mdx': text })).toEqual([]);
});

test.each([
  ['Écrire à jean.dupont@example.org.', '1:10 L’adresse électronique « jean.dupont@example.org » est dans la page'],
  ['[écrire](mailto:a@b.fr)', '1:17 L’adresse électronique « a@b.fr » est dans la page'],
  ['Appeler le 02 35 00 00 00.', '1:12 Le numéro de téléphone « 02 35 00 00 00 » est dans la page'],
  ['Appeler le 02.35.00.00.00.', '1:12 Le numéro de téléphone « 02.35.00.00.00 » est dans la page'],
  ['Appeler le 0235000000.', '1:12 Le numéro de téléphone « 0235000000 » est dans la page'],
  ['Appeler le +33 (0)2 35 00 00 00.', '1:12 Le numéro de téléphone « +33 (0)2 35 00 00 00 » est dans la page'],
])('bad: %s', (text, expected) => {
  expect(findProblems(contactDetailsRule, { 'cas/a.mdx': text })).toEqual([`cas/a.mdx:${expected}`]);
});
