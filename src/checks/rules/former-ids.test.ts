import { expect, test } from 'vitest';
import { formerIdsRule } from './former-ids.ts';
import { findProblems, page } from './rule-testing.ts';

test('a former id that nothing else bears', () => {
  const texts = {
    'cas/a.mdx': page('anciens-ids: [vieux]'),
    'cas/b.mdx': page('titre: B'),
    'repertoire.yaml': 'groupements:\n  - id: c\nsources:\n  - id: a',
    'formes/f.mdx': page('anciens-cas: [parti]'),
    // Another folder, another address.
    'pratiques/p.mdx': page('anciens-ids: [vieux, a]'),
  };
  expect(findProblems(formerIdsRule, texts)).toEqual([]);
});

test.each([
  [
    { 'cas/a.mdx': page('anciens-ids: [b]'), 'cas/b.mdx': page('titre: B') },
    'cas/a.mdx:2:15 L’ancien identifiant « b » est celui d’un cas publié',
  ],
  [{ 'cas/a.mdx': page('anciens-ids: [a]') }, 'cas/a.mdx:2:15 L’ancien identifiant « a » est celui d’un cas publié'],
  [
    { 'cas/a.mdx': page('anciens-ids: [v]'), 'cas/b.mdx': page('anciens-ids: [v]') },
    'cas/b.mdx:2:15 L’ancien identifiant « v » est déjà dans content/cas/a.mdx',
  ],
  [
    { 'cas/a.mdx': page('titre: A'), 'repertoire.yaml': 'groupements:\n  - id: a' },
    'repertoire.yaml:2:9 Le groupement « a » est déjà un cas : content/cas/a.mdx',
  ],
  [
    { 'cas/a.mdx': page('titre: A'), 'formes/f.mdx': page('anciens-cas: [a]') },
    'formes/f.mdx:2:15 L’ancien identifiant « a » est celui d’un cas publié',
  ],
  [
    { 'cas/a.mdx': page('anciens-ids: [v]'), 'formes/f.mdx': page('anciens-cas: [v]') },
    'formes/f.mdx:2:15 L’ancien identifiant « v » est déjà dans content/cas/a.mdx',
  ],
  ...(['pratiques', 'formes', 'dispositifs', 'dossiers'] as const).flatMap(
    (folder): [Record<string, string>, string][] => [
      [
        { [`${folder}/a.mdx`]: page('anciens-ids: [b]'), [`${folder}/b.mdx`]: page('titre: B') },
        `${folder}/a.mdx:2:15 L’ancien identifiant « b » est celui d’un fichier de content/${folder}`,
      ],
      [
        { [`${folder}/a.mdx`]: page('anciens-ids: [v]'), [`${folder}/b.mdx`]: page('anciens-ids: [v]') },
        `${folder}/b.mdx:2:15 L’ancien identifiant « v » est déjà dans content/${folder}/a.mdx`,
      ],
    ],
  ),
  [
    { 'acteurs/a.yaml': 'anciens-ids: [b]', 'acteurs/b.yaml': 'nom: B' },
    'acteurs/a.yaml:1:15 L’ancien identifiant « b » est celui d’un fichier de content/acteurs',
  ],
  [
    { 'formes/f.mdx': page('anciens-cas: [v]'), 'formes/g.mdx': page('anciens-cas: [v]') },
    'formes/g.mdx:2:15 L’ancien identifiant « v » est déjà dans content/formes/f.mdx',
  ],
])('bad %#', (texts, expected) => {
  expect(findProblems(formerIdsRule, texts)).toEqual([expected]);
});
