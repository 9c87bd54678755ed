import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSpelling, hasWord, listContinuations, listFamily, readVocabulary, writeVocabulary } from './vocabulary.ts';
import { foldWord } from './words.ts';

function make(...rows: readonly (readonly [spelling: string, pages: number])[]) {
  return readVocabulary(
    writeVocabulary(new Map(rows.map(([spelling, pages]) => [foldWord(spelling), { spelling, pages }]))),
  );
}

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
  const words = fc.uniqueArray(fc.stringMatching(/^[a-zéèœ]{1,40}[a-rt-z]$/), { selector: foldWord, maxLength: 40 });
  fc.assert(
    fc.property(words, (list) => {
      const read = make(...list.map((word) => [word, 1] as const));
      expect(new Set(read.spellings)).toEqual(new Set(list));
      expect(read.words).toEqual([...read.words].sort());
      for (const word of list) expect(hasWord(foldWord(word), read)).toBe(true);
    }),
  );
});

test.each([{ words: [] }, undefined, 12])('%j is not a list of words', (value) => {
  expect(() => readVocabulary(value)).toThrow('cannot be read');
});

test('an empty list is one', () => {
  expect(readVocabulary('').words).toEqual([]);
});
