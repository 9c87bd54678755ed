import { expect, test } from 'vitest';
import { findPages, intersect, listDistinct, unite } from './combine.ts';
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
const term = (word: string, forms: readonly string[], continuations: readonly string[] = []) => ({
  word,
  forms,
  continuations,
  isBeginning: continuations.length > 0,
});

test('a page answers a word by any of its forms, with the best of them', async () => {
  expect(scoresOf(await findPages(engine, [term('verrier', ['verrier', 'verrerie'])]))).toEqual({ a: 5, b: 1 });
});

test('a page answers when it answers every word', async () => {
  const terms = [term('verrerie', ['verrerie']), term('normandie', ['normandie'])];
  expect(scoresOf(await findPages(engine, terms))).toEqual({ b: 4 });
});

test('a longer word counts for half', async () => {
  expect(scoresOf(await findPages(engine, [term('plast', [], ['plasturgie'])]))).toEqual({ c: 2 });
});

test('no word asks for nothing', async () => {
  expect(await findPages(engine, [])).toEqual(new Map());
});

test('lists meet and join', () => {
  expect(scoresOf(intersect([pages({ a: 1, b: 2 }), pages({ b: 3 })]))).toEqual({ b: 5 });
  expect(scoresOf(unite([pages({ a: 1, b: 2 }), pages({ b: 3 })]))).toEqual({ a: 1, b: 3 });
});

test('a plural is not asked beside its singular', () => {
  expect(listDistinct(['verrier', 'verriers', 'vers'])).toEqual(['verrier', 'vers']);
});
