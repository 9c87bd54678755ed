import { expect, test } from 'vitest';
import { countSpellings } from './spellings.ts';
import { WordCount } from './word-count.ts';

function count(...pages: readonly string[]) {
  const words = new WordCount();
  for (const page of pages) words.add(countSpellings(page).keys());
  return Object.fromEntries(
    [...words.words].map(([word, { spelling, pages: total }]) => [word, `${spelling} ${total}`]),
  );
}

test('pages are counted, not occurrences', () => {
  expect(count('Verre, verre et VERRE', 'du verre')).toMatchObject({ verre: 'verre 2', et: 'et 1' });
});

test('a word keeps its accents, and its capital when it never goes without', () => {
  expect(count('Métal metal', 'À Oyonnax : l’œuvre, oeuvre')).toEqual({
    metal: 'Métal 1',
    a: 'À 1',
    oyonnax: 'Oyonnax 1',
    oeuvre: 'œuvre 1',
  });
});

test('a compound counts in parts and whole', () => {
  expect(Object.keys(count('un tee-shirt'))).toEqual(['un', 'tee', 'shirt', 'teeshirt']);
});
