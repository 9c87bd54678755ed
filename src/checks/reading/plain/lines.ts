import type { Position } from 'satteri';
import type { InlineContext } from './inline.ts';

/** Offsets of a line, without the marks of the lists and of the quotations that hold it, nor its line break. */
export interface Line {
  readonly from: number;
  readonly to: number;
}

export interface BlockContext extends InlineContext {
  readonly text: string;
  /** Not in a list nor in a quotation. */
  readonly isRoot: boolean;
}

export function wordsOf(line: Line | undefined, { text }: BlockContext): string {
  return line === undefined ? '' : text.slice(line.from, line.to);
}

export function placeOf(from: number, to: number, { lines }: BlockContext): Position {
  return { start: { ...lines.placeAt(from), offset: from }, end: { ...lines.placeAt(to), offset: to } };
}

/** Where the lines of a container are looked for. */
interface Search {
  readonly lines: readonly Line[];
  readonly index: number;
  readonly context: BlockContext;
  /** Another block begins on the line of that rank: it does not go on with the sentence above it. */
  readonly isOpening: (index: number) => boolean;
}

/** What a container holds, without its marks, and the rank of the line after it. */
interface Held {
  readonly lines: readonly Line[];
  readonly next: number;
}

/** The lines after `>`, and those that go on with their sentence. */
export function holdQuotation({ lines, index, context, isOpening }: Search): Held {
  const held: Line[] = [];
  let next = index;
  for (let line = lines[next]; line !== undefined; line = lines[next]) {
    const words = wordsOf(line, context);
    const [mark] = /^[ \t]*>[ \t]?/.exec(words) ?? [];
    if (mark === undefined && (words.trim() === '' || isEmpty(held.at(-1)) || isOpening(next))) break;
    held.push({ from: line.from + (mark ?? '').length, to: line.to });
    next += 1;
  }
  return { lines: held, next };
}

const ITEM = /^([ \t]*)([-+*]|(\d{1,9})[.)])(?:([ \t]+)(?=\S)|[ \t]*$)/;

export interface ItemMark {
  /** How many signs open the item: spaces, mark, spaces. */
  readonly width: number;
  /** Spaces before the mark. */
  readonly indent: number;
  /** Items of one list have one sign: `-`, `.` after numbers. */
  readonly sign: string;
  readonly number: number | undefined;
}

/** The mark at the start of an item. */
export function readItemMark(words: string): ItemMark | undefined {
  const [, before = '', mark, number, after = ' '] = ITEM.exec(words) ?? [];
  if (mark === undefined) return undefined;
  const width = before.length + mark.length + (after.length > 4 ? 1 : after.length);
  return {
    width,
    indent: before.length,
    sign: mark.slice(-1),
    number: number === undefined ? undefined : Number(number),
  };
}

/** The lines of an item: those that stand under its words, and those that go on with their sentence. */
export function holdItem({ lines, index, context, isOpening }: Search, { width }: ItemMark): Held {
  const first = lines[index] ?? { from: 0, to: 0 };
  const held: Line[] = [{ from: Math.min(first.from + width, first.to), to: first.to }];
  let next = index + 1;
  let last = 0;
  for (; next < lines.length; next += 1) {
    const line = lines[next] ?? first;
    const words = wordsOf(line, context);
    const indent = words.length - words.trimStart().length;
    const isBlank = words.trim() === '';
    if (!isBlank && indent < width && (isEmpty(held.at(-1)) || isOpening(next) || isMark(words))) break;
    // The end of what holds the list, shifted under its last item.
    if (words.trimStart().startsWith('</') && !held.some((other) => /^[ \t]*<\w/.test(wordsOf(other, context)))) break;
    held.push({ from: isBlank ? line.to : line.from + Math.min(indent, width), to: line.to });
    if (!isBlank) last = held.length - 1;
    // An item whose first two lines are empty holds nothing.
    if (isBlank && last === 0 && isEmpty(held[0])) break;
  }
  return { lines: held.slice(0, last + 1), next: index + last + 1 };
}

function isMark(words: string): boolean {
  return readItemMark(words) !== undefined;
}

function isEmpty(line: Line | undefined): boolean {
  return line === undefined || line.from >= line.to;
}
