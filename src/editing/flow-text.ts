import { isMap, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { toPlain } from '../checks/reading/yaml-nodes.ts';
import type { DataPath } from '../schema/shape.ts';
import { mergeKeys, sortKeys, type KeyOrder } from './key-order.ts';
import { alignItems } from './list-alignment.ts';
import { identify } from './sameness.ts';
import { listPairs, spanOf, type Span } from './yaml-places.ts';
import { isMap as isPlainMap, listFields, writeInline, writeKey } from './yaml-writing.ts';

/** Where a value stands. */
export interface Place {
  readonly text: string;
  readonly path: DataPath;
  readonly order: KeyOrder;
}

/** True for a list or a map between brackets. */
export function isFlow(node: unknown): node is YAMLMap | YAMLSeq {
  return (isMap(node) || isSeq(node)) && node.flow === true;
}

/** What stands between brackets, once its values are others; what is the same is written as it was. */
export function writeFlow(node: Node, value: unknown, context: Place): string {
  const { text, path, order } = context;
  const { start, end } = spanOf(node);
  if (identify(toPlain(node)) === identify(value)) return text.slice(start, end);
  // The pair of `[a: 1]` is a map without brackets of its own.
  const isBracketed = '[{'.includes(text.charAt(start));
  if (isBracketed && isSeq(node) && Array.isArray(value)) return writeItems(node, value, context);
  if (isBracketed && isMap(node) && isPlainMap(value)) return writePairs(node, value, context);
  return writeInline(sortKeys(value, path, order));
}

function writeItems(seq: YAMLSeq, values: readonly unknown[], { text, path, order }: Place): string {
  const nodes = seq.items as readonly Node[];
  const origins = alignItems(nodes.map(toPlain).map(identify), values.map(identify));
  const parts = values.map((value, rank): Part => {
    const inner = { text, path: [...path, rank], order };
    const old = origins[rank]?.rank;
    const node = old === undefined ? undefined : nodes[old];
    const written =
      node === undefined ? writeInline(sortKeys(value, inner.path, order)) : writeFlow(node, value, inner);
    return { old, written };
  });
  return join(text, { whole: spanOf(seq), spans: nodes.map(spanOf), parts });
}

function writePairs(map: YAMLMap, values: Readonly<Record<string, unknown>>, { text, path, order }: Place): string {
  const pairs = listPairs(map, text);
  const fields = new Map(listFields(values));
  const kept = pairs.map(({ key }) => key).filter((key) => fields.has(key));
  const added = [...fields.keys()].filter((key) => !kept.includes(key));
  const parts = mergeKeys(kept, added, order(path)).map((key): Part => {
    const inner = { text, path: [...path, key], order };
    const old = pairs.findIndex((pair) => pair.key === key);
    const node = pairs[old]?.value;
    const isWritten = node !== undefined && spanOf(node).start < spanOf(node).end;
    if (!isWritten)
      return { old, written: `${writeKey(key)}: ${writeInline(sortKeys(fields.get(key), inner.path, order))}` };
    const lead = text.slice(pairs[old]?.start, spanOf(node).start);
    return { old, written: lead + writeFlow(node, fields.get(key), inner) };
  });
  return join(text, { whole: spanOf(map), spans: pairs, parts });
}

interface Part {
  /** Its rank in the text as it was; one that is new has none. */
  readonly old: number | undefined;
  readonly written: string;
}

interface Joined {
  readonly whole: Span;
  /** What stood between the commas. */
  readonly spans: readonly Span[];
  readonly parts: readonly Part[];
}

/** Between two parts that followed each other, what stood there; elsewhere what stands between the first two. */
function join(text: string, { whole, spans, parts }: Joined): string {
  const betweens = spans.slice(1).map(({ start }, index) => text.slice(spans[index]?.end, start));
  const usual = betweens.find((between) => !between.includes('#')) ?? ', ';
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined || parts.length === 0) {
    const [opening, closing] = [text.charAt(whole.start), text.charAt(whole.end - 1)];
    const pad = opening === '{' && parts.length > 0 ? ' ' : '';
    return opening + pad + parts.map(({ written }) => written).join(', ') + pad + closing;
  }
  const written = parts.map((part, index) => {
    const previous = parts[index - 1];
    if (previous === undefined) return part.written;
    const isNext = part.old !== undefined && previous.old !== undefined && part.old === previous.old + 1;
    return `${(isNext ? betweens[previous.old] : undefined) ?? usual}${part.written}`;
  });
  return text.slice(whole.start, first.start) + written.join('') + text.slice(last.end, whole.end);
}
