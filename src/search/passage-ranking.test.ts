import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FoundTerm } from './found-terms.ts';
import { rankByPassages } from './passage-ranking.ts';
import { rankPages } from './ranking.ts';

const NOWHERE = { together: 0, opening: 0, said: 0 };
const term = (word: string, pages: Readonly<Record<string, number>>): FoundTerm => ({
  word,
  pages: new Map(Object.entries(pages)),
});
const rank = (terms: readonly FoundTerm[]) => rankPages({ terms, pageCount: 100, isAnswer: () => true });
const pathsOf = ({ pages }: { readonly pages: ReadonlyMap<string, number> }) => [...pages.keys()];

const ranking = rank([
  term('sept', { far: 0.5, near: 0.5, chance: 0.5 }),
  term('usines', { far: 0.5, near: 0.5, chance: 0.5 }),
  term('jour', { far: 0.5, near: 0.5, chance: 0.5 }),
  term('ouvertes', { chance: 0.5 }),
]);

test('a page that holds all the words comes first as long as no text is read', () => {
  expect(pathsOf(rankByPassages(ranking, new Map()))[0]).toBe('chance');
});

test('words that stand together come before all of them here and there', () => {
  const read = new Map([
    ['near', { ...NOWHERE, together: 5.8 }],
    ['far', NOWHERE],
    ['chance', NOWHERE],
  ]);
  expect(pathsOf(rankByPassages(ranking, read))).toEqual(['near', 'chance', 'far']);
});

test('so do those of the first sentence, and a name said whole', () => {
  expect(pathsOf(rankByPassages(ranking, new Map([['far', { ...NOWHERE, opening: 6 }]]))).slice(1)).toEqual([
    'far',
    'near',
  ]);
  expect(pathsOf(rankByPassages(ranking, new Map([['near', { ...NOWHERE, said: 0.5 }]])))[0]).toBe('near');
});

test('the words told are those of the first page that lacks some', () => {
  const scattered = rank([
    term('cluster', { a: 0.5, b: 0.5 }),
    term('normandie', { a: 0.5 }),
    term('textile', { b: 0.5 }),
    term('verre', { b: 0.2 }),
  ]);
  expect(scattered.relaxed).toMatchObject({ held: ['cluster', 'textile', 'verre'], missing: ['normandie'] });
  const read = new Map([['a', { ...NOWHERE, together: 9 }]]);
  expect(rankByPassages(scattered, read).relaxed).toMatchObject({
    held: ['cluster', 'normandie'],
    missing: ['textile', 'verre'],
  });
});

test('no page is added or hidden', () => {
  const words = fc.array(
    fc.dictionary(fc.constantFrom(...'abcdefgh'), fc.double({ min: 0.01, max: 15, noNaN: true }), { maxKeys: 8 }),
    { minLength: 1, maxLength: 5 },
  );
  const read = fc.dictionary(
    fc.constantFrom(...'abcdefgh'),
    fc.record({
      together: fc.double({ min: 0, max: 9, noNaN: true }),
      opening: fc.double({ min: 0, max: 9, noNaN: true }),
      said: fc.constantFrom(0, 0.3, 0.5),
    }),
  );
  fc.assert(
    fc.property(words, read, (found, texts) => {
      const before = rank(found.map((pages, place) => term(`mot${place}`, pages)));
      const after = rankByPassages(before, new Map(Object.entries(texts)));
      expect(new Set(pathsOf(after))).toEqual(new Set(pathsOf(before)));
      const values = [...after.pages.values()];
      expect(values).toEqual(values.toSorted((one, other) => other - one));
    }),
  );
});
