import { expect, test } from 'vitest';
import { schemaRule } from './schema.ts';
import { findProblems } from './rule-testing.ts';

const SOURCE = 'titre: A\nediteur: B\nnature: presse\nconsulte: 2026-11-20\nlecture: extrait\n';

test('a source as it should be', () => {
  expect(findProblems(schemaRule, { 'sources/a.yaml': SOURCE })).toEqual([]);
});

test.each([
  ['unknown key', SOURCE.replace('nature', 'natture'), '3:1 La clé « natture » n’existe pas ici'],
  ['missing key', SOURCE.replace('editeur: B\n', ''), '1:1 Il manque la clé « editeur »'],
  ['wrong word', SOURCE.replace('presse', 'journal'), '3:9 « journal » n’est pas accepté pour « nature »'],
  ['wrong type', SOURCE.replace('titre: A', 'titre: 2001'), '1:8 « titre » est lu comme un nombre'],
])('%s', (_, text, expected) => {
  expect(findProblems(schemaRule, { 'sources/a.yaml': text })).toEqual([`sources/a.yaml:${expected}`]);
});

test('an entry of a list, and a file that is no list', () => {
  expect(
    findProblems(schemaRule, {
      'referentiels/mesures.yaml': '- { id: a, nom: A, unite: b }\n- { id: B, nom: A, unite: b }',
    }),
  ).toEqual(['referentiels/mesures.yaml:2:9 « B » ne convient pas pour « id »']);
  expect(findProblems(schemaRule, { 'referentiels/mesures.yaml': 'membres: 12' })).toEqual([
    'referentiels/mesures.yaml:1:1 Le fichier ne contient pas ce qu’il faut',
  ]);
});

test('a front matter that cannot be read is the matter of another rule', () => {
  expect(findProblems(schemaRule, { 'cas/a.mdx': '' })).toEqual([]);
});
