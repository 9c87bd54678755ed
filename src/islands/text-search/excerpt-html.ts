import { cutExcerpt, markWords, readOpening, type ExcerptPart } from '../../atlas/excerpt.ts';
import type { QueryWord } from '../../atlas/search-query.ts';
import { attachElisions, detachElisions } from '../../atlas/words.ts';
import { typeset } from '../../typography.ts';

/** HTML of the passage where a text answers best: text and `<mark>` only. `undefined` when its shown part does not. */
export function writeExcerpt(text: string, words: readonly QueryWord[]): string | undefined {
  const parts = cutExcerpt(text, words);
  return parts && typeset(attachElisions(writeParts(parts)));
}

/** HTML of what a page says of itself, for one whose shown words do not answer. */
export function writeOpening(text: string, title: string): string {
  return typeset(attachElisions(escapeText(readOpening(text, detachElisions(title)))));
}

/** HTML of a whole title: text and `<mark>` only. */
export function writeTitle(title: string, words: readonly QueryWord[]): string {
  return writeParts(markWords(title, words));
}

function writeParts(parts: readonly ExcerptPart[]): string {
  return parts.map(({ text, isMatch }) => (isMatch ? `<mark>${escapeText(text)}</mark>` : escapeText(text))).join('');
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
