import { expect, test } from 'vitest';
import { referencesRule } from './references.ts';
import { findProblems, page } from './rule-testing.ts';

const LISTS = { 'formes/grappe.mdx': page('nom: Grappe'), 'referentiels/objectifs.yaml': '- id: former\n' };

test('ids that exist, and other keys of the same name', () => {
  const file = page('forme: grappe\nobjectifs: [former]\nchronologie:\n  - { forme: grappe }');
  expect(findProblems(referencesRule, { ...LISTS, 'cas/a.mdx': file })).toEqual([]);
});

test.each([
  ['forme: grape', 'cas/a.mdx:2:8 « grape » n’est pas une forme de l’atlas'],
  ['objectifs: [former, vendre]', 'cas/a.mdx:2:21 « vendre » n’est pas un objectif de l’atlas'],
  ['chronologie:\n  - { date: 2001, forme: spl }', 'cas/a.mdx:3:26 « spl » n’est pas une forme de l’atlas'],
  ['voir-aussi: [b]', 'cas/a.mdx:2:14 « b » n’est pas un cas de l’atlas'],
  ['voir-aussi: [a]', 'cas/a.mdx:2:14 La page se cite elle-même : « a »'],
])('%s', (frontMatter, expected) => {
  expect(findProblems(referencesRule, { ...LISTS, 'cas/a.mdx': page(frontMatter) })).toEqual([expected]);
});

test('a list that cannot be read is not a mistake of those who refer to it', () => {
  const lists = { ...LISTS, 'referentiels/objectifs.yaml': '- id: "former\n' };
  expect(findProblems(referencesRule, { ...lists, 'cas/a.mdx': page('objectifs: [former]') })).toEqual([]);
  expect(findProblems(referencesRule, { 'cas/a.mdx': page('objectifs: [former]') })).toEqual([]);
});
