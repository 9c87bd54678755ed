import { expect, test } from 'vitest';
import { charactersRule } from './characters.ts';
import { findProblems } from './rule-testing.ts';

test('accents, no-break spaces, tabs, Windows line ends', () => {
  expect(findProblems(charactersRule, { 'cas/a.mdx': '\uFEFFé œ \u00a0\u202f « » ’ – 😀\t\r\n' })).toEqual([]);
});

test.each([
  ['a\nDuba\uFFFD', '2:5 Une lettre est illisible : le fichier n’est pas enregistré en UTF-8'],
  ['a\u0007b', '1:2 Un signe invisible se cache ici'],
])('bad %#', (text, expected) => {
  expect(findProblems(charactersRule, { 'cas/a.mdx': text })).toEqual([`cas/a.mdx:${expected}`]);
});
