import { expect, test } from 'vitest';
import { writeEnginePage } from './engine-page.ts';

const page = (parts: Readonly<Record<string, string>>) =>
  writeEnginePage({ title: '', headings: '', text: '', facts: '', ...parts }, parts['hidden'] ?? '');
const times = (html: string, word: string) => html.match(new RegExp(`(?<![\\w-])${word} `, 'g'))?.length ?? 0;

test('words are folded and sorted, elided articles left out', () => {
  expect(page({ title: 'L’Œuvre d’Alès' })).toMatch(/<h1>(?:ales )+(?:oeuvre )+<\/h1>/);
});

test('a word said three times counts three times, said ten times no more', () => {
  const [one, three, ten] = [1, 3, 10].map((count) => times(page({ text: 'verre, '.repeat(count) }), 'verre'));
  expect(three).toBe(3 * (one ?? 0));
  expect(ten).toBe(three);
});

test('each part keeps its words', () => {
  const html = page({ title: 'Un', headings: 'deux', text: 'trois', facts: 'quatre', hidden: 'cinq' });
  expect(html.replace(/(\w+ )\1+/g, '$1')).toBe(
    '<html lang="fr"><body><h1>un </h1><h2>deux </h2><p>quatre trois </p><p data-pagefind-weight="0.5">cinq </p></body></html>',
  );
});

test('a compound is met whole and in parts', () => {
  expect(times(page({ text: 'un tee-shirt' }), 'teeshirt')).toBe(times(page({ text: 'un tee-shirt' }), 'tee'));
});
