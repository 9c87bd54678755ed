import { isMap, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { toPlain } from '../checks/reading/yaml-nodes.ts';
import { isFlow, writeFlow, type Place } from './flow-text.ts';
import { mergeKeys, sortKeys } from './key-order.ts';
import { alignItems } from './list-alignment.ts';
import { addAbove, addBelow, removePairs } from './pair-lines.ts';
import { identify } from './sameness.ts';
import { hangValue, type Hook } from './value-hook.ts';
import {
  columnOf,
  contentEnd,
  lineStart,
  listItems,
  listPairs,
  nextLine,
  spanOf,
  startsLine,
  type KeyPair,
  type Replacement,
} from './yaml-places.ts';
import {
  isMap as isPlainMap,
  listFields,
  LONGEST_LINE,
  writeInline,
  writePair,
  writeUnderDash,
  writeUnderKey,
} from './yaml-writing.ts';

/** What to replace in a text, which ends with a line break, so that the values of its root are others. */
export function reconcile(root: Node | undefined, value: unknown, place: Place): readonly Replacement[] {
  const { text, path, order } = place;
  if (identify(toPlain(root)) === identify(value)) return [];
  const inside = reconcileInside(root, value, place);
  if (inside !== undefined) return inside;
  const start = root === undefined ? text.length : spanOf(root).start;
  const end = nextLine(text, contentEnd(text, root, start));
  const isNothing = isPlainMap(value) && listFields(value).length === 0;
  const written = isNothing ? '' : `${writeUnderKey(sortKeys(value, path, order), -INDENT).trimStart()}\n`;
  return [{ start, end, inserted: written }];
}

const INDENT = 2;

function reconcileHook(hook: Hook, value: unknown, place: Place): readonly Replacement[] {
  if (identify(toPlain(hook.node)) === identify(value)) return [];
  return reconcileInside(hook.node, value, place) ?? hangValue(place.text, hook, value);
}

/** Keeps the collection that stands there; `undefined` when the value is of another kind, or shares nothing with it. */
function reconcileInside(node: Node | undefined, value: unknown, place: Place): readonly Replacement[] | undefined {
  if (isFlow(node)) {
    const isSameKind = isMap(node) ? isPlainMap(value) : Array.isArray(value);
    const isKept = isSameKind && node.items.length > 0;
    return isKept ? [{ ...spanOf(node), inserted: writeFlow(node, value, place) }] : undefined;
  }
  if (isMap(node) && isPlainMap(value)) return reconcileMap(node, value, place);
  if (isSeq(node) && Array.isArray(value) && value.length > 0) return reconcileList(node, value, place);
  return undefined;
}

function reconcileMap(
  map: YAMLMap,
  value: Readonly<Record<string, unknown>>,
  { text, path, order }: Place,
): readonly Replacement[] | undefined {
  const pairs = listPairs(map, text);
  const fields = new Map(listFields(value));
  const kept = new Map(pairs.filter(({ key }) => fields.has(key)).map((pair) => [pair.key, pair]));
  const [first] = kept.values();
  if (first === undefined) return undefined;
  const indent = columnOf(text, first.start);
  const changed: Replacement[] = [];
  const added: Replacement[] = [];
  let previous: KeyPair | undefined;
  const newKeys = [...fields.keys()].filter((key) => !kept.has(key));
  for (const key of mergeKeys([...kept.keys()], newKeys, order(path))) {
    const inner = { text, path: [...path, key], order };
    const pair = kept.get(key);
    if (pair === undefined) {
      const written = writePair(key, sortKeys(fields.get(key), inner.path, order), indent);
      added.push(previous === undefined ? addAbove(first, written, indent) : addBelow(text, previous, written));
      continue;
    }
    previous = pair;
    const write = (next: unknown) => writeUnderKey(sortKeys(next, inner.path, order), indent);
    changed.push(...reconcileHook({ mark: pair.mark, node: pair.value, write }, fields.get(key), inner));
  }
  return [...changed, ...added, ...removePairs(text, pairs, new Set(kept.values()))];
}

function reconcileList(
  seq: YAMLSeq,
  values: readonly unknown[],
  { text, path, order }: Place,
): readonly Replacement[] | undefined {
  const items = listItems(text, seq);
  const [first] = items;
  // A list beside the dash of another has no lines of its own.
  if (first === undefined || !startsLine(text, first.dash)) return undefined;
  const lines = items.map(({ dash, end }) => ({ start: lineStart(text, dash), end: nextLine(text, end) }));
  const linesOf = (rank: number) => text.slice(lines[rank]?.start, lines[rank]?.end);
  const [old, next] = [items.map(({ value }) => identify(toPlain(value))), values.map(identify)];
  const origins = alignItems(old, next);
  const isShuffle = old.length === next.length && origins.every((from, rank) => from && old[from.rank] === next[rank]);
  if (isShuffle) return lines.map((span, rank) => ({ ...span, inserted: linesOf(origins[rank]?.rank ?? rank) }));
  const indent = columnOf(text, first.dash);
  const isInline = items.every(({ value }) => isFlow(value));
  const write = (value: unknown) => {
    const inline = ` ${writeInline(value)}`;
    return isInline && inline.length < LONGEST_LINE ? inline : writeUnderDash(value, indent);
  };
  const changed: Replacement[] = [];
  const added: Replacement[] = [];
  const stay = new Set<number>();
  let offset = lines[0]?.start ?? 0;
  for (const [rank, value] of values.entries()) {
    const inner = { text, path: [...path, rank], order };
    const sorted = sortKeys(value, inner.path, order);
    const from = origins[rank];
    const item = from?.isMoved === false ? items[from.rank] : undefined;
    if (from !== undefined && item !== undefined) {
      stay.add(from.rank);
      offset = lines[from.rank]?.end ?? offset;
      changed.push(...reconcileHook({ mark: item.dash + 1, node: item.value, write }, sorted, inner));
      continue;
    }
    const written = from === undefined ? `${' '.repeat(indent)}-${write(sorted)}\n` : linesOf(from.rank);
    added.push({ start: offset, end: offset, inserted: written });
  }
  return [
    ...changed,
    ...added,
    ...lines.filter((_, rank) => !stay.has(rank)).map((span) => ({ ...span, inserted: '' })),
  ];
}
