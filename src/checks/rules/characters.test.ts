import { expect, test } from 'vitest';
import { charactersRule } from './characters.ts';
import { findProblems, page } from './rule-testing.ts';

test('accents, no-break spaces, tabs, Windows line ends, emoji, long words', () => {
  expect(
    findProblems(charactersRule, { 'cas/a.mdx': `☎️ ${'é'.repeat(120)} https://example.org/${'a/'.repeat(500)}` }),
  ).toEqual([]);
  expect(findProblems(charactersRule, { 'cas/a.mdx': '\uFEFFé œ \u00a0\u202f « » ’ – 😀\t\r\n' })).toEqual([]);
});

test.each([
  ['a\nDuba\uFFFD', '2:5 Une lettre est illisible : le fichier n’est pas enregistré en UTF-8'],
  ['a\u0007b', '1:2 Un signe invisible se cache ici (U+0007)'],
  ['Méca\u00adloire', '1:5 Un signe invisible se cache ici (U+00AD)'],
  ['a\u200bb', '1:2 Un signe invisible se cache ici (U+200B)'],
  ['a\n\u202eb', '2:1 Un signe invisible se cache ici (U+202E)'],
  ['a\u2028---', '1:2 Un signe invisible se cache ici (U+2028)'],
  ['a\u2029---', '1:2 Un signe invisible se cache ici (U+2029)'],
  ['a\r---\r\n', '1:2 Un signe invisible se cache ici (U+000D)'],
  ['a\u0085---', '1:2 Un signe invisible se cache ici (U+0085)'],
  ['a\ufeffb', '1:2 Un signe invisible se cache ici (U+FEFF)'],
  ['titre: \u3164', '1:8 Un signe invisible se cache ici (U+3164)'],
  ['titre: \u2800', '1:8 Un signe invisible se cache ici (U+2800)'],
  ['a\ue000b', '1:2 Un signe invisible se cache ici (U+E000)'],
  ['a\uffffb', '1:2 Un signe invisible se cache ici (U+FFFF)'],
  ['a\u{e0041}b', '1:2 Un signe invisible se cache ici (U+E0041)'],
  [page('titre: "a\\0b"'), '2:8 Un signe invisible se cache ici (U+0000)'],
  [page('titre: "\\u202ea"'), '2:8 Un signe invisible se cache ici (U+202E)'],
  [page('titre: a', 'Méca&shy;loire &#x202e;x'), '5:1 Un signe invisible se cache ici (U+00AD)'],
  ['é'.repeat(121), `1:1 Un mot compte 121 lettres : « ${'é'.repeat(40)}… »`],
])('bad %#', (text, expected) => {
  expect(findProblems(charactersRule, { 'cas/a.mdx': text })).toEqual([`cas/a.mdx:${expected}`]);
});
