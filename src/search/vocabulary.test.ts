import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  findPieces,
  findSpelling,
  hasWord,
  listContinuations,
  listFamily,
  readVocabulary,
  writeVocabulary,
} from './vocabulary.ts';
import { fold } from '../language/fold.ts';

type Row = readonly [spelling: string, pages: number];
const count = (rows: readonly Row[]) => new Map(rows.map(([spelling, pages]) => [fold(spelling), { spelling, pages }]));
const make = (...rows: readonly Row[]) => readVocabulary(writeVocabulary(count(rows)).map(({ text }) => text));

const vocabulary = make(['verrier', 1], ['verrerie', 5], ['Vérone', 16], ['verre', 64], ['vers', 300], ['œuvre', 2]);

test('words are folded and sorted, with their spelling and their rank', () => {
  expect(vocabulary).toEqual({
    words: ['oeuvre', 'verone', 'verre', 'verrerie', 'verrier', 'vers'],
    spellings: ['œuvre', 'Vérone', 'verre', 'verrerie', 'verrier', 'vers'],
    ranks: [0, 2, 3, 1, 0, 4],
  });
});

test('plain numbers and plurals of words of the list are left out', () => {
  expect(make(['2009', 9], ['usine', 1], ['usines', 1], ['lunettes', 1]).words).toEqual(['lunettes', 'usine']);
});

test.each([
  ['verre', ['verre', 'verrerie', 'verrier']],
  ['verriers', ['verre', 'verrerie', 'verrier']],
  ['vers', ['vers']],
  ['licorne', []],
])('the family of « %s » is %j', (word, expected) => {
  expect(listFamily(word, vocabulary)).toEqual(expected);
});

test('words that begin so, the most common ones first', () => {
  expect(listContinuations('ver', vocabulary, 3)).toEqual(['vers', 'verre', 'verone']);
});

test('a word has the spelling of the corpus, another is given back', () => {
  expect(findSpelling('oeuvre', vocabulary)).toBe('œuvre');
  expect(findSpelling('licorne', vocabulary)).toBe('licorne');
});

test('what is written reads back, whatever the words', () => {
  const words = fc.uniqueArray(fc.stringMatching(/^[a-zéèœ]{1,40}[a-rt-z]$/), { selector: fold, maxLength: 40 });
  fc.assert(
    fc.property(words, (list) => {
      const read = make(...list.map((word) => [word, 1] as const));
      expect(new Set(read.spellings)).toEqual(new Set(list));
      expect(read.words).toEqual([...read.words].sort());
      for (const word of list) expect(hasWord(fold(word), read)).toBe(true);
    }),
  );
});

test.each([{ words: [] }, undefined, 12, ''])('%j is not a list of words', (value) => {
  expect(() => readVocabulary([value])).toThrow('cannot be read');
});

test('no piece, no word', () => {
  expect(readVocabulary([]).words).toEqual([]);
  expect(writeVocabulary(new Map())).toEqual([]);
});

test('in pieces, the words that begin by a prefix are in those found for it', () => {
  const words = fc.uniqueArray(fc.stringMatching(/^[a-cé]{1,6}$/), { selector: fold, minLength: 1, maxLength: 40 });
  const prefix = fc.stringMatching(/^[a-d]{1,3}$/);
  fc.assert(
    fc.property(words, prefix, fc.integer({ min: 1, max: 30 }), (list, begun, length) => {
      const pieces = writeVocabulary(count(list.map((word) => [word, 1])), length);
      const read = (some: typeof pieces) => readVocabulary(some.map(({ text }) => text)).words;
      const starts = pieces.map(({ start }) => start);
      const found = read(findPieces(starts, [begun]).flatMap((place) => pieces[place] ?? []));
      const beginSo = (word: string) => word.startsWith(begun);
      expect(found.filter(beginSo)).toEqual(read(pieces).filter(beginSo));
      expect(read(pieces)).toEqual([...list.map(fold)].sort());
    }),
  );
});
