import { expect, test } from 'vitest';
import { findProblems, page } from './rule-testing.ts';
import { sameNamesRule } from './same-names.ts';

test.each([
  ['two titles', { 'cas/a.mdx': page('titre: A, un'), 'cas/b.mdx': page('titre: A, deux') }],
  ['a case and an essay', { 'cas/a.mdx': page('titre: A'), 'dossiers/a.mdx': page('titre: A') }],
  ['a name that is an alias of its own', { 'acteurs/a.yaml': 'nom: A\nalias: [A]' }],
  ['names below the top', { 'cas/a.mdx': page('x:\n  titre: A'), 'cas/b.mdx': page('x:\n  titre: A') }],
])('good: %s', (_, texts) => {
  expect(findProblems(sameNamesRule, texts)).toEqual([]);
});

test.each([
  [
    { 'cas/a.mdx': page('titre: Glass Vallée'), 'cas/b.mdx': page('titre: "GLASS VALLEE"') },
    'cas/b.mdx:2:8 Le titre « GLASS VALLEE » est déjà dans content/cas/a.mdx',
  ],
  [
    { 'acteurs/a.yaml': 'nom: Sill', 'acteurs/b.yaml': "nom: B\nalias: [C, 'sill']" },
    'acteurs/b.yaml:2:12 Le nom « sill » est déjà dans content/acteurs/a.yaml',
  ],
  [
    { 'sources/a.yaml': 'url: https://www.a.fr/x/', 'sources/b.yaml': 'url: http://a.fr/x' },
    'sources/b.yaml:1:6 L’adresse « http://a.fr/x » est déjà dans content/sources/a.yaml',
  ],
])('bad: %#', (texts, expected) => {
  expect(findProblems(sameNamesRule, texts)).toEqual([expected]);
});
