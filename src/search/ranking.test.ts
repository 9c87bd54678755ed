import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FoundTerm } from './found-terms.ts';
import { putAside, rankPages, rankWhole } from './ranking.ts';

const term = (word: string, pages: Readonly<Record<string, number>>): FoundTerm => ({
  word,
  pages: new Map(Object.entries(pages)),
});
const rank = (terms: readonly FoundTerm[], unknownWords: readonly string[] = []) =>
  rankPages({ terms, unknownWords, pageCount: 100, isAnswer: () => true });
const pathsOf = ({ pages }: { readonly pages: ReadonlyMap<string, number> }) => [...pages.keys()];

test('pages that hold all the words come alone, the best first', () => {
  const ranking = rank([term('textile', { a: 0.2, b: 0.9, c: 0.5 }), term('normandie', { a: 0.2, b: 0.1 })]);
  expect(pathsOf(ranking)).toEqual(['b', 'a']);
  expect(ranking.relaxed).toBeUndefined();
});

test('without one, those that hold most of the meaning come, and the words are told', () => {
  const ranking = rank([
    term('cluster', { a: 0.5, b: 0.5, c: 0.5, d: 0.5, e: 0.5, f: 0.5, g: 0.5, h: 0.5, i: 0.5, j: 0.5 }),
    term('normandie', { z: 0.5 }),
    term('textile', { z: 0.5 }),
  ]);
  expect(pathsOf(ranking)).toEqual(['z']);
  expect(ranking.relaxed).toEqual({ wholeCount: 0, held: ['normandie', 'textile'], missing: ['cluster'] });
});

test('a name says more than a text', () => {
  const ranking = rank([term('verre', { told: 0.9, named: 12 })]);
  expect(pathsOf(ranking)).toEqual(['named', 'told']);
  expect([...ranking.named]).toEqual(['named']);
});

test('an unknown word is one that no page holds', () => {
  const terms = [term('dechets', { a: 0.9 }), term('voisine', { a: 0.9 })];
  expect(rank(terms, ['reutiliser']).relaxed).toEqual({
    wholeCount: 0,
    held: ['dechets', 'voisine'],
    missing: ['reutiliser'],
  });
  expect(pathsOf(rank(terms.slice(1), ['kayak', 'trampoline']))).toEqual([]);
});

test('a page that holds all the words but is no answer does not keep others away, and stays first', () => {
  const terms = [term('a', { source: 0.1, case: 14 }), term('b', { source: 0.1 })];
  const ranking = rankPages({ terms, pageCount: 100, isAnswer: (path) => path !== 'source' });
  expect(pathsOf(ranking)).toEqual(['source', 'case']);
  expect(ranking.relaxed).toEqual({ wholeCount: 1, held: ['a'], missing: ['b'] });
});

test('beside the one answer of a short query comes the page that has a word of it for title', () => {
  const terms = [term('transporteur', { bikes: 3, hauliers: 12, other: 6 }), term('lyon', { bikes: 6, school: 0.5 })];
  expect(pathsOf(rank(terms))).toEqual(['bikes', 'hauliers']);
});

test('a page that is only classed under a word counts for little, and does not make the word common', () => {
  const classed = new Set(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k']);
  const pages = Object.fromEntries([...classed, 'told'].map((path) => [path, path === 'told' ? 0.5 : 3]));
  const ranking = rank([{ ...term('retraite', pages), classed }, term('tulliste', { z: 0.5 })]);
  expect(pathsOf(ranking).toSorted()).toEqual(['told', 'z']);
  expect(ranking.words[0]?.weight).toBe(ranking.words[1]?.weight);
});

test('a page that is only classed under one of two words keeps no other away', () => {
  const transporter = { ...term('transporteur', { bikes: 3, hauliers: 12 }), classed: new Set(['bikes']) };
  expect(pathsOf(rank([transporter, term('lyon', { bikes: 6 })]))).toEqual(['bikes', 'hauliers']);
});

test('of a long sentence few words need stand on a page', () => {
  const said = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((word) => term(word, { [word]: 0.5 }));
  expect(pathsOf(rank([...said.slice(0, 5), term('x', { a: 0.5, b: 0.5 }), term('y', { a: 0.5 })]))[0]).toBe('a');
});

const words = fc.array(
  fc.dictionary(fc.constantFrom(...'abcdefgh'), fc.double({ min: 0.01, max: 15, noNaN: true }), { maxKeys: 8 }),
  { minLength: 1, maxLength: 5 },
);
const toTerms = (found: readonly Readonly<Record<string, number>>[]) =>
  found.map((pages, place) => term(`mot${place}`, pages));

test('giving up words never hides a page that holds them all, nor puts another before it', () => {
  fc.assert(
    fc.property(words, fc.boolean(), (found, isAnswer) => {
      const terms = toTerms(found);
      const whole = pathsOf(rankWhole(terms, 100));
      const ranked = pathsOf(rankPages({ terms, pageCount: 100, isAnswer: () => isAnswer }));
      expect(ranked.slice(0, whole.length)).toEqual(whole);
      expect(new Set(ranked).size).toBe(ranked.length);
    }),
  );
});

test('what is put aside is exactly what the words aside find', () => {
  fc.assert(
    fc.property(words, words, (found, aside) => {
      const ranking = rank(toTerms(found));
      const group = toTerms(aside);
      const kept = putAside(ranking, [group]);
      const unwanted = new Set(pathsOf(rankWhole(group, 100)));
      expect(pathsOf(kept.ranking)).toEqual(pathsOf(ranking).filter((path) => !unwanted.has(path)));
      expect(kept.excludedCount).toBe(ranking.pages.size - kept.ranking.pages.size);
    }),
  );
});

test('the words given up are told of the pages that stay', () => {
  const found = [
    term('textile', { a: 1, b: 1 }),
    term('cluster', { a: 1 }),
    term('verre', { b: 1 }),
    term('export', { a: 1 }),
  ];
  const ranking = rank(found);
  expect(ranking.relaxed?.held).toEqual(['textile', 'cluster', 'export']);
  const { ranking: kept } = putAside(ranking, [[term('mode', { a: 1 })]]);
  expect(pathsOf(kept)).toEqual(['b']);
  expect(kept.relaxed).toMatchObject({ held: ['textile', 'verre'], missing: ['cluster', 'export'] });
  expect(putAside(ranking, [[term('textile', { a: 1, b: 1 })]]).ranking.relaxed).toBeUndefined();
});
