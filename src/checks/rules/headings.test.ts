import { expect, test } from 'vitest';
import { headingsRule } from './headings.ts';
import { findProblems, page } from './rule-testing.ts';

const FIRST = "## Ce qu'ils font ensemble\n\nUn texte.";
const MIDDLE = '## Ce que ça a donné\n\nUn texte.';
const LAST = '## Ce qui a coincé\n\nUn texte.';

test.each([
  ['the three required ones', `${FIRST}\n\n${MIDDLE}\n\n${LAST}`],
  [
    'all, with the curly apostrophe and levels below',
    `## Ce qu’ils font ensemble\n\n### Un point\n\nTexte.\n\n## Comment c’est né\n\nTexte.\n\n## Comment ça marche\n\nTexte.\n\n${MIDDLE}\n\n${LAST}\n\n## Si vous vouliez le faire\n\nTexte.`,
  ],
])('good: %s', (_, body) => {
  expect(findProblems(headingsRule, { 'cas/a.mdx': page('titre: A', body) })).toEqual([]);
});

test.each([
  ['first missing', `${MIDDLE}\n\n${LAST}`, "3:4 Il manque le titre « Ce qu'ils font ensemble »"],
  ['middle missing', `${FIRST}\n\n${LAST}`, '3:4 Il manque le titre « Ce que ça a donné »'],
  ['last missing', `${FIRST}\n\n${MIDDLE}`, '3:4 Il manque le titre « Ce qui a coincé »'],
  [
    'misspelt',
    `${FIRST}\n\n${MIDDLE}\n\n## Ce qui a coincer\n\nTexte.`,
    '13:1 « Ce qui a coincer » n’est pas un titre du plan des cas',
  ],
  [
    'unknown',
    `${FIRST}\n\n## Bilan chiffré\n\nTexte.\n\n${MIDDLE}\n\n${LAST}`,
    '9:1 « Bilan chiffré » n’est pas un titre du plan des cas',
  ],
  ['twice', `${FIRST}\n\n${MIDDLE}\n\n${LAST}\n\n${LAST}`, '17:1 Le titre « Ce qui a coincé » est déjà plus haut'],
  [
    'out of order',
    `${FIRST}\n\n${MIDDLE}\n\n${LAST}\n\n## Comment ça marche\n\nTexte.`,
    '17:1 « Comment ça marche » vient après « Ce que ça a donné »',
  ],
  [
    'empty',
    `${FIRST}\n\n## Comment ça marche\n\n${MIDDLE}\n\n${LAST}`,
    '9:1 Rien ne suit le titre « Comment ça marche »',
  ],
  ['empty at the end', `${FIRST}\n\n${MIDDLE}\n\n## Ce qui a coincé`, '13:1 Rien ne suit le titre « Ce qui a coincé »'],
  ['title of the page', `# A\n\n${FIRST}\n\n${MIDDLE}\n\n${LAST}`, '5:1 « # A » est un titre de page'],
  [
    'skipped level',
    `${FIRST}\n\n#### Un point\n\nTexte.\n\n${MIDDLE}\n\n${LAST}`,
    '9:1 « #### Un point » saute un niveau',
  ],
])('bad: %s', (_, body, expected) => {
  expect(findProblems(headingsRule, { 'cas/a.mdx': page('titre: A', body) })).toEqual([`cas/a.mdx:${expected}`]);
});

test('other pages have the headings they like, not underlined by dashes', () => {
  expect(findProblems(headingsRule, { 'dossiers/a.mdx': page('titre: A', '## Libre\n\nTexte.') })).toEqual([]);
  expect(findProblems(headingsRule, { 'dossiers/a.mdx': page('titre: A', 'Libre\n---\n\nTexte.') })).toEqual([
    'dossiers/a.mdx:5:1 La ligne de tirets ou de « = » sous « Libre » en fait un titre',
  ]);
});
