import { expect, test } from 'vitest';
import { writeEnginePage, writeHiddenWords, writeShownWords } from './engine-page.ts';
import { countSpellings } from './spellings.ts';

const page = ({ title = '', headings = '', text = '', hidden = '' }: Readonly<Record<string, string>>) => {
  const parts = { title: countSpellings(title), headings: countSpellings(headings), text: countSpellings(text) };
  return writeEnginePage(writeShownWords(parts), writeHiddenWords(countSpellings(hidden)));
};
const times = (html: string, word: string) => html.match(new RegExp(`(?<![\\w-])${word} `, 'g'))?.length ?? 0;

test('words are folded and sorted, elided articles left out', () => {
  expect(page({ title: 'L’Œuvre d’Alès' })).toContain('<h1>ales oeuvre </h1>');
});

test('a word said three times counts three times, said ten times no more', () => {
  const [one, three, ten] = [1, 3, 10].map((count) => times(page({ text: 'verre, '.repeat(count) }), 'verre'));
  expect([one, three, ten]).toEqual([1, 3, 3]);
});

test('each part keeps its words', () => {
  const html = page({ title: 'Un', headings: 'deux', text: 'trois quatre', hidden: 'cinq' });
  expect(html).toBe(
    '<html lang="fr"><body><h1>un </h1><h2>deux </h2><p>quatre trois </p><p data-pagefind-weight="0.5">cinq </p></body></html>',
  );
});

test('spellings of one word count together', () => {
  expect(times(page({ text: 'Métal, metal' }), 'metal')).toBe(2);
});

test('a compound is met whole and in parts', () => {
  expect(times(page({ text: 'un tee-shirt' }), 'teeshirt')).toBe(times(page({ text: 'un tee-shirt' }), 'tee'));
});
