import { escapeSigns } from '../problem.ts';

/** The line at fault, and a caret under the sign where the fault begins; nothing for an empty line. */
export function formatExcerpt(
  text: string,
  { line, column }: { readonly line: number; readonly column: number },
): string {
  if (text.trim() === '') return '';
  const at = Math.min(column - 1, text.length);
  const first = Math.max(0, at - MOST_BEFORE);
  const before = show(`${first > 0 ? '…' : ''}${text.slice(first, at)}`);
  const after = show(text.slice(at, at + MOST_AFTER)) + (text.length > at + MOST_AFTER ? '…' : '');
  const number = String(line);
  return [
    `  ${number} | ${before}${after}`,
    `  ${' '.repeat(number.length)} | ${' '.repeat(measureWidth(before))}^`,
  ].join('\n');
}

/** Columns of a terminal that are shown on each side of the fault. */
const MOST_BEFORE = 60;
const MOST_AFTER = 50;

/** A tab has no width of its own. */
function show(text: string): string {
  return escapeSigns(text.replaceAll('\t', '  '));
}

/** Columns that a text takes: an accent typed apart takes none, a Chinese letter or a pictogram two. */
function measureWidth(text: string): number {
  return [...text].reduce((width, sign) => width + (NARROW.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1), 0);
}

const NARROW = /\p{M}/u;
const WIDE = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60]/u;
