import { expect, test } from 'vitest';
import { citationsRule } from './citations.ts';
import { findProblems, page } from './rule-testing.ts';

const FRONT_MATTER = 'sources:\n  - id: a\n  - id: b-2';

test.each([
  'Douze ateliers [@a].',
  'Douze ateliers [@a; @b-2], en 2017.',
  '- point [@a]\n\n| x |\n| - |\n| y [@a] |',
  '{/* [@inconnue] et @a */}\n\nTexte.',
  'Le compte @autre et le courrier x@a.fr ne sont pas des sources.',
  '<Citation source="a">\n\nSeuls, non.\n\n</Citation>',
  'Une parenthèse (vue en 2017 [@a]).',
])('good: %s', (body) => {
  expect(findProblems(citationsRule, { 'cas/a.mdx': page(FRONT_MATTER, body) })).toEqual([]);
});

test.each([
  ['Texte [@c].', '7:9 La source « c » n’existe pas'],
  ['Texte [@a; @c].', '7:13 La source « c » n’existe pas'],
  ['Texte [@a](p. 3).', '7:7 « [@a]( » est pris pour un lien, et l’appel disparaît'],
  ['[@a]: https://example.org', '7:1 « [@a]: » définit un lien au lieu d’appeler une source'],
  ['Texte [@a][@b-2].', '7:7 Deux appels se touchent : « [@a][@b-2] »'],
  ['Texte [@a, @b-2].', '7:7 L’appel « [@a, @b-2] » est mal écrit'],
  ['Texte [@A].', '7:7 L’appel « [@A] » est mal écrit'],
  ['Texte [@ a].', '7:7 L’appel « [@ a] » est mal écrit'],
  ['Texte [ @a].', '7:7 L’appel « [ @a] » est mal écrit'],
  ['Texte [@a;].', '7:7 L’appel « [@a;] » est mal écrit'],
  ['Texte [@a p. 3].', '7:7 L’appel « [@a p. 3] » est mal écrit'],
  ['Texte [@a.', '7:7 L’appel « [@a. » est mal écrit'],
  ['Texte [@].', '7:7 L’appel « [@] » est mal écrit'],
  ['Texte [voir @a].', '7:13 « @a » nomme une source en dehors d’un appel'],
  ['Texte @b-2.', '7:7 « @b-2 » nomme une source en dehors d’un appel'],
  ['## Titre [@a]', '7:10 Un appel de source est dans un titre'],
  ['[les mots [@a] du lien](https://example.org)', '7:11 Un appel de source est dans le texte d’un lien'],
  ['Du `code [@a]`.', '7:4 Un appel de source est dans un passage de code'],
  ['<Citation source="c">\n\nSeuls, non.\n\n</Citation>', '7:1 La source « c » n’existe pas'],
  ['Texte &#91;@c].', '7:1 L’appel de « c » n’est pas écrit en clair'],
  ['Texte [&#64;b-2].', '7:1 L’appel de « b-2 » n’est pas écrit en clair'],
  ['<Citation auteur="5 > 4" source="a">\n\nNon.\n\n</Citation>', '7:1 L’appel de « a » n’est pas écrit en clair'],
  ['Du `code <Citation source="c">`.', '7:27 La source « c » n’existe pas'],
])('bad: %s', (body, expected) => {
  expect(findProblems(citationsRule, { 'cas/a.mdx': page(FRONT_MATTER, body) })).toEqual([`cas/a.mdx:${expected}`]);
});

test('shared sources are known', () => {
  const texts = { 'cas/a.mdx': page('titre: A', 'Texte [@registre].'), 'sources/registre.yaml': 'titre: R' };
  expect(findProblems(citationsRule, texts)).toEqual([]);
});
