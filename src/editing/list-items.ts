import { isSeq } from 'yaml';
import type { DataPath } from '../schema/shape.ts';
import { setValue, type KeyOrder } from './set-value.ts';
import { writeInline, writeItem } from './yaml-writing.ts';
import { nodeAt, readRoot, readValues, spanItems, spanOf, splice } from './yaml-places.ts';

/** Adds a value at the end of the list at a path, which is written when it is not there yet. */
export function addItem(text: string, path: DataPath, value: unknown, order: KeyOrder): string {
  const seq = nodeAt(readRoot(text), path);
  if (!isSeq(seq) || seq.items.length === 0) return setValue(text, path, [value], order);
  if (seq.flow === true) return setValue(text, path, [...readValues(seq), value], order);
  const spans = spanItems(text, seq);
  const last = spans.at(-1) ?? { start: 0, end: 0 };
  const indent = dashColumn(text, last.start);
  const lead = text.charAt(last.end - 1) === '\n' ? '' : '\n';
  return splice(text, { start: last.end, end: last.end }, `${lead}${' '.repeat(indent)}${writeItem(value, indent)}\n`);
}

/** Puts the item at a path before or after its neighbour (`by` −1 or 1); at an end of the list nothing moves. */
export function moveItem(text: string, path: DataPath, by: -1 | 1): string {
  const [listPath, rank] = [path.slice(0, -1), Number(path.at(-1))];
  const seq = nodeAt(readRoot(text), listPath);
  if (!isSeq(seq) || seq.items[rank + by] === undefined) return text;
  if (seq.flow === true) {
    const values = readValues(seq);
    return splice(text, spanOf(seq), writeInline(values.toSpliced(rank, 1).toSpliced(rank + by, 0, values[rank])));
  }
  const spans = spanItems(text, seq);
  const [first, second] = [spans[Math.min(rank, rank + by)], spans[Math.max(rank, rank + by)]];
  if (first === undefined || second === undefined) return text;
  const swapped =
    text.slice(second.start, second.end) + text.slice(first.end, second.start) + text.slice(first.start, first.end);
  return splice(text, { start: first.start, end: second.end }, swapped);
}

function dashColumn(text: string, start: number): number {
  return text.indexOf('-', start) - start;
}
