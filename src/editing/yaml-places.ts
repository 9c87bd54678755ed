import { DAY, parseQuietly } from '../checks/reading/read-yaml.ts';
import type { DataPath } from '../schema/shape.ts';
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';

/** Part of a text, by offsets: `end` is the first one after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What takes the place of a part of a text. */
export interface Replacement extends Span {
  readonly inserted: string;
}

export interface KeyPair {
  readonly key: string;
  /** Where the key begins. */
  readonly start: number;
  /** The first offset after the colon. */
  readonly mark: number;
  /** Where the value ends, without the comment and the line break that follow. */
  readonly end: number;
  readonly value: Node | undefined;
}

export interface ListItem {
  readonly dash: number;
  readonly end: number;
  readonly value: Node | undefined;
}

/**
 * The root of a YAML text, its values as the checks read them; `undefined` when it holds nothing. Throws when the text
 * cannot be read: what is edited was read before.
 */
export function readRoot(text: string): Node | undefined {
  const document = parseQuietly(text, { customTags: [DAY] });
  const [error] = document.errors;
  if (error !== undefined) throw error;
  return document.contents ?? undefined;
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
    const value = (pair.value as Node | null) ?? undefined;
    const mark = (COLON.exec(text.slice(end, end + LONGEST_LEAD))?.[0].length ?? 0) + end;
    return [{ key: String(pair.key.value), start, mark, end: contentEnd(text, value, mark), value }];
  });
}

const COLON = /^\s*:/;
const LONGEST_LEAD = 100;

/** The items of a block list. */
export function listItems(text: string, seq: YAMLSeq): readonly ListItem[] {
  const items: ListItem[] = [];
  let last = spanOf(seq).start;
  for (const node of seq.items as readonly (Node | null)[]) {
    const dash = findDash(text, last);
    const value = node ?? undefined;
    last = contentEnd(text, value, dash + 1);
    items.push({ dash, end: last, value });
  }
  return items;
}

/** The first dash from an offset, comments left out. */
function findDash(text: string, from: number): number {
  const lead = /(?:\s|#[^\n]*\n)*/y;
  lead.lastIndex = from;
  return from + (lead.exec(text)?.[0].length ?? 0);
}

/** Where what is written of a value ends: a comment below its last line is not part of it. `mark` when nothing is. */
export function contentEnd(text: string, node: Node | undefined, mark: number): number {
  if (node === undefined) return mark;
  if (isMap(node) && node.flow !== true) return listPairs(node, text).at(-1)?.end ?? mark;
  if (isSeq(node) && node.flow !== true) return listItems(text, node).at(-1)?.end ?? mark;
  const { start, end } = spanOf(node);
  const stop = trimEnd(text, { start, end });
  return stop > start ? stop : mark;
}

function findPair(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

/** The value itself, without the comment and the line break after it. */
export function spanOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}

/** A block takes in its last line break. */
export function trimEnd(text: string, { start, end }: Span): number {
  let stop = end;
  while (stop > start && ' \t\r\n'.includes(text.charAt(stop - 1))) stop -= 1;
  return stop;
}

/** True when only blanks stand before an offset on its line. */
export function startsLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === '';
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line of an offset ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  const stop = end < 0 ? text.length : end;
  return stop > offset && text.charAt(stop - 1) === '\r' ? stop - 1 : stop;
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

/** Makes replacements that do not overlap; what is added at one place comes in the order given, before what is cut there. */
export function spliceAll(text: string, replacements: readonly Replacement[]): string {
  const pieces: string[] = [];
  let last = 0;
  for (const { start, end, inserted } of replacements.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(text.slice(last, start), inserted);
    last = end;
  }
  return pieces.join('') + text.slice(last);
}
