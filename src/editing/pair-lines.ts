import {
  columnOf,
  lineEnd,
  lineStart,
  nextLine,
  startsLine,
  type KeyPair,
  type Replacement,
  type Span,
} from './yaml-places.ts';

/** A pair before the first of those that stay, which may stand beside a dash. */
export function addAbove({ start }: KeyPair, written: string, indent: number): Replacement {
  return { start, end: start, inserted: `${written}\n${' '.repeat(indent)}` };
}

/** A pair on the lines below another. */
export function addBelow(text: string, previous: KeyPair, written: string): Replacement {
  const start = nextLine(text, previous.end);
  return { start, end: start, inserted: `${' '.repeat(columnOf(text, previous.start))}${written}\n` };
}

/** Takes pairs of a block away with their lines; lines of comment stay. At least one pair is kept. */
export function removePairs(
  text: string,
  pairs: readonly KeyPair[],
  kept: ReadonlySet<KeyPair>,
): readonly Replacement[] {
  const gone = pairs.filter((pair) => !kept.has(pair));
  const [head] = gone;
  const first = pairs.find((pair) => kept.has(pair));
  if (head === undefined || first === undefined) return [];
  if (startsLine(text, head.start)) return gone.map((pair) => cut(linesOf(text, pair)));
  const isCommented = /^[ \t]*#/m.test(text.slice(nextLine(text, head.end), first.start));
  const rest = gone.filter((pair) => pair !== head && (isCommented || pair.start > first.start));
  return [
    cut(isCommented ? besideDash(text, head) : { start: head.start, end: first.start }),
    ...rest.map((pair) => cut(linesOf(text, pair))),
  ];
}

function cut(span: Span): Replacement {
  return { ...span, inserted: '' };
}

function linesOf(text: string, { start, end }: Span): Span {
  return { start: lineStart(text, start), end: nextLine(text, end) };
}

/** The dash stays alone on its line, above the comment. */
function besideDash(text: string, { start, end }: Span): Span {
  const line = lineStart(text, start);
  return { start: line + text.slice(line, start).trimEnd().length, end: lineEnd(text, end) };
}
