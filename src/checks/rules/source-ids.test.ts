import { expect, test } from 'vitest';
import { sourceIdsRule } from './source-ids.ts';
import { findProblems, page } from './rule-testing.ts';

const SHARED = { 'sources/registre.yaml': 'titre: Registre\n' };

test('a source of the page, and a shared one, at any depth', () => {
  const file = page(
    'fin: { source: registre }\nchiffres:\n  - releves:\n      - { source: journal }\nsources:\n  - id: journal',
  );
  expect(findProblems(sourceIdsRule, { ...SHARED, 'cas/a.mdx': file })).toEqual([]);
});

test.each([
  ['cas/a.mdx', page('fin: { source: registres }'), 'cas/a.mdx:2:16 La source « registres » n’existe pas'],
  ['formes/a.mdx', page('repere: { source: blog }'), 'formes/a.mdx:2:19 La source « blog » n’existe pas'],
  ['acteurs/a.yaml', 'en-bref:\n  - { texte: x, source: blog }', 'acteurs/a.yaml:2:25 La source « blog » n’existe pas'],
  [
    'repertoire.yaml',
    'groupements: [{ source: blog }]\nsources: [{ id: blogs }]',
    'repertoire.yaml:1:25 La source « blog » n’existe pas',
  ],
])('%s', (path, text, expected) => {
  expect(findProblems(sourceIdsRule, { ...SHARED, [path]: text })).toEqual([expected]);
});
