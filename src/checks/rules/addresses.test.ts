import { expect, test } from 'vitest';
import { addressesRule } from './addresses.ts';
import { findProblems, page } from './rule-testing.ts';

test.each([
  'https://a.fr/b?c=d&e=f',
  'https://www.google.com/maps?q=a',
  'https://a.fr/@b/c',
  'https://a.fr/b?q=https://c.fr',
])('good: %s', (address) => {
  expect(findProblems(addressesRule, { 'cas/a.mdx': page(`site: ${address}`, `[b](${address})`) })).toEqual([]);
});

test.each([
  ['"https://a.fr/b c"', 'L’adresse contient une espace'],
  ['https://u:p@a.fr/', 'L’adresse contient un nom d’utilisateur, avant « @ »'],
  ['https://a.fr/?utm_source=x&c=d', 'L’adresse porte une marque de suivi : utm_source'],
  ['https://www.google.fr/url?q=https://a.fr', 'L’adresse passe par www.google.fr'],
])('bad: %s', (address, found) => {
  expect(findProblems(addressesRule, { 'sources/a.yaml': `url: ${address}` })).toEqual([`sources/a.yaml:1:6 ${found}`]);
});

test('a link of the text', () => {
  expect(findProblems(addressesRule, { 'cas/a.mdx': page('titre: A', 'Un [b](https://a.fr/?fbclid=x).') })).toEqual([
    'cas/a.mdx:5:4 L’adresse porte une marque de suivi : fbclid',
  ]);
});
