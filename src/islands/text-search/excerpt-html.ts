import { cutExcerpt, markWords, readOpening, type ExcerptPart, type LazyReadableText } from '../../search/excerpt.ts';
import type { QueryWord } from '../../search/search-query.ts';

/** Stand for the tags while the text is escaped: characters for private use, which no text holds. */
const MARKS = { open: '\ue000', close: '\ue001' } as const;

/** HTML of the passage where a page answers best: text and `<mark>` only. `undefined` when what it shows does not. */
export async function writeExcerpt(page: LazyReadableText, words: readonly QueryWord[]): Promise<string | undefined> {
  const parts = await cutExcerpt(page, words);
  return parts && writeHtml(joinParts(parts));
}

/** HTML of what a page says of itself, for one whose shown words do not answer. */
export function writeOpening(page: LazyReadableText): string {
  return writeHtml(readOpening(page));
}

/** HTML of a whole title: text and `<mark>` only. */
export function writeTitle(title: string, words: readonly QueryWord[]): string {
  return writeHtml(joinParts(markWords(title, words)));
}

function joinParts(parts: readonly ExcerptPart[]): string {
  return parts.map(({ text, isMatch }) => (isMatch ? MARKS.open + text + MARKS.close : text)).join('');
}

function writeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replaceAll(MARKS.open, '<mark>')
    .replaceAll(MARKS.close, '</mark>');
}
