import { expect, test } from 'vitest';
import { findProblems, page } from './rule-testing.ts';
import { sameReadingRule } from './same-reading.ts';

test.each([
  page('titre: "A"\npublie: 2026-11-21\nchiffres:\n  - { valeur: -0, annee: 2001, mention: ~ }', 'Un texte.'),
  page('# rien', ''),
  '---\r\ntitre: A\r\n---\r\n\r\nUn texte.\r\n',
  '\ufeff---\ntitre: A\n---\n',
])('good %#', (text) => {
  expect(findProblems(sameReadingRule, { 'cas/a.mdx': text, 'acteurs/a.yaml': 'nom: A' })).toEqual([]);
});

test.each([
  ['titre: 2020-01-01 10:00:00', '2:8 « titre » n’est pas compris de même par le site'],
  ['titre: 0b11', '2:8 « titre » n’est pas compris de même par le site'],
  ['titre: A\nlieux:\n  - commune: 0b11', '4:14 « commune » n’est pas compris de même par le site'],
  ['titre: A\n<<: B\nforme: x', '3:1 Le site ne sait pas lire cette ligne, ou celle du dessus'],
])('bad: %j', (frontMatter, expected) => {
  expect(findProblems(sameReadingRule, { 'cas/a.mdx': page(frontMatter) })).toEqual([`cas/a.mdx:${expected}`]);
});

test('a body that begins sooner for the site', () => {
  const text = '---\ntitre: A\n--- x\n---\n';
  expect(findProblems(sameReadingRule, { 'cas/a.mdx': text })).toEqual([
    'cas/a.mdx:3:4 Le site fait commencer le texte ici, avant la fin de l’en-tête',
  ]);
});
