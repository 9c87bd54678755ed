import { expect, test } from 'vitest';
import { placeCodesRule } from './place-codes.ts';
import { findProblems, page } from './rule-testing.ts';

test('codes of today', () => {
  const texts = {
    'cas/a.mdx': page("territoire: { departements: ['76', '80'] }"),
    'dispositifs/d.mdx': page("regions: ['28']\ndepartements: ['80']"),
  };
  expect(findProblems(placeCodesRule, texts)).toEqual([]);
});

test.each([
  ['cas/a.mdx', page("territoire:\n  departements: ['76', '20']"), '3:24 « 20 » n’est le code d’aucun département'],
  [
    'cas/a.mdx',
    page("territoire: { departements: ['988'] }"),
    '2:30 « 988 » est la Nouvelle-Calédonie, que les cartes de l’atlas ne montrent pas',
  ],
  ['dispositifs/d.mdx', page("regions: ['23']"), '2:11 « 23 » n’est le code d’aucune région d’aujourd’hui'],
  ['repertoire.yaml', "groupements: [{ departements: ['99'] }]", '1:32 « 99 » n’est le code d’aucun département'],
  ['repertoire.yaml', "groupements: [{ region: '99' }]", '1:25 « 99 » n’est le code d’aucune région d’aujourd’hui'],
])('%s %#', (path, text, expected) => {
  expect(findProblems(placeCodesRule, { [path]: text })).toEqual([`${path}:${expected}`]);
});
