import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSearchQuery } from './search-query.ts';
import { listWords } from './words.ts';

const PAGE = 'L’alliance des verriers d’Alès : une œuvre, la métallurgie, deux chevaux, un atelier neuf et trois PME';
const VOCABULARY = [...new Set(listWords(PAGE))].sort();

function findUnknown(typed: string): readonly string[] {
  return readSearchQuery(typed, VOCABULARY).unknownWords;
}

test.each([
  'alliance',
  'l’alliance',
  "l'ALLIANCE",
  'oeuvre',
  'œuvre',
  'OEUVRE',
  'metallurgie',
  'métallurgie',
  'alliances',
  'verrier',
  'ateliers',
  'neufs',
  'métal',
  'ver',
  'PME Alès',
  '',
  '…',
])('« %s » is known', (typed) => {
  expect(findUnknown(typed)).toEqual([]);
});

test.each([
  ['licorne', ['licorne']],
  ['alliance licorne', ['licorne']],
  ['Licorne, dragon', ['licorne', 'dragon']],
  ['licorne LICORNE', ['licorne']],
  ['alliancer', ['alliancer']],
  ['al', ['al']],
  ['xalliance', ['xalliance']],
  ['es', ['es']],
])('« %s » holds unknown words: %j', (typed, expected) => {
  expect(findUnknown(typed)).toEqual(expected);
});

test.each([
  ['l’alliance  d’Alès ', 'alliance Alès'],
  ['Œuvre et cœur', 'oeuvre et coeur'],
  ['l’', ''],
])('« %s » is asked as « %s »', (typed, text) => {
  expect(readSearchQuery(typed, VOCABULARY).text).toBe(text);
});

test('nothing is known of an empty corpus', () => {
  expect(readSearchQuery('verre', []).unknownWords).toEqual(['verre']);
});

test('every word of the corpus, its plural and its beginning are known', () => {
  const vocabularies = fc
    .uniqueArray(fc.stringMatching(/^[a-z]{4,9}$/), { minLength: 1, maxLength: 30 })
    .map((words) => words.toSorted());
  fc.assert(
    fc.property(vocabularies, fc.nat(), fc.integer({ min: 3, max: 9 }), (vocabulary, pick, length) => {
      const word = vocabulary[pick % vocabulary.length] ?? '';
      for (const typed of [word, `${word}s`, word.slice(0, length), word.toUpperCase()]) {
        expect(readSearchQuery(typed, vocabulary).unknownWords).toEqual([]);
      }
    }),
  );
});
