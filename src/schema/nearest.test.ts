import { expect, test } from 'vitest';
import { findNearest } from './nearest.ts';

test.each([
  ['acroche', ['accroche', 'auteurs'], 'accroche'],
  ['Accroche', ['accroche'], 'accroche'],
  ['statu', ['statut', 'structure'], 'statut'],
  ['sorces', ['sources', 'secteurs'], 'sources'],
  ['lunetiers', ['lunetiers-du-jura', 'jouet-du-jura'], 'lunetiers-du-jura'],
  ['reindustrialisér', ['relocaliser', 'reindustrialiser'], 'reindustrialiser'],
  ['vla', ['val'], 'val'],
])('%s', (word, candidates, expected) => {
  expect(findNearest(word, candidates)).toBe(expected);
});

test.each([
  ['zzz', ['titre', 'accroche']],
  ['granit-de-bretagne', ['produit-en-bretagne']],
  ['vend', ['former']],
  ['', ['titre']],
  ['titre', []],
])('nothing is near %s', (word, candidates) => {
  expect(findNearest(word, candidates)).toBeUndefined();
});
