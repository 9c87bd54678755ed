import { cutExcerpt, markWords, readOpening, type ExcerptPart } from '../../atlas/excerpt.ts';
import type { QueryWord } from '../../atlas/search-query.ts';
import { attachElisions, detachElisions } from '../../atlas/words.ts';
import { typeset } from '../../typography.ts';

/** Stand for the tags while the text is set: characters for private use, which no text holds. */
const MARKS = { open: '\ue000', close: '\ue001' } as const;

/** HTML of the passage where a text answers best: text and `<mark>` only. `undefined` when its shown part does not. */
export function writeExcerpt(text: string, words: readonly QueryWord[]): string | undefined {
  const parts = cutExcerpt(text, words);
  return parts && writeHtml(typeset(attachElisions(joinParts(parts))));
}

/** HTML of what a page says of itself, for one whose shown words do not answer. */
export function writeOpening(text: string, title: string): string {
  return writeHtml(typeset(attachElisions(readOpening(text, detachElisions(title)))));
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
