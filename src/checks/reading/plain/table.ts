import type { MdastNode } from 'satteri';
import { readPhrasing } from './inline.ts';
import { placeOf, wordsOf, type BlockContext, type Line } from './lines.ts';

interface ReadTable {
  readonly node: Extract<MdastNode, { type: 'table' }>;
  /** The rank of the line after it. */
  readonly next: number;
}

/** A line of cells, a line of dashes, lines of cells. */
export function readTable(lines: readonly Line[], index: number, context: BlockContext): ReadTable | undefined {
  const [head, dashes] = lines.slice(index, index + 2);
  if (head === undefined || dashes === undefined) return undefined;
  const delimiters = listCells(dashes, context).map((cell) => wordsOf(cell, context));
  if (!wordsOf(dashes, context).includes('|') || !delimiters.every((cell) => /^:?-+:?$/.test(cell))) return undefined;
  if (listCells(head, context).length !== delimiters.length) return undefined;
  let next = index + 2;
  while (wordsOf(lines[next], context).trim() !== '') next += 1;
  const rows = [head, ...lines.slice(index + 2, next)];
  const position = placeOf(head.from, lines[next - 1]?.to ?? dashes.to, context);
  return { node: { type: 'table', children: rows.map((row) => readRow(row, context)), position }, next };
}

function readRow(row: Line, context: BlockContext): ReadTable['node']['children'][number] {
  const cells = listCells(row, context).map(({ from, to }) => ({
    type: 'tableCell' as const,
    children: readPhrasing(context.text.slice(from, to), from, context),
    position: placeOf(from, to, context),
  }));
  return { type: 'tableRow', children: cells, position: placeOf(row.from, row.to, context) };
}

/** What stands between the bars of a line. */
function listCells(line: Line, context: BlockContext): readonly Line[] {
  const words = wordsOf(line, context);
  const start = words.length - words.trimStart().replace(/^\|/, '').length;
  const row = words.slice(start).trimEnd().replace(/\|$/, '');
  let from = line.from + start;
  return row.split('|').map((cell) => {
    const first = from + cell.length - cell.trimStart().length;
    from += cell.length + 1;
    return { from: first, to: first + cell.trim().length };
  });
}
