import { expect, test } from 'vitest';
import { placeCodesRule } from './place-codes.ts';
import { findProblems, page } from './rule-testing.ts';

const lieu = (code: string) => page(`lieux:\n  - commune: '${code}'`);

test('codes of today', () => {
  const texts = {
    'cas/a.mdx': page("lieux:\n  - commune: '76101'\nterritoire: { departements: ['76', '80'] }"),
    'dispositifs/d.mdx': page("regions: ['28']\ndepartements: ['80']"),
    'acteurs/x.yaml': "commune: '76363'",
  };
  expect(findProblems(placeCodesRule, texts)).toEqual([]);
});

test.each([
  ['cas/a.mdx', lieu('76999'), '3:14 « 76999 » n’est le code INSEE d’aucune commune'],
  ['cas/a.mdx', lieu('76003'), '3:14 Le code « 76003 » est celui d’une commune réunie à Blangy'],
  ['cas/a.mdx', lieu('76340'), '3:14 « 76340 » est un code postal'],
  ['cas/a.mdx', page("territoire:\n  departements: ['76', '20']"), '3:24 « 20 » n’est le code d’aucun département'],
  ['dispositifs/d.mdx', page("regions: ['23']"), '2:11 « 23 » n’est le code d’aucune région d’aujourd’hui'],
  ['acteurs/x.yaml', "commune: '00000'", '1:10 « 00000 » n’est le code INSEE d’aucune commune'],
  ['repertoire.yaml', "groupements: [{ departements: ['99'] }]", '1:32 « 99 » n’est le code d’aucun département'],
  ['repertoire.yaml', "groupements: [{ region: '99' }]", '1:25 « 99 » n’est le code d’aucune région d’aujourd’hui'],
  ['repertoire.yaml', "groupements: [{ commune: '76999' }]", '1:26 « 76999 » n’est le code INSEE d’aucune commune'],
])('%s %#', (path, text, expected) => {
  expect(findProblems(placeCodesRule, { [path]: text })).toEqual([`${path}:${expected}`]);
});
