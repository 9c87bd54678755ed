import { cutExcerpt, markWords, readOpening, type ExcerptPart, type LazyReadableText } from '../../search/excerpt.ts';
import type { QueryWord } from '../../search/search-query.ts';

/** HTML of the passage where a page answers best: text and `<mark>` only. `undefined` when what it shows does not. */
export async function writeExcerpt(page: LazyReadableText, words: readonly QueryWord[]): Promise<string | undefined> {
  const parts = await cutExcerpt(page, words);
  return parts && writeParts(parts);
}

/** HTML of what a page says of itself, for one whose shown words do not answer. */
export function writeOpening(page: LazyReadableText): string {
  return escapeHtml(readOpening(page));
}

/** HTML of a whole title: text and `<mark>` only. */
export function writeTitle(title: string, words: readonly QueryWord[]): string {
  return writeParts(markWords(title, words));
}

function writeParts(parts: readonly ExcerptPart[]): string {
  return parts.map(({ text, isMatch }) => (isMatch ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text))).join('');
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
