import { expect, test } from 'vitest';
import { duplicatesRule } from './duplicates.ts';
import { findProblems, page } from './rule-testing.ts';

test('two figures may be read alike', () => {
  const figure = '  - releves: [{ valeur: 1, annee: 2, source: s }]';
  expect(findProblems(duplicatesRule, { 'cas/a.mdx': page(`chiffres:\n${figure}\n${figure}`) })).toEqual([]);
});

test('different ids, and one id in two kinds of lists', () => {
  const file = page('objectifs: [a, b]\nsources:\n  - id: a\nchiffres:\n  - id: a');
  expect(
    findProblems(duplicatesRule, { 'cas/a.mdx': file, 'referentiels/objectifs.yaml': '- id: a\n- id: b' }),
  ).toEqual([]);
});

test.each([
  ['cas/a.mdx', page('sources:\n  - id: a\n  - id: a'), '4:9 L’identifiant « a » sert déjà plus haut'],
  ['cas/a.mdx', page('chiffres:\n  - id: a\n  - id: a'), '4:9 L’identifiant « a » sert déjà plus haut'],
  ['cas/a.mdx', page('objectifs: [a, a]'), '2:16 « a » est écrit deux fois dans la même liste'],
  ['cas/a.mdx', page('sources:\n  - id: b'), '3:9 La source « b » est aussi dans content/sources/b.yaml'],
  ['referentiels/mesures.yaml', '- id: a\n- id: a', '2:7 L’identifiant « a » sert déjà plus haut'],
  ['cas/a.mdx', page('acteurs:\n  - nom: A\n  - nom: A'), '4:10 L’acteur « A » figure déjà ligne 3'],
  [
    'cas/a.mdx',
    page(
      'chiffres:\n  - releves:\n      - { valeur: 1, annee: 2, source: s }\n      - { valeur: 1, annee: 2, source: s }',
    ),
    '5:40 Le relevé de « s » figure déjà ligne 4',
  ],
  ['cas/a.mdx', page('sources:\n  - url: a\n  - url: a'), '4:10 L’adresse « a » figure déjà ligne 3'],
  ['repertoire.yaml', 'groupements:\n  - id: a\n  - id: a', '3:9 L’identifiant « a » sert déjà plus haut'],
  ['repertoire.yaml', 'sources:\n  - id: a\n  - id: a', '3:9 L’identifiant « a » sert déjà plus haut'],
  ['repertoire.yaml', 'sources:\n  - id: b', '2:9 La source « b » est aussi dans content/sources/b.yaml'],
])('%s %#', (path, text, expected) => {
  expect(findProblems(duplicatesRule, { [path]: text, 'sources/b.yaml': 'titre: B' })).toEqual([`${path}:${expected}`]);
});
