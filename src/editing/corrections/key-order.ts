import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { keysOf, schemaAt, type DataPath } from '../../schema/shape.ts';
import { lineStart, listPairs, nextLine, nodeAt, splice, type KeyPair, type Span } from '../yaml-places.ts';
import { indexLines } from '../../checks/reading/line-index.ts';
import type { Correct, Corrected, Correction, CorrectionContext } from './correction.ts';
import { fingerprint, readYamlPart, type YamlPart } from './yaml-part.ts';

/**
 * The keys in the order of the schema, an unknown one after the one it follows; the comment above a key goes with it.
 * The innermost first: no line outside their own moves, so that each is said at the line where it was read.
 */
export const correctKeyOrder: Correct = (text, context) => {
  const root = readYamlPart(text, context)?.root;
  const corrections: Correction[] = [];
  let current = text;
  const order = (paths: readonly DataPath[]): boolean => {
    const ordered = orderMaps(current, paths, context);
    if (fingerprint(ordered.text, context) !== fingerprint(current, context)) return false;
    current = ordered.text;
    corrections.push(...ordered.corrections);
    return true;
  };
  const levels = Map.groupBy(root === undefined ? [] : listMaps(root, []), ({ length }) => length);
  for (const [, paths] of [...levels].toSorted(([left], [right]) => right - left)) {
    // Those of one level stand side by side; where one of them is not safe to move, each is tried alone.
    if (!order(paths)) for (const path of paths) order([path]);
  }
  return { text: current, corrections };
};

/** Outer maps before the inner ones. */
function listMaps(node: unknown, path: DataPath): readonly DataPath[] {
  if (isSeq(node)) return node.items.flatMap((item, rank) => listMaps(item, [...path, rank]));
  if (!isMap(node)) return [];
  const inner = node.items.flatMap(({ key, value }) =>
    isScalar(key) ? listMaps(value, [...path, String(key.value)]) : [],
  );
  return [path, ...inner];
}

function orderMaps(file: string, paths: readonly DataPath[], context: CorrectionContext): Corrected {
  const part = readYamlPart(file, context);
  if (part?.root === undefined) return { text: file, corrections: [] };
  const lines = indexLines(file);
  const pieces: string[] = [];
  const corrections: Correction[] = [];
  let last = 0;
  for (const path of paths) {
    const move = orderKeys(part, path, context);
    if (move === undefined || move.start < last) continue;
    pieces.push(part.text.slice(last, move.start), move.written);
    last = move.end;
    corrections.push(...describeMoves(move, (offset) => lines.placeAt(part.start + offset).line));
  }
  const yaml = pieces.join('') + part.text.slice(last);
  return { text: splice(file, { start: part.start, end: part.start + part.text.length }, yaml), corrections };
}

interface Move extends Span {
  readonly written: string;
  readonly pairs: readonly KeyPair[];
  readonly order: readonly KeyPair[];
}

function orderKeys(part: YamlPart, path: DataPath, context: CorrectionContext): Move | undefined {
  const map = part.root && nodeAt(part.root, path);
  const known = keysOf(context.schema && schemaAt(context.schema, path));
  if (!isMap(map) || known.length === 0) return undefined;
  const pairs = listPairs(map, part.text);
  const order = sortPairs(pairs, known);
  if (order.every((pair, index) => pair === pairs[index]) || pairs.length !== map.items.length) return undefined;
  const slots = findSlots(part, map, pairs);
  if (slots === undefined) return undefined;
  const ranks = rankPairs(pairs);
  const moved = order.map((pair) => slots[ranks.get(pair) ?? -1] ?? { text: '', lead: '' });
  const written = map.flow === true ? joinInline(part, pairs, moved) : joinLines(moved, slots[0]?.lead ?? '');
  return { start: slots[0]?.start ?? 0, end: slots.at(-1)?.end ?? 0, written, pairs, order };
}

/** By the rank of their key in the schema. */
function sortPairs(pairs: readonly KeyPair[], known: readonly string[]): readonly KeyPair[] {
  let rank = -1;
  const ranked = pairs.map((pair) => {
    if (known.includes(pair.key)) rank = known.indexOf(pair.key);
    return { pair, rank };
  });
  return ranked.toSorted((left, right) => left.rank - right.rank).map(({ pair }) => pair);
}

/** What moves with a key. */
interface Slot extends Span {
  readonly text: string;
  /** What stands before the key on its line. */
  readonly lead: string;
}

function findSlots({ text }: YamlPart, map: YAMLMap, pairs: readonly KeyPair[]): readonly Slot[] | undefined {
  if (map.flow === true) return pairs.map(({ start, end }) => ({ start, end, text: text.slice(start, end), lead: '' }));
  const tops = pairs.map(({ start }, index) => (index === 0 ? firstTop(text, start) : commentTop(text, start)));
  const slots = pairs.map((pair, index): Slot => {
    const start = tops[index] ?? pair.start;
    const end = tops[index + 1] ?? nextLine(text, pair.end);
    return { start, end, text: text.slice(start, end), lead: text.slice(lineStart(text, pair.start), pair.start) };
  });
  const isAfterDash = /\S/.test(slots[0]?.lead ?? '');
  // What stands beside the dash of an item cannot take a comment above it.
  return isAfterDash && slots.some((slot) => slot.text.trimStart().startsWith('#')) ? undefined : slots;
}

/** Beside a dash, the key itself; else the comment above it. */
function firstTop(text: string, start: number): number {
  return text.slice(lineStart(text, start), start).trim() === '' ? commentTop(text, start) : start;
}

/** Where the lines of comment that touch the line of a key from above begin. */
function commentTop(text: string, start: number): number {
  let top = lineStart(text, start);
  while (top > 0) {
    const above = lineStart(text, top - 1);
    if (!text.slice(above, top).trimStart().startsWith('#')) break;
    top = above;
  }
  return top;
}

/** Lines as they were, but for what stands before the first key, which stays where it was. */
function joinLines(slots: readonly Pick<Slot, 'text' | 'lead'>[], lead: string): string {
  if (!lead.includes('-')) return slots.map(({ text }) => closeLine(text)).join('');
  const indent = ' '.repeat(lead.length);
  return slots
    .map(({ text }, index) => (index === 0 ? text.trimStart() : indent + text.trimStart()))
    .map(closeLine)
    .join('');
}

function closeLine(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

function joinInline({ text }: YamlPart, pairs: readonly KeyPair[], slots: readonly Pick<Slot, 'text'>[]): string {
  return slots
    .map((slot, index) => slot.text + text.slice(pairs[index]?.end, pairs[index + 1]?.start ?? pairs[index]?.end))
    .join('');
}

/** The fewest keys that had to move, each with what it followed and what it follows. */
function describeMoves({ pairs, order }: Move, lineOf: (offset: number) => number): readonly Correction[] {
  const [places, targets] = [rankPairs(pairs), rankPairs(order)];
  const still = new Set(findLongestRise(pairs.map((pair) => targets.get(pair) ?? 0)));
  return pairs
    .filter((pair) => !still.has(targets.get(pair) ?? 0))
    .map((pair) => ({
      line: lineOf(pair.start),
      what: `place de la clé « ${pair.key} »`,
      before: describePlace(pairs, places.get(pair)),
      after: describePlace(order, targets.get(pair)),
    }));
}

function rankPairs(pairs: readonly KeyPair[]): ReadonlyMap<KeyPair, number> {
  return new Map(pairs.map((pair, index) => [pair, index]));
}

function describePlace(pairs: readonly KeyPair[], rank = 0): string {
  const previous = pairs[rank - 1];
  return previous === undefined ? 'en tête' : `après ${previous.key}`;
}

interface Rise {
  readonly rank: number;
  readonly after: Rise | undefined;
}

/** The longest part of a list of different ranks that rises: of two, the one that begins first. */
function findLongestRise(ranks: readonly number[]): readonly number[] {
  // From the end: of the rises of each length, the one whose first rank is highest.
  const best: Rise[] = [];
  for (const rank of ranks.toReversed()) {
    const length = countAbove(best, rank);
    best[length] = { rank, after: best[length - 1] };
  }
  const found: number[] = [];
  for (let rise = best.at(-1); rise !== undefined; rise = rise.after) found.push(rise.rank);
  return found;
}

/** How many of the rises, whose first ranks go down, begin above `rank`. */
function countAbove(rises: readonly Rise[], rank: number): number {
  let [low, high] = [0, rises.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rises[middle]?.rank ?? -1) > rank) low = middle + 1;
    else high = middle;
  }
  return low;
}
