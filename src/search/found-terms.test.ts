import { expect, test } from 'vitest';
import { joinFound, joinWords, type FoundTerm } from './found-terms.ts';

const term = (word: string, pages: Readonly<Record<string, number>>): FoundTerm => ({
  word,
  pages: new Map(Object.entries(pages)),
});

test('what the titles found counts more than what the texts did', () => {
  expect([...joinFound([new Map([['a', 6]]), new Map([['w', 3]])], new Map(Object.entries({ a: 1, b: 3 })))]).toEqual([
    ['a', 7.125],
    ['b', 0.75],
    ['w', 4],
  ]);
});

test('words that are one are met where they all stand, and by that name alone where pages have it', () => {
  const parts = [term('haute', { a: 0.5, b: 0.5, c: 5 }), term('savoie', { a: 0.5, c: 4 })];
  expect(joinWords(parts, 'Haute-Savoie')).toEqual(term('Haute-Savoie', { c: 4 }));
  const told = [term('haute', { a: 3, b: 0.5 }), term('vienne', { a: 0.5 })];
  expect(joinWords(told, 'Haute-Vienne')).toEqual(term('Haute-Vienne', { a: 0.5 }));
  const one = term('ain', { a: 1 });
  expect(joinWords([one], 'Ain')).toBe(one);
});
