import { expect, test } from 'vitest';
import { frontMatterRule } from './front-matter.ts';
import { findProblems, page } from './rule-testing.ts';

test('a page and a data file', () => {
  expect(
    findProblems(frontMatterRule, {
      'cas/a.mdx': page("titre: L'eau # remarque"),
      'sources/a.yaml': 'titre: "Eau : x"',
    }),
  ).toEqual([]);
});

test('each mistake at its place in the file', () => {
  const file = page("titre: 'L'eau'\naccroche: Eau : la suite\ntitre: B");
  expect(findProblems(frontMatterRule, { 'cas/a.mdx': file })).toEqual([
    "cas/a.mdx:2:8 L’apostrophe placée dans « L'eau » ferme le texte trop tôt",
    'cas/a.mdx:3:11 « Eau : la suite » contient deux-points suivis d’une espace',
    'cas/a.mdx:4:1 La clé « titre » est écrite deux fois au même endroit',
  ]);
});

test('a file that has no place is the matter of another rule', () => {
  expect(findProblems(frontMatterRule, { 'cas/a.md': 'titre' })).toEqual([]);
});
