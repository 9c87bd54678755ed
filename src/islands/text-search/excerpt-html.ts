import { escapeHtml } from '../../language/html.ts';
import { cutExcerpt, cutOpening, markWords, type ExcerptPart, type Narrative } from '../../search/excerpt.ts';
import type { QueryWord } from '../../search/search-query.ts';

/** HTML of the sentence where a page answers better than by its opening: text and `<mark>` only. `undefined` without one. */
export function writeExcerpt(page: Narrative, words: readonly QueryWord[]): string | undefined {
  const parts = cutExcerpt(page, words);
  return parts && writeParts(parts);
}

/** HTML of what a page says of itself. */
export function writeOpening(page: Narrative, words: readonly QueryWord[]): string {
  return writeParts(cutOpening(page, words));
}

/** HTML of a whole title: text and `<mark>` only. */
export function writeTitle(title: string, words: readonly QueryWord[]): string {
  return writeParts(markWords(title, words));
}

function writeParts(parts: readonly ExcerptPart[]): string {
  return parts.map(({ text, isMatch }) => (isMatch ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text))).join('');
}
