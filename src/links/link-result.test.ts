import { expect, test } from 'vitest';
import { readLinkResults, writeLinkResults, type LinkResult } from './link-result.ts';

const RESULTS: readonly LinkResult[] = [
  { address: 'https://a.fr/', state: 'bon', day: '2026-11-30', status: 200, target: undefined },
  {
    address: 'https://b.fr/x',
    state: 'deplace',
    day: '2026-11-29',
    status: 200,
    target: 'https://b.fr/y',
  },
];

test('what is written is read back, in the order of the addresses', () => {
  expect(readLinkResults(writeLinkResults(RESULTS.toReversed()))).toEqual(RESULTS);
});

test('an address has a line', () => {
  const lines = writeLinkResults(RESULTS).split('\n');
  expect(lines.filter((line) => line.includes('adresse'))).toEqual([
    '    {"adresse":"https://a.fr/","etat":"bon","jour":"2026-11-30","statut":200},',
    '    {"adresse":"https://b.fr/x","etat":"deplace","jour":"2026-11-29","statut":200,"vers":"https://b.fr/y"}',
  ]);
});

test('no result is a file too', () => {
  expect(readLinkResults(writeLinkResults([]))).toEqual([]);
});

test.each([
  ['another file', '{}'],
  ['no JSON', 'liens:'],
  ['an unknown state', '{"liens":[{"adresse":"https://a.fr/","etat":"mort","jour":"2026-11-30"}]}'],
  ['an address that runs code', '{"liens":[{"adresse":"javascript:alert(1)","etat":"bon","jour":"2026-11-30"}]}'],
  [
    'a target that runs code',
    '{"liens":[{"adresse":"https://a.fr/","etat":"bon","jour":"2026-11-30","vers":"data:,x"}]}',
  ],
  ['a day that is none', '{"liens":[{"adresse":"https://a.fr/","etat":"bon","jour":"hier"}]}'],
])('%s is refused', (_name, text) => {
  expect(() => readLinkResults(text)).toThrow();
});
