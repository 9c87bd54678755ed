import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { isFlow } from './flow-text.ts';
import {
  contentEnd,
  lineEnd,
  lineStart,
  listItems,
  listPairs,
  nextLine,
  spanOf,
  type Replacement,
  type Span,
} from './yaml-places.ts';

/** Where a value hangs: the colon of a key, or a dash. */
export interface Hook {
  /** The first offset after it. */
  readonly mark: number;
  readonly node: Node | undefined;
  /** What follows the mark: the end of its line, then lines. */
  readonly write: (value: unknown) => string;
}

/** Writes the whole of a value; the comment at the end of its line stays there. */
export function hangValue(text: string, { mark, node, write }: Hook, value: unknown): readonly Replacement[] {
  const written = write(value);
  const cut = written.includes('\n') ? written.indexOf('\n') : written.length;
  const [line, below] = [written.slice(0, cut), written.slice(cut)];
  const parts = listParts(text, node);
  const start = parts[0]?.start ?? mark;
  const end = contentEnd(text, node, mark);
  const isOnLine = lineStart(text, start) <= mark;
  const isBlock = node !== undefined && !isFlow(node) && !isScalar(node);
  if (isOnLine) {
    return [
      { start: mark, end: skipBlanks(text, end), inserted: line + commentOf(text, node) },
      { start: lineEnd(text, end), end: lineEnd(text, end), inserted: below },
    ];
  }
  if (!isBlock && line !== '') {
    return [
      { start, end, inserted: line.trimStart() + commentOf(text, node) },
      { start: lineEnd(text, end), end: lineEnd(text, end), inserted: below },
    ];
  }
  const spans = below === '' ? parts : [{ start, end }];
  const lines = spans.map((span) => ({ start: lineStart(text, span.start), end: nextLine(text, span.end) }));
  return [
    { start: mark, end: mark, inserted: line },
    ...lines.map((span) => ({ ...span, inserted: below === '' ? '' : `${below.slice(1)}\n` })),
  ];
}

/** The keys of a block of keys, the items of a block list; else the value, if it is written. */
function listParts(text: string, node: Node | undefined): readonly Span[] {
  if (isMap(node) && !isFlow(node)) return listPairs(node, text);
  if (isSeq(node) && !isFlow(node)) return listItems(text, node).map(({ dash, end }) => ({ start: dash, end }));
  if (node === undefined || spanOf(node).start === spanOf(node).end) return [];
  return [spanOf(node)];
}

/** The comment beside the sign that opens a block of text, with what separates it. */
function commentOf(text: string, node: Node | undefined): string {
  if (node === undefined) return '';
  const { start } = spanOf(node);
  return /^[|>][-+\d]*([ \t]+#.*)/.exec(text.slice(start, lineEnd(text, start)))?.[1] ?? '';
}

/** The end of the line when only blanks stand before it. */
function skipBlanks(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  return text.slice(offset, end).trim() === '' ? end : offset;
}
