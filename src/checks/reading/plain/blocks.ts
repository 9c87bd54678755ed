import type { MdastNode } from 'satteri';
import { readPhrasing } from './inline.ts';
import { holdItem, holdQuotation, placeOf, readItemMark, wordsOf, type BlockContext, type Line } from './lines.ts';
import { readTable } from './table.ts';
import { readExpressions, readTags } from './tag-lines.ts';
import { createNest } from './tags.ts';

type Flow = Extract<MdastNode, { type: 'blockquote' }>['children'][number];
type Item = Extract<MdastNode, { type: 'list' }>['children'][number];
type Program = Extract<MdastNode, { type: 'mdxjsEsm' }>;
/** A paragraph, a list, a component…: what stands on lines of its own. */
export type Block = Flow | Program;

/** Reads the blocks on these lines. @throws where MDX stops: see `stopAt` */
export function readBlocks(lines: readonly Line[], context: BlockContext): Block[] {
  const nest = createNest<Block>(context, ({ name, attributes }, children, at, end) => ({
    type: 'mdxJsxFlowElement',
    name: name === '' ? null : name,
    attributes,
    children: children.filter(isFlow),
    position: placeOf(at, end, context),
  }));
  let index = 0;
  for (let line = lines[index]; line !== undefined; line = lines[index]) {
    const words = wordsOf(line, context);
    const reading = { lines, index, line, words, context: { ...context, outer: nest.last() } };
    const tags = readTags(lines, index, context);
    for (const { tag, at } of tags?.found ?? []) nest.meet(tag, at);
    const read = tags ?? (words.trim() === '' ? { next: index + 1, blocks: [] } : readBlock(reading));
    if ('blocks' in read) nest.children().push(...read.blocks);
    index = read.next;
  }
  return nest.finish();
}

function isFlow(block: Block): block is Flow {
  return block.type !== 'mdxjsEsm';
}

interface Reading {
  readonly lines: readonly Line[];
  readonly index: number;
  /** The line at `index`, and its text. */
  readonly line: Line;
  readonly words: string;
  readonly context: BlockContext;
}

/** Blocks, and the rank of the line that follows them. */
interface ReadBlocks {
  readonly blocks: readonly Block[];
  readonly next: number;
}

function readBlock(reading: Reading): ReadBlocks {
  for (const read of READERS) {
    const found = read(reading);
    if (found !== undefined) return found;
  }
  return readParagraph(reading);
}

/** Each reads the block that its first line opens; undefined when that line opens another. */
const READERS: readonly ((reading: Reading) => ReadBlocks | undefined)[] = [
  readProgram,
  readHeading,
  readRule,
  readCode,
  readQuotation,
  readList,
  readExpressionLines,
  readDefinition,
  readTableHere,
];

function readProgram({ lines, index, line, words, context }: Reading): ReadBlocks | undefined {
  if (!context.isRoot || !/^(?:import|export)[ \t]/.test(words)) return undefined;
  let next = index + 1;
  while (wordsOf(lines[next], context).trim() !== '') next += 1;
  const end = lines[next - 1]?.to ?? line.to;
  const value = context.text.slice(line.from, end);
  return { blocks: [{ type: 'mdxjsEsm', value, position: placeOf(line.from, end, context) }], next };
}

const DEPTHS = [1, 2, 3, 4, 5, 6] as const;

function readHeading({ index, line, words, context }: Reading): ReadBlocks | undefined {
  const [, before = '', marks, title = ''] = /^([ \t]*)(#{1,6})(?:[ \t]+(\S.*)|[ \t]*$)/.exec(words) ?? [];
  if (marks === undefined) return undefined;
  const start = line.from + words.length - title.length;
  const children = readPhrasing(
    title
      .trimEnd()
      .replace(/(?<![^ \t])#+$/, '')
      .trimEnd(),
    start,
    context,
  );
  const position = placeOf(line.from + before.length, line.to, context);
  return { blocks: [{ type: 'heading', depth: DEPTHS[marks.length - 1] ?? 1, children, position }], next: index + 1 };
}

const RULE = /^[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/;

function readRule({ index, line, words, context }: Reading): ReadBlocks | undefined {
  if (!RULE.test(words)) return undefined;
  return { blocks: [{ type: 'thematicBreak', position: placeOf(line.from, line.to, context) }], next: index + 1 };
}

function readCode({ lines, index, line, words, context }: Reading): ReadBlocks | undefined {
  const [, before = '', fence] = /^([ \t]*)(`{3,}(?=[^`]*$)|~{3,})/.exec(words) ?? [];
  if (fence === undefined) return undefined;
  const isClosing = (text: string): boolean => {
    const typed = text.trim();
    return typed.length >= fence.length && typed === fence.charAt(0).repeat(typed.length);
  };
  let next = index + 1;
  while (next < lines.length && !isClosing(wordsOf(lines[next], context))) next += 1;
  const value = lines.slice(index + 1, next).map((inner) => wordsOf(inner, context));
  const position = placeOf(line.from + before.length, lines[next]?.to ?? lines.at(-1)?.to ?? line.to, context);
  return { blocks: [{ type: 'code', value: value.join('\n'), position }], next: next + 1 };
}

function readQuotation({ lines, index, line, words, context }: Reading): ReadBlocks | undefined {
  if (!/^[ \t]*>/.test(words)) return undefined;
  const isOpening = (rank: number) => isInterrupted(lines, rank, context);
  const held = holdQuotation({ lines, index, context, isOpening });
  const children = readBlocks(held.lines, { ...context, isRoot: false }).filter(isFlow);
  const position = placeOf(line.from + words.indexOf('>'), held.lines.at(-1)?.to ?? line.to, context);
  return { blocks: [{ type: 'blockquote', children, position }], next: held.next };
}

function readList({ lines, index, line, words, context }: Reading): ReadBlocks | undefined {
  const opening = readItemMark(words);
  if (opening === undefined) return undefined;
  const isOpening = (rank: number) => isInterrupted(lines, rank, context);
  const items: Item[] = [];
  let next = index;
  let end = line.to;
  for (
    let rank: number | undefined = index;
    rank !== undefined;
    rank = findSibling(lines, next, opening.sign, context)
  ) {
    const mark = readItemMark(wordsOf(lines[rank], context)) ?? opening;
    const held = holdItem({ lines, index: rank, context, isOpening }, mark);
    const [first = line, ...others] = held.lines;
    const [task = ''] = /^\[[ xX]\][ \t]+(?=\S)/.exec(wordsOf(first, context)) ?? [];
    const inner = [{ from: first.from + task.length, to: first.to }, ...others];
    end = inner.at(-1)?.to ?? end;
    items.push({
      type: 'listItem',
      ...(task === '' ? {} : { checked: !task.startsWith('[ ') }),
      children: readBlocks(inner, { ...context, isRoot: false }).filter(isFlow),
      position: placeOf((lines[rank]?.from ?? 0) + mark.indent, end, context),
    });
    next = held.next;
  }
  const position = placeOf(line.from + opening.indent, end, context);
  const ordered = opening.number !== undefined;
  return { blocks: [{ type: 'list', ordered, start: opening.number, children: items, position }], next };
}

/** The next item of the same list, empty lines apart. */
function findSibling(lines: readonly Line[], from: number, sign: string, context: BlockContext): number | undefined {
  let next = from;
  while (next < lines.length && wordsOf(lines[next], context).trim() === '') next += 1;
  const words = wordsOf(lines[next], context);
  return readItemMark(words)?.sign === sign && !RULE.test(words) ? next : undefined;
}

function readExpressionLines({ lines, index, context }: Reading): ReadBlocks | undefined {
  const read = readExpressions(lines, index, context);
  return read && { blocks: read.found, next: read.next };
}

function readDefinition({ lines, index, line, words, context }: Reading): ReadBlocks | undefined {
  const note = /^[ \t]*\[\^([^\][\s]{1,99})\]:[ \t]*/.exec(words);
  const position = placeOf(line.from, line.to, context);
  if (note !== null) {
    const { next } = readParagraph({ lines, index, line, words, context });
    const inner = [{ from: line.from + note[0].length, to: line.to }, ...lines.slice(index + 1, next)];
    const children = readBlocks(inner, { ...context, isRoot: false }).filter(isFlow);
    return { blocks: [{ type: 'footnoteDefinition', identifier: note[1] ?? '', children, position }], next };
  }
  const [, identifier = '', url] =
    /^[ \t]*\[([^\][]{1,99})\]:[ \t]*(\S+)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/.exec(words) ?? [];
  if (url === undefined) return undefined;
  return { blocks: [{ type: 'definition', identifier, url, position }], next: index + 1 };
}

function readTableHere({ lines, index, context }: Reading): ReadBlocks | undefined {
  const table = readTable(lines, index, context);
  return table && { blocks: [table.node], next: table.next };
}

function readParagraph({ lines, index, line, words, context }: Reading): ReadBlocks {
  const start = line.from + words.length - words.trimStart().length;
  const parts = [context.text.slice(start, line.to)];
  let next = index + 1;
  let underline = '';
  for (; next < lines.length; next += 1) {
    const { from, to } = lines[next] ?? line;
    const text = context.text.slice(from, to);
    if (text.trim() === '') break;
    underline = /^[ \t]*(?:=+|-+)[ \t]*$/.test(text) ? text.trim() : '';
    if (underline !== '' || isInterrupted(lines, next, context)) break;
    // What marks a list or a quotation at the start of its lines is not read again.
    parts.push('\n', ' '.repeat(from - (lines[next - 1]?.to ?? from) - 1), text);
  }
  const source = parts.join('');
  const children = readPhrasing(source.trimEnd(), start, context);
  if (underline === '')
    return {
      blocks: [{ type: 'paragraph', children, position: placeOf(start, start + source.length, context) }],
      next,
    };
  const position = placeOf(start, lines[next]?.to ?? line.to, context);
  return {
    blocks: [{ type: 'heading', depth: underline.startsWith('=') ? 1 : 2, children, position }],
    next: next + 1,
  };
}

/** A block that needs no empty line above it begins here. */
function isInterrupted(lines: readonly Line[], index: number, context: BlockContext): boolean {
  const line = lines[index];
  const words = wordsOf(line, context);
  if (line === undefined || !/^[ \t]*[-+*_#>`~<{\d]/.test(words)) return false;
  if (OPENINGS.test(words) || RULE.test(words)) return true;
  return readTags(lines, index, context) !== undefined || readExpressions(lines, index, context) !== undefined;
}

const OPENINGS = /^[ \t]*(?:#{1,6}(?:[ \t]|$)|>|`{3,}[^`]*$|~{3}|[-+*][ \t]+\S|1[.)][ \t]+\S)/;
