import { fold } from '../../language/fold.ts';
import type { PageText } from './page-text.ts';
import { listSpellings } from './word-count.ts';

/** Times that a word of a page counts, at most: beyond, a page does not speak more of it. */
const MOST_TIMES = 3;
/**
 * Times that each is written. The engine cuts its index into files of 20 000 places of words, about 36 kB: written four
 * times in a row, which costs next to nothing compressed, a word takes more of these places and the files are three times
 * lighter. A search loads one or two of them.
 */
const REPEATS = 4;

/**
 * The page that the full-text engine reads in place of a page of the site: its words folded, sorted and counted, titles
 * and hidden words apart. It gives which pages hold a word, the site writes their texts itself.
 */
export function writeEnginePage({ title, headings, text, facts }: PageText, hiddenWords: string): string {
  return [
    '<html lang="fr"><body>',
    `<h1>${writeWords(title)}</h1>`,
    `<h2>${writeWords(headings)}</h2>`,
    `<p>${writeWords(`${text}\n${facts}`)}</p>`,
    `<p data-pagefind-weight="0.5">${writeWords(hiddenWords)}</p>`,
    '</body></html>',
  ].join('');
}

function writeWords(text: string): string {
  const counts = new Map<string, number>();
  for (const spelling of listSpellings(text)) {
    const word = fold(spelling);
    counts.set(word, Math.min((counts.get(word) ?? 0) + 1, MOST_TIMES));
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, count]) => `${word} `.repeat(count * REPEATS))
    .join('');
}
