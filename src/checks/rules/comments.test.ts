import { expect, test } from 'vitest';
import { commentsRule } from './comments.ts';
import { findProblems, page } from './rule-testing.ts';

test.each([
  'titre: "A # b"',
  'titre: A\n# un mot',
  'statut: actif # ou termine',
  'forme: grappe # voir formes',
  'debut: 2001 # à vérifier',
  "lieux: # facultatif\n  - commune: '76101' # Blangy",
])('good: %s', (text) => {
  expect(findProblems(commentsRule, { 'cas/a.mdx': page(text) })).toEqual([]);
});

test.each([
  ['titre: A # b', '2:8 « titre » s’arrête avant « # b », pris pour un commentaire'],
  [
    'lieux:\n  - role: plateforme #relocalisation',
    '3:11 « role » s’arrête avant « #relocalisation », pris pour un commentaire',
  ],
  ['auteurs:\n  - Jeanne #1re', ''],
  ['auteurs:\n  - Jeanne #chargée', '3:5 « auteurs » s’arrête avant « #chargée », pris pour un commentaire'],
])('bad: %s', (text, expected) => {
  expect(findProblems(commentsRule, { 'cas/a.mdx': page(text) })).toEqual(
    expected === '' ? [] : [`cas/a.mdx:${expected}`],
  );
});
