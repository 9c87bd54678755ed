import { expect, test } from 'vitest';
import { findProblems, page } from './rule-testing.ts';
import { toldFiguresRule } from './told-figures.ts';

const FRONT = `chiffres:
  - libelle: Adhérents
    unite: entreprises
    releves:
      - { valeur: 1300, annee: 2017, source: a }
      - { min: 100, max: 200, annee: 2010, source: a }`;

const check = (text: string) => findProblems(toldFiguresRule, { 'cas/a.mdx': page(FRONT, text) });

test.each([
  ['Ils sont 13 000 entreprises [@a].', '10:10 Le texte dit 13000 entreprises, et l’en-tête 1300'],
  ['Ils sont 130 adhérents en 2017 [@a].', '10:10 Le texte dit 130 adhérents, et l’en-tête 1300'],
  ['En 2017, 1 250 adhérents cotisent [@b; @a].', '10:10 Le texte dit 1250 adhérents, et l’en-tête 1300'],
])('%s', (text, expected) => {
  const [problem = ''] = check(text);
  expect(problem.startsWith(`cas/a.mdx:${expected} d’après la même source (Adhérents, 2017)`), problem).toBe(true);
});

test.each([
  'Ils sont 1 300 entreprises [@a].',
  'Ils sont 13 000 entreprises [@b].',
  'Ils sont 13 000 entreprises en 2016 [@a].',
  'Le bassin compte 1 250 entreprises en 2017 [@a].',
  'En 2017, 1 300 adhérents sur 1 400 adhérents possibles [@a].',
  'Ils emploient 13 000 salariés [@a].',
  'Ils sont 13 000 entreprises. Elles vendent [@a].',
  '{/* 13 000 entreprises */} Elles vendent [@a].',
])('no number of a figure: %s', (text) => {
  expect(check(text)).toEqual([]);
});
