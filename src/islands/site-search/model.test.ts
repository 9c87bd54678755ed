import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeCount, planSearch, readAddress, readVocabulary, toHit, writeAddress } from './model.ts';

const vocabulary = ['ales', 'alliance', 'verre'];

test.each([
  ['?q=verre', 'verre'],
  ['?q=l%E2%80%99alliance', 'l’alliance'],
  ['?q=a+b', 'a b'],
  ['?q=%20verre%20', 'verre'],
  ['?q=', ''],
  ['?autre=1', ''],
  ['', ''],
])('the query of the address %j is %j', (search, query) => {
  expect(readAddress(search)).toBe(query);
});

test('a query written in the address reads back as itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const query = typed.trim();
      expect(readAddress(writeAddress(query))).toBe(query);
    }),
  );
  expect(writeAddress('')).toBe('');
});

test('the vocabulary is one string; anything else is an empty one', () => {
  expect(readVocabulary('ales alliance verre')).toEqual(vocabulary);
  expect(readVocabulary({ words: [] })).toEqual([]);
});

test('known words are asked without their elisions', () => {
  expect(planSearch('l’alliance d’Alès', vocabulary)).toEqual({ text: 'alliance Alès' });
});

test.each([
  [
    'licorne',
    'Aucun résultat pour «\u00a0licorne\u00a0»\u00a0: «\u00a0licorne\u00a0» ne figure dans aucune page. Vérifiez l’orthographe ou parcourez les listes.',
  ],
  [
    'verre, dragon et licorne',
    'Aucun résultat pour «\u00a0verre, dragon et licorne\u00a0»\u00a0: «\u00a0dragon\u00a0», «\u00a0et\u00a0», «\u00a0licorne\u00a0» ne figurent dans aucune page. Vérifiez l’orthographe ou parcourez les listes.',
  ],
])('unknown words are named: %s', (typed, refusal) => {
  expect(planSearch(typed, vocabulary)).toEqual({ refusal });
});

test.each([
  [0, 'Aucun résultat pour «\u00a0verre\u00a0». Vérifiez l’orthographe ou parcourez les listes.'],
  [1, '1\u00a0résultat pour «\u00a0verre\u00a0»'],
  [12, '12\u00a0résultats pour «\u00a0verre\u00a0»'],
])('%d results', (count, text) => {
  expect(describeCount(count, 'verre')).toBe(text);
});

const kinds = { cas: 'Cas', sources: 'Source' };
const meta = { title: 'Qu’ est-ce qu’ un groupement d’ entreprises\u202f?' };

test('a hit shows its words as they were, with the kind of its page', () => {
  expect(toHit({ url: '/cas/a/', excerpt: 'l’ <mark>alliance</mark> d’ Alès', meta }, kinds, '/')).toEqual({
    href: '/cas/a/',
    title: 'Qu’est-ce qu’un groupement d’entreprises\u202f?',
    kind: 'Cas',
    excerpt: 'l’<mark>alliance</mark> d’Alès',
  });
});

test.each([
  ['/en-meute/sources/#a', '/en-meute/', 'Source'],
  ['/autre/', '/', ''],
  ['/', '/', ''],
])('the page %s below %s is of the kind « %s »', (url, root, kind) => {
  expect(toHit({ url, excerpt: '', meta }, kinds, root).kind).toBe(kind);
});

test('a page without a title shows its address', () => {
  expect(toHit({ url: '/cas/a/', excerpt: '', meta: {} }, kinds, '/').title).toBe('/cas/a/');
});
