import { expect, test } from 'vitest';
import { findPages, listDistinct, unite } from './combine.ts';
import type { SearchTerm } from '../../search/search-query.ts';
import type { Engine, EnginePages } from './engine.ts';

const pages = (scores: Readonly<Record<string, number>>): EnginePages => new Map(Object.entries(scores));
const scoresOf = (found: EnginePages) => Object.fromEntries(found);

const TEXTS: Readonly<Record<string, EnginePages>> = {
  verrier: pages({ a: 2 }),
  verrerie: pages({ a: 5, b: 1 }),
  normandie: pages({ b: 3, c: 3 }),
  plasturgie: pages({ c: 4 }),
};
const engine: Engine = {
  preload: () => undefined,
  isWhole: true,
  findWord: async (word) => TEXTS[word] ?? new Map(),
  listWord: async (word) => TEXTS[word] ?? new Map(),
};
const term = (word: string, forms: readonly string[], { continuations = [], kin = [] }: Partial<SearchTerm> = {}) => ({
  word,
  written: word,
  forms,
  continuations,
  kin,
  isBeginning: continuations.length > 0,
});

test('a page answers a word by any of its forms, with the best of them', async () => {
  expect(scoresOf(await findPages(engine, term('verrier', ['verrier', 'verrerie'])))).toEqual({ a: 5, b: 1 });
});

test('a longer word, or another of the same verb, counts for half', async () => {
  expect(scoresOf(await findPages(engine, term('plast', [], { continuations: ['plasturgie'] })))).toEqual({ c: 2 });
  expect(scoresOf(await findPages(engine, term('verre', ['verrerie'], { kin: ['normandie'] })))).toEqual({
    a: 5,
    b: 1.5,
    c: 1.5,
  });
});

test('lists join, a page keeps its best score', () => {
  expect(scoresOf(unite([pages({ a: 1, b: 2 }), pages({ b: 3 })]))).toEqual({ a: 1, b: 3 });
});

test('a plural is not asked beside its singular', () => {
  expect(listDistinct(['verrier', 'verriers', 'vers'])).toEqual(['verrier', 'vers']);
});
