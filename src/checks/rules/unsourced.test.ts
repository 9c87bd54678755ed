import { expect, test } from 'vitest';
import { findProblems, page } from './rule-testing.ts';
import { unsourcedRule } from './unsourced.ts';

const check = (body: string, path = 'cas/a.mdx') => findProblems(unsourcedRule, { [path]: page('titre: A', body) });

test.each([
  ['a call', '## Comment ça marche\n\nUn bureau [@a].'],
  ['a quotation', '## Comment ça marche\n\n<Citation source="a">\n\nUn bureau.\n\n</Citation>'],
  ['nothing to be found', '## Ce qui a coincé\n\nAucune source ne le dit.'],
  ['advice', '## Si vous vouliez le faire\n\n1. **Le cadre.** Un bureau.'],
  ['an empty section', '## Comment ça marche'],
])('a section with %s', (_, body) => {
  expect(check(body)).toEqual([]);
});

test.each([
  ['cas/a.mdx', '## Comment ça marche\n\nUn bureau.', '5:1 Aucune source n’est appelée sous « Comment ça marche »'],
  ['dossiers/a.mdx', '## Un fil\n\nDes faits.', '5:1 Aucune source n’est appelée dans cette page'],
  ['pratiques/a.mdx', '', '3:4 La page n’a pas de texte'],
])('%s %#', (path, body, expected) => {
  expect(check(body, path)).toEqual([`${path}:${expected}`]);
});

test('a form of cooperation may be defined in our words', () => {
  expect(check('Des entreprises voisines.', 'formes/a.mdx')).toEqual([]);
});
