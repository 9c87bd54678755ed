import { parseQuietly } from '../checks/reading/read-yaml.ts';
import type { DataPath } from '../schema/shape.ts';
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';

/** Part of a text, by offsets: `end` is the first one after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface KeyPair {
  readonly key: string;
  /** Where the key begins. */
  readonly start: number;
  /** Where the value ends, without the line break that follows. */
  readonly end: number;
  readonly value: Node | undefined;
}

/** The root map of a YAML text. Throws when the text cannot be read or is no map: what is edited was read before. */
export function readRoot(text: string): YAMLMap {
  const document = parseQuietly(text);
  const [error] = document.errors;
  if (error !== undefined) throw error;
  if (!isMap(document.contents)) throw new Error('The front matter is no map');
  return document.contents;
}

/** The node at a path, `undefined` when there is none. */
export function nodeAt(root: Node, path: DataPath): Node | undefined {
  let node: Node | undefined = root;
  for (const step of path) {
    if (isMap(node) && typeof step === 'string') node = findPair(node, step)?.value as Node | undefined;
    else if (isSeq(node) && typeof step === 'number') node = node.items[step] as Node | undefined;
    else return undefined;
  }
  return node ?? undefined;
}

export function listPairs(map: YAMLMap, text: string): readonly KeyPair[] {
  return map.items.flatMap((pair) => {
    if (!isScalar(pair.key)) return [];
    const { start, end } = spanOf(pair.key);
    const value = readNode(pair);
    const stop = value === undefined ? end : trimEnd(text, spanOf(value));
    return [{ key: String(pair.key.value), start, end: Math.max(stop, end + 1), value }];
  });
}

/** The whole lines of each item of a block list, from its dash. */
export function spanItems(text: string, seq: YAMLSeq): readonly Span[] {
  return (seq.items as readonly Node[]).map((item) => {
    const { start, end } = spanOf(item);
    const dash = text.lastIndexOf('-', start - 1);
    return { start: lineStart(text, dash), end: nextLine(text, trimEnd(text, { start, end })) };
  });
}

export function readValues(seq: YAMLSeq): readonly unknown[] {
  const values: unknown = seq.toJSON();
  return Array.isArray(values) ? values : [];
}

function findPair(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

function readNode({ value }: Pair): Node | undefined {
  return (value as Node | null) ?? undefined;
}

/** The value itself, without the comment and the line break after it. */
export function spanOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}

/** Where what is written of a value ends: a block takes in its last line break. */
export function trimEnd(text: string, { start, end }: Span): number {
  let stop = end;
  while (stop > start && /\s/.test(text.charAt(stop - 1))) stop -= 1;
  return stop;
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The first offset of the next line; the end of the text on the last one. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

export function splice(text: string, { start, end }: Span, inserted: string): string {
  return text.slice(0, start) + inserted + text.slice(end);
}
