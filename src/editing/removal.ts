import { isMap, isSeq } from 'yaml';
import type { DataPath } from '../schema/shape.ts';
import { writeInline } from './yaml-writing.ts';
import {
  lineStart,
  listPairs,
  nextLine,
  nodeAt,
  readRoot,
  readValues,
  spanItems,
  spanOf,
  splice,
} from './yaml-places.ts';

/** Takes a key away with its value, and the keys above that would then hold nothing. */
export function removeKey(text: string, path: DataPath): string {
  const root = readRoot(text);
  const parent = nodeAt(root, path.slice(0, -1));
  const key = path.at(-1);
  if (typeof key === 'number') return removeItem(text, path);
  if (!isMap(parent)) return text;
  const pairs = listPairs(parent, text);
  const index = pairs.findIndex((pair) => pair.key === key);
  const pair = pairs[index];
  if (pair === undefined) return text;
  if (pairs.length === 1 && path.length > 1) return removeKey(text, path.slice(0, -1));
  const next = pairs[index + 1];
  if (parent.flow === true) {
    const previous = pairs[index - 1];
    const start = previous?.end ?? pair.start;
    const end = previous === undefined ? (next?.start ?? pair.end) : pair.end;
    return splice(text, { start, end }, '');
  }
  const line = lineStart(text, pair.start);
  const isAfterDash = /\S/.test(text.slice(line, pair.start));
  if (isAfterDash && next !== undefined) return splice(text, { start: pair.start, end: next.start }, '');
  return splice(text, { start: line, end: nextLine(text, pair.end) }, '');
}

/** Takes the item at a path away; the key of a list that would be empty goes with it. */
export function removeItem(text: string, path: DataPath): string {
  const [listPath, rank] = [path.slice(0, -1), Number(path.at(-1))];
  const seq = nodeAt(readRoot(text), listPath);
  if (!isSeq(seq) || seq.items[rank] === undefined) return text;
  if (seq.items.length === 1) return removeKey(text, listPath);
  if (seq.flow === true) return splice(text, spanOf(seq), writeInline(readValues(seq).toSpliced(rank, 1)));
  const span = spanItems(text, seq)[rank];
  return span === undefined ? text : splice(text, span, '');
}
