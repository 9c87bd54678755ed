import { expect, test } from 'vitest';
import { findCommunes, readCommunes } from './communes.ts';

const communes = readCommunes(
  [
    'Le Mans|72000 72100|metropole|1|2',
    'Lille|59000 59160|metropole|1|2',
    'Paris|75001 75011|metropole|1|2',
    'Saint-Denis|93200|metropole|1|2',
    'Saint-Denis|97400|974|1|2',
    'Saint-Étienne|42000|metropole|1|2',
    'Sainte-Sigolène|43600|metropole|1|2',
    'Clermont|40180|metropole|1|2',
    'Clermont-Ferrand|63000|metropole|1|2',
    'L’Haÿ-les-Roses|94240|metropole|1|2',
  ].join('\n'),
);

test.each([
  ['lille', ['Lille 59000']],
  ['59160', ['Lille 59000']],
  ['lille 59000', ['Lille 59000']],
  ['59000 Lille', ['Lille 59000']],
  ['Le Mans (72)', ['Le Mans 72000']],
  ['Paris 11', ['Paris 75001']],
  ['St Etienne', ['Saint-Étienne 42000']],
  ['ste sigolene', ['Sainte-Sigolène 43600']],
  ['Saint-Denis', ['Saint-Denis 93200', 'Saint-Denis 97400']],
  ['saint denis 974', ['Saint-Denis 97400']],
  ['Clermont', ['Clermont 40180']],
  ['clermont f', ['Clermont-Ferrand 63000']],
  ['clermont 63000', ['Clermont-Ferrand 63000']],
  ["l'hay les roses", ['L’Haÿ-les-Roses 94240']],
  ['940', []],
  ['2A', []],
  ['Zzzz', []],
  ['Zzzz 59000', []],
  ['  ', []],
])('« %s » means %j', (typed, expected) => {
  expect(findCommunes(communes, typed).map(({ name, postalCodes }) => `${name} ${postalCodes[0]}`)).toEqual(expected);
});
