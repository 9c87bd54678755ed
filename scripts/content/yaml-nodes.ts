import { isAlias, isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { DataPath } from '../../src/schema/shape.ts';
import type { Finding } from './problem.ts';

/** A finding at an offset of the text that was read. */
export interface YamlMistake extends Finding {
  readonly offset: number;
}

/** One value of a document: text, number, date, truth value or nothing. */
export interface YamlScalar {
  readonly path: DataPath;
  readonly value: unknown;
  /** As typed, quotes included. */
  readonly source: string;
  readonly offset: number;
}

export interface YamlIndex {
  /** What the reader accepts and people did not mean. */
  readonly mistakes: readonly YamlMistake[];
  readonly scalars: readonly YamlScalar[];
  /** Offset of the key or of the value at a path; of the nearest parent when the path leads nowhere. */
  readonly offsetOf: (path: DataPath, part?: 'key' | 'value') => number;
}

/** Walks the nodes once and remembers where each key and value stands. */
export function indexNodes(root: Node | null, text: string): YamlIndex {
  const offsets = new Map<string, { readonly key: number; readonly value: number }>();
  const scalars: YamlScalar[] = [];
  const mistakes: YamlMistake[] = [];

  const visit = (node: Node, path: DataPath, key?: number): void => {
    const [start = 0, end = start] = node.range ?? [];
    offsets.set(toKey(path), { key: key ?? start, value: start });
    const mark = isAlias(node) ? '*' : findMark(node);
    if (mark !== undefined) mistakes.push(describeMark(mark, key ?? start));
    if (isScalar(node) && /^\d/.test(node.comment ?? '')) mistakes.push(describeHash(node.comment ?? '', end));
    if (isScalar(node)) scalars.push({ path, value: node.value, source: text.slice(start, end), offset: start });
    if (isSeq(node)) node.items.forEach((item, index) => isNode(item) && visit(item, [...path, index]));
    if (!isMap(node)) return;
    for (const { key: keyNode, value } of node.items) {
      if (!isScalar(keyNode)) mistakes.push(describeOddKey(isNode(keyNode) ? (keyNode.range?.[0] ?? start) : start));
      if (!isScalar(keyNode)) continue;
      const [keyStart = start, keyEnd = keyStart] = keyNode.range ?? [];
      const child = [...path, String(keyNode.value)];
      if (isNode(value)) visit(value, child, keyStart);
      else offsets.set(toKey(child), { key: keyStart, value: keyEnd });
    }
  };
  if (root !== null) visit(root, []);

  const offsetOf = (path: DataPath, part: 'key' | 'value' = 'value'): number => {
    const found = offsets.get(toKey(path));
    if (found !== undefined) return found[part];
    return path.length === 0 ? 0 : offsetOf(path.slice(0, -1), 'key');
  };
  return { scalars, mistakes, offsetOf };
}

/** The value of a node, `null` where YAML says so. An alias counts for nothing: it is a mistake of its own. */
export function toPlain(node: unknown): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map(toPlain);
  if (!isMap(node)) return null;
  return Object.fromEntries(node.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : '', toPlain(value)]));
}

function findMark(node: Node): string | undefined {
  if (isAlias(node)) return '*';
  if ('anchor' in node && node.anchor !== undefined) return '&';
  return node.tag !== undefined && node.tag.startsWith('!') ? '!' : undefined;
}

function describeMark(mark: string, offset: number): YamlMistake {
  return {
    offset,
    found: `Un texte ne peut pas commencer par « ${mark} » sans guillemets`,
    expected: 'un texte entre guillemets doubles',
    remedy: 'Mettez tout le texte entre guillemets doubles',
  };
}

function describeHash(comment: string, offset: number): YamlMistake {
  return {
    offset,
    found: `« #${comment} » est pris pour un commentaire et disparaît de la page`,
    expected: 'un texte entre guillemets doubles dès qu’il contient « # »',
    remedy: 'Mettez tout le texte entre guillemets doubles, ou une espace après « # » si c’est bien un commentaire',
  };
}

function describeOddKey(offset: number): YamlMistake {
  return { offset, found: 'Une clé n’est pas un mot', expected: '« clé: valeur », la clé étant un mot sans crochet ni accolade' };
}

function toKey(path: DataPath): string {
  return path.join('\u0000');
}
