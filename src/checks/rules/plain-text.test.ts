import { expect, test } from 'vitest';
import { plainTextRule } from './plain-text.ts';
import { findProblems, page } from './rule-testing.ts';

test.each([
  "titre: L'usine n° 2 [fermée], 3 * 4, a_b, R&D",
  'titre: "Moins de 5 < 6 > 4"',
  'site: https://example.org/a_b_c/**/x&amp;y',
  'auteurs: [_x, snake_case_name]',
])('good: %s', (frontMatter) => {
  expect(findProblems(plainTextRule, { 'cas/a.mdx': page(frontMatter) })).toEqual([]);
});

test.each([
  ['resume: Un texte [@a].', '« resume » contient un appel de source'],
  ['resume: Un [lien](https://example.org).', '« resume » contient un lien'],
  ['resume: Un **mot**.', '« resume » contient une mise en forme (*, _ ou `)'],
  ['resume: Un *mot*.', '« resume » contient une mise en forme (*, _ ou `)'],
  ['resume: Un _mot_.', '« resume » contient une mise en forme (*, _ ou `)'],
  ['resume: Un <b>mot</b>.', '« resume » contient une balise'],
  ['resume: Un&nbsp;mot.', '« resume » contient un code de caractère (&…;)'],
])('bad: %s', (frontMatter, expected) => {
  expect(findProblems(plainTextRule, { 'cas/a.mdx': page(frontMatter) })).toEqual([`cas/a.mdx:2:9 ${expected}`]);
});

test('a data file, and an entry of a list', () => {
  expect(
    findProblems(plainTextRule, {
      'acteurs/a.yaml': 'nom: "*A*"',
      'repertoire.yaml': 'groupements: [{ manque: une **source** }]',
    }),
  ).toEqual([
    'acteurs/a.yaml:1:6 « nom » contient une mise en forme (*, _ ou `)',
    'repertoire.yaml:1:25 « manque » contient une mise en forme (*, _ ou `)',
  ]);
});
