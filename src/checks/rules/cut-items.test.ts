import { expect, test } from 'vitest';
import { cutItemsRule } from './cut-items.ts';
import { findProblems, page } from './rule-testing.ts';

test.each([
  'auteurs: [Équipe]',
  'auteurs: [Jeanne, Paul]',
  'auteurs: ["Jeanne, chargée de développement", Paul]',
  'auteurs:\n  - Jeanne, chargée de développement\n  - loup42',
  'auteurs: [Jeanne, "loup42"]',
  'mots-cles: [verre, flacon]',
  'questions: [Combien de membres ?, Qui paie ?]',
])('good: %j', (frontMatter) => {
  expect(findProblems(cutItemsRule, { 'cas/a.mdx': page(frontMatter) })).toEqual([]);
});

test.each([
  ['auteurs: [Jeanne, chargée de développement]', '2:19 La virgule coupe « Jeanne, chargée de développement » en deux'],
  ['auteurs: [Ada, Jeanne, élue]', '2:24 La virgule coupe « Jeanne, élue » en deux'],
  [
    'questions: [Combien de membres, et lesquels ?]',
    '2:33 La virgule coupe « Combien de membres, et lesquels ? » en deux',
  ],
])('bad: %j', (frontMatter, expected) => {
  for (const path of ['cas/a.mdx', 'dossiers/a.mdx'])
    expect(findProblems(cutItemsRule, { [path]: page(frontMatter) })).toEqual([`${path}:${expected}`]);
});
