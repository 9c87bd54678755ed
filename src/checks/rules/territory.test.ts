import { expect, test } from 'vitest';
import { findProblems, page } from './rule-testing.ts';
import { territoryRule } from './territory.ts';

const check = (territory: string, places = '') =>
  findProblems(territoryRule, { 'cas/a.mdx': page(`territoire: { ${territory} }\nlieux: [${places}]`) });

const NORTH = "departements: ['80']";

test.each([
  ['in the territory', "departements: ['76', '80']", "{ commune: '76101' }"],
  ['outside, and said so', NORTH, "{ commune: '76101', hors-territoire: true }"],
  ['anywhere in the country', 'niveau: national', "{ commune: '76101' }"],
  ['unknown: another rule', NORTH, "{ commune: '00000' }"],
  [
    'twice, of two kinds',
    "departements: ['76']",
    "{ commune: '76101', genre: siege }, { commune: '76101', genre: site }",
  ],
])('a place %s', (_, territory, places) => {
  expect(check(territory, places)).toEqual([]);
});

test.each([
  ["{ commune: '76101' }", '3:20 Blangy est dans le département 76 (Seine-Maritime), que « territoire » ne nomme pas'],
  [
    "{ commune: '76101', hors-territoire: true }, { commune: '76101', hors-territoire: true }",
    '3:65 Blangy est déjà un des lieux',
  ],
])('%s', (places, expected) => {
  expect(check(NORTH, places)).toEqual([`cas/a.mdx:${expected}`]);
});

test.each([
  ['departement', "'76'", true],
  ['departement', "'76', '27'", false],
  ['commune', "'76', '27'", false],
  ['epci', "'76', '80'", true],
  ['bassin', "'76', '80'", true],
  ['region', "'76', '27'", true],
  ['region', "'76', '80'", false],
  ['pluriregional', "'76', '80'", true],
  ['pluriregional', "'76', '27'", false],
])('level %s of %s: %s', (level, codes, isRight) => {
  expect(check(`niveau: ${level}, departements: [${codes}]`)).toHaveLength(isRight ? 0 : 1);
});
