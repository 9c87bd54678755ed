import { expect, test } from 'vitest';
import { figuresRule } from './figures.ts';
import { findProblems, page } from './rule-testing.ts';

const MEASURES = {
  'referentiels/mesures.yaml':
    "- { id: membres, unite: entreprises }\n- { id: emplois, unite: emplois }\n- { id: export, unite: '%' }\n- { id: stagiaires, unite: personnes }\n- { id: autre }",
};

function check(measure: string, unit: string, observation = 'valeur: 12'): readonly string[] {
  const text = page(`chiffres:\n  - mesure: ${measure}\n    unite: ${unit}\n    releves:\n      - { ${observation} }`);
  return findProblems(figuresRule, { ...MEASURES, 'cas/a.mdx': text });
}

test.each([
  ['membres', 'coopératives'],
  ['emplois', 'équivalents temps plein'],
  ['emplois', 'personnes'],
  ['stagiaires', 'salariés'],
  ['export', "'% du chiffre d’affaires'"],
  ['autre', 'euros par kilo'],
  ['inconnue', 'euros'],
])('%s in %s', (measure, unit) => {
  expect(check(measure, unit)).toEqual([]);
});

test.each([
  ['membres', 'salariés'],
  ['emplois', 'euros'],
  ['stagiaires', 'euros'],
  ['export', 'euros'],
])('%s in %s is a slip', (measure, unit) => {
  expect(check(measure, unit)).toEqual([`cas/a.mdx:4:12 L’unité « ${unit} » ne va pas avec la mesure « ${measure} »`]);
});

test.each([
  ['valeur: 0.125', 'euros', []],
  ['valeur: 12.5', 'euros', []],
  ['valeur: 12.3450', 'euros', []],
  ['valeur: -13', "'%'", []],
  ['valeur: -2', 'points', []],
  ['valeur: 1.350', 'euros', ['cas/a.mdx:6:19 « 1.350 » est lu 1,35']],
  ['min: 12.000, max: 13', 'euros', ['cas/a.mdx:6:16 « 12.000 » est lu 12']],
  ['valeur: -13', 'euros', ['cas/a.mdx:6:19 « -13 » est plus petit que zéro']],
  ['valeur: 3 M€', 'euros', []],
  [
    'valeur: 3 M€',
    "millions d'euros",
    ["cas/a.mdx:6:19 « 3 M€ » n’est pas un nombre, et l’unité est déjà « millions d'euros »"],
  ],
])('%s of %s', (observation, unit, expected) => {
  expect(check('autre', unit, observation)).toEqual(expected);
});
