import { expect, test } from 'vitest';
import { bodyRule } from './body.ts';
import { findProblems, page } from './rule-testing.ts';

test('a text without code', () => {
  expect(findProblems(bodyRule, { 'cas/a.mdx': page('titre: A', 'Un texte, a < 5.') })).toEqual([]);
});

test('each mistake at its place in the file', () => {
  const file = page('titre: A', 'Moins de <3 %.\n\nUne { seule.\n\n<Encart titre="x">\n\nTexte.');
  expect(findProblems(bodyRule, { 'cas/a.mdx': file }).toSorted()).toEqual([
    'cas/a.mdx:5:10 Le signe « < » de « <3 %. » ouvre une balise inconnue',
    'cas/a.mdx:7:5 Une accolade ouvre « { seule. »',
    'cas/a.mdx:9:1 « <Encart> » n’est pas refermé',
  ]);
});
