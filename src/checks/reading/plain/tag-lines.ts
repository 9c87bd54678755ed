import type { MdastNode } from 'satteri';
import { placeOf, type BlockContext, type Line } from './lines.ts';
import { findBraceEnd, isProgram, NOT_CLOSED, NOT_READ, readTag, stopAt, type OpenTag } from './tags.ts';

type Expression = Extract<MdastNode, { type: 'mdxFlowExpression' }>;

/** Things that fill their lines, and the rank of the line after them. */
interface Filled<Thing> {
  readonly found: readonly Thing[];
  readonly next: number;
}

/** Remarks and programs between braces; undefined when words stand beside them. */
export function readExpressions(
  lines: readonly Line[],
  index: number,
  context: BlockContext,
): Filled<Expression> | undefined {
  const found: Expression[] = [];
  let { at, next } = skipBlanks(lines, index, lines[index]?.from ?? 0, context);
  while (context.text.charAt(at) === '{' && at < (lines[next]?.to ?? 0)) {
    const end = findBraceEnd(context.text, at);
    if (end === undefined) throw stopAt(context.lines, at, NOT_CLOSED);
    const start = at;
    const value = context.text.slice(start + 1, end - 1);
    found.push({ type: 'mdxFlowExpression', value, position: placeOf(start, end, context) });
    ({ at, next } = skipBlanks(lines, next, end, context));
    if (at < (lines[next]?.to ?? at) && context.text.charAt(at) !== '{') return undefined;
    if (!isProgram(value)) throw stopAt(context.lines, start, NOT_READ);
  }
  return found.length === 0 ? undefined : { found, next: next + 1 };
}

/** Tags; undefined when words stand beside them. */
export function readTags(lines: readonly Line[], index: number, context: BlockContext): Filled<OpenTag> | undefined {
  const found: OpenTag[] = [];
  let { at, next } = skipBlanks(lines, index, lines[index]?.from ?? 0, context);
  while (context.text.charAt(at) === '<' && at < (lines[next]?.to ?? 0)) {
    const tag = readTag(context.text, at);
    if (tag === undefined) return undefined;
    found.push({ tag, at });
    ({ at, next } = skipBlanks(lines, next, tag.end, context));
    if (at < (lines[next]?.to ?? at) && context.text.charAt(at) !== '<') return undefined;
  }
  return found.length === 0 ? undefined : { found, next: next + 1 };
}

/** Where the next sign of the line is, or its end, and the rank of this line. */
function skipBlanks(lines: readonly Line[], from: number, offset: number, { text }: BlockContext) {
  let next = from;
  while ((lines[next]?.to ?? offset) < offset) next += 1;
  let at = offset;
  while (at < (lines[next]?.to ?? at) && /[ \t]/.test(text.charAt(at))) at += 1;
  return { at, next };
}
