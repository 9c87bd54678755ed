import { isMap, isSeq, type Node, type YAMLMap } from 'yaml';
import type { DataPath } from '../schema/shape.ts';
import { removeKey } from './removal.ts';
import { isMap as isPlainMap, writeInline, writeItem, writePair, writeScalar } from './yaml-writing.ts';
import {
  columnOf,
  lineStart,
  listPairs,
  nextLine,
  nodeAt,
  readRoot,
  spanItems,
  spanOf,
  splice,
  trimEnd,
  type KeyPair,
} from './yaml-places.ts';

/** The keys of the object at a path, in the order in which they are written. */
export type KeyOrder = (path: DataPath) => readonly string[];

/**
 * Writes a value at a path of a YAML text and changes no other line; `undefined` removes its key, and the keys above that
 * would hold nothing. A key that is new stands where `order` says. Ranks of the path must exist: `addItem` adds one.
 */
export function setValue(text: string, path: DataPath, value: unknown, order: KeyOrder): string {
  if (value === undefined) return removeKey(text, path);
  const root = readRoot(text);
  const node = nodeAt(root, path);
  if (node !== undefined) return replaceNode(text, node, { root, path, value });
  const depth = path.findLastIndex((_, index) => isMap(nodeAt(root, path.slice(0, index))));
  const parent = nodeAt(root, path.slice(0, depth));
  const key = path[depth];
  if (!isMap(parent) || typeof key !== 'string') throw new Error(`No place for ${path.join('.')}`);
  const nested = path.slice(depth + 1).reduceRight<unknown>((inner, step) => ({ [step]: inner }), value);
  return insertKey(text, parent, { key, value: nested, order: order(path.slice(0, depth)) });
}

interface Wanted {
  readonly root: YAMLMap;
  readonly path: DataPath;
  readonly value: unknown;
}

function replaceNode(text: string, node: Node, wanted: Wanted): string {
  const { value } = wanted;
  if (JSON.stringify(node.toJSON()) === JSON.stringify(value)) return text;
  const span = { ...spanOf(node), end: trimEnd(text, spanOf(node)) };
  const isCollection = isSeq(node) || isMap(node);
  if (isInFlow(wanted) || (isCollection && node.flow === true)) return splice(text, span, writeInline(value));
  const isPlain = !isPlainMap(value) && !Array.isArray(value);
  const isEmpty = span.start === span.end;
  if (isPlain && !isCollection && !isEmpty) return splice(text, span, writeScalar(value, indentOf(text, span.start)));
  return replaceWhole(text, wanted);
}

/** Writes the key again, or the dash, with all that stands under it. */
function replaceWhole(text: string, { root, path, value }: Wanted): string {
  const parent = nodeAt(root, path.slice(0, -1));
  const last = path.at(-1);
  if (isSeq(parent)) {
    const span = spanItems(text, parent)[Number(last)];
    if (span === undefined) throw new Error(`No place for ${path.join('.')}`);
    const indent = text.indexOf('-', span.start) - span.start;
    return splice(text, span, `${' '.repeat(indent)}${writeItem(value, indent)}\n`);
  }
  const pair = isMap(parent) ? listPairs(parent, text).find(({ key }) => key === last) : undefined;
  if (pair === undefined) throw new Error(`No place for ${path.join('.')}`);
  return splice(text, pair, writePair(pair.key, value, columnOf(text, pair.start)));
}

function isInFlow({ root, path }: Wanted): boolean {
  return path.some((_, index) => {
    const node = nodeAt(root, path.slice(0, index));
    return (isMap(node) || isSeq(node)) && node.flow === true;
  });
}

/** Column of the key whose value begins here: what folds under it stands two columns further. */
function indentOf(text: string, offset: number): number {
  const line = text.slice(lineStart(text, offset), offset);
  return /^(?: |- )*/.exec(line)?.[0].length ?? 0;
}

interface NewKey {
  readonly key: string;
  readonly value: unknown;
  /** All the keys of the map, in their order. */
  readonly order: readonly string[];
}

function insertKey(text: string, map: YAMLMap, { key, value, order }: NewKey): string {
  const pairs = listPairs(map, text);
  const rank = order.indexOf(key);
  const isEarlier = ({ key: other }: KeyPair) => order.includes(other) && order.indexOf(other) < rank;
  const previous = rank < 0 ? pairs.at(-1) : pairs.findLast(isEarlier);
  const [first] = pairs;
  if (map.flow === true) {
    const written = `${key}: ${writeInline(value)}`;
    if (previous !== undefined) return splice(text, { start: previous.end, end: previous.end }, `, ${written}`);
    if (first !== undefined) return splice(text, { start: first.start, end: first.start }, `${written}, `);
    return splice(text, spanOf(map), `{ ${written} }`);
  }
  if (first === undefined) throw new Error('An empty map has no place of its own');
  const indent = columnOf(text, first.start);
  const written = writePair(key, value, indent);
  if (previous === undefined)
    return splice(text, { start: first.start, end: first.start }, `${written}\n${' '.repeat(indent)}`);
  const line = nextLine(text, previous.end);
  const lead = text.charAt(line - 1) === '\n' ? '' : '\n';
  return splice(text, { start: line, end: line }, `${lead}${' '.repeat(indent)}${written}\n`);
}
