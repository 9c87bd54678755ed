import { foldSpelling, type SpellingCounts } from './spellings.ts';

/** Times that a word of a page counts, at most: beyond, a page does not speak more of it. */
const MOST_TIMES = 3;

/** Words of the parts of a page. */
export interface PageSpellings {
  readonly title: SpellingCounts;
  readonly headings: SpellingCounts;
  /** Of its text and facts. */
  readonly text: SpellingCounts;
}

/** What a page shows, as the full-text engine reads it: its words folded, sorted and counted, titles apart. */
export function writeShownWords({ title, headings, text }: PageSpellings): string {
  return `<h1>${writeWords(title)}</h1><h2>${writeWords(headings)}</h2><p>${writeWords(text)}</p>`;
}

/** Words that a page does not show and is found by, as the engine reads them: they count half. */
export function writeHiddenWords(spellings: SpellingCounts): string {
  return `<p data-pagefind-weight="0.5">${writeWords(spellings)}</p>`;
}

/**
 * The page that the full-text engine reads in place of a page of the site. It gives which pages hold a word, the site
 * writes their texts itself.
 *
 * @param shownWords written by `writeShownWords`
 * @param hiddenWords written by `writeHiddenWords`
 */
export function writeEnginePage(shownWords: string, hiddenWords: string): string {
  return `<html lang="fr"><body>${shownWords}${hiddenWords}</body></html>`;
}

function writeWords(spellings: SpellingCounts): string {
  const counts = new Map<string, number>();
  for (const [spelling, count] of spellings) {
    const word = foldSpelling(spelling);
    counts.set(word, (counts.get(word) ?? 0) + count);
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, count]) => `${word} `.repeat(Math.min(count, MOST_TIMES)))
    .join('');
}
