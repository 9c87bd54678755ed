import { isMap, isScalar, isSeq, visit, type Document, type Node, type Scalar } from 'yaml';
import { parseQuietly } from '../../checks/reading/read-yaml.ts';
import type { DataPath } from '../../schema/shape.ts';
import { findParts } from '../page-edit.ts';
import type { CorrectionContext } from './correction.ts';

/** The YAML of a file: of a page, what stands between its dashes. */
export interface YamlPart {
  /** Offset of its first character in the file. */
  readonly start: number;
  readonly text: string;
  /** Offset of the body; the length of the file when it has none. */
  readonly bodyStart: number;
  /** Undefined when it cannot be read, or holds nothing; an alias counts as what cannot be read. */
  readonly root: Node | undefined;
}

export interface PlacedScalar {
  readonly path: DataPath;
  readonly scalar: Scalar;
  /** Offsets in the file. */
  readonly start: number;
  readonly end: number;
}

/** `undefined` for a page whose dashes are missing. */
export function readYamlPart(file: string, { isPage }: Pick<CorrectionContext, 'isPage'>): YamlPart | undefined {
  const key = `${isPage ? 'page' : 'data'}\n${file}`;
  if (!recent.has(key)) remember(key, parsePart(file, isPage));
  return recent.get(key);
}

/** Each correction reads the file as the one before left it: the two states that are compared are parsed once each. */
const recent = new Map<string, YamlPart | undefined>();
const MOST_RECENT = 2;

function remember(key: string, part: YamlPart | undefined): void {
  const [oldest] = recent.keys();
  if (oldest !== undefined && recent.size >= MOST_RECENT) recent.delete(oldest);
  recent.set(key, part);
}

function parsePart(file: string, isPage: boolean): YamlPart | undefined {
  const parts = isPage ? findParts(file) : { start: 0, end: file.length, bodyStart: file.length };
  if (parts === undefined) return undefined;
  const text = file.slice(parts.start, parts.end);
  const document = parseQuietly(text);
  const isReadable = document.errors.length === 0 && !hasAlias(document);
  const root = isReadable ? (document.contents ?? undefined) : undefined;
  return { start: parts.start, text, bodyStart: parts.bodyStart, root };
}

/** A value that stands for another reads in the order of the text: such a file is left to its author. */
function hasAlias(document: Document): boolean {
  let found = false;
  visit(document, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

/** The values of a part, those of keys left out, in the order of the text. */
export function listScalars({ root, start }: YamlPart): readonly PlacedScalar[] {
  return root === undefined ? [] : walk(root, []).map((one) => ({ ...one, ...moveBy(one.scalar, start) }));
}

function walk(node: unknown, path: DataPath): readonly { readonly path: DataPath; readonly scalar: Scalar }[] {
  if (isScalar(node)) return [{ path, scalar: node }];
  if (isSeq(node)) return node.items.flatMap((item, rank) => walk(item, [...path, rank]));
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => (isScalar(key) ? walk(value, [...path, String(key.value)]) : []));
}

function moveBy({ range }: Scalar, start: number) {
  const [from, to] = range ?? [0, 0];
  return { start: from + start, end: to + start };
}

/**
 * What is read of a file, the same whatever the order of the keys, the apostrophes and the way accents are coded: what no
 * correction may change. `undefined` when it cannot be read.
 */
export function fingerprint(file: string, context: Pick<CorrectionContext, 'isPage'>): string | undefined {
  const root = readYamlPart(file, context)?.root;
  return root === undefined ? undefined : JSON.stringify(sortKeys(root.toJSON()));
}

function sortKeys(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC').replaceAll('’', "'");
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, sortKeys(inner)] as const);
  return Object.fromEntries(entries.toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
