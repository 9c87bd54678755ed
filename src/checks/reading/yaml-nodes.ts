import { isAlias, isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { DataPath } from '../../schema/shape.ts';
import type { Finding } from '../problem.ts';
import { countUpTo } from './line-index.ts';

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
  /** What stands after « # » on the line of the value. */
  readonly comment?: string | undefined;
}

export interface YamlIndex {
  /** What the reader accepts and people did not mean. */
  readonly mistakes: readonly YamlMistake[];
  readonly scalars: readonly YamlScalar[];
  /** Offset of the key or of the value at a path; of the nearest parent when the path leads nowhere. */
  readonly offsetOf: (path: DataPath, part?: 'key' | 'value') => number;
  /** Path of the value that is written at an offset; undefined elsewhere. */
  readonly pathAt: (offset: number) => DataPath | undefined;
}

/** Walks the nodes once and remembers where each key and value stands. */
export function indexNodes(root: Node | null, text: string): YamlIndex {
  const offsets = new Map<string, { readonly key: number; readonly value: number }>();
  const scalars: YamlScalar[] = [];
  const mistakes: YamlMistake[] = [];

  const visit = (node: Node, path: DataPath, key?: number): void => {
    const [start = 0, end = start] = node.range ?? [];
    if (path.length > DEEPEST) {
      mistakes.push({ ...TOO_DEEP, offset: start });
      return;
    }
    if (scalars.length === MOST_VALUES) mistakes.push({ ...TOO_MANY, offset: start });
    if (scalars.length > MOST_VALUES) return;
    offsets.set(toKey(path), { key: key ?? start, value: start });
    const mark = isAlias(node) ? '*' : findMark(node);
    if (mark !== undefined) mistakes.push(describeMark(mark, key ?? start));
    if (isScalar(node) && /^\d/.test(node.comment ?? '')) mistakes.push(describeHash(node.comment ?? '', end));
    if (isScalar(node)) {
      const comment = node.comment ?? undefined;
      scalars.push({ path, value: node.value, source: text.slice(start, end), offset: start, comment });
    }
    if (isSeq(node)) node.items.forEach((item, index) => isNode(item) && visit(item, [...path, index]));
    if (!isMap(node)) return;
    const known = new Set<string>();
    for (const { key: keyNode, value } of node.items) {
      if (!isScalar(keyNode)) mistakes.push(describeOddKey(isNode(keyNode) ? (keyNode.range?.[0] ?? start) : start));
      if (!isScalar(keyNode)) continue;
      const [keyStart = start, keyEnd = keyStart] = keyNode.range ?? [];
      const name = String(keyNode.value);
      if (known.has(name)) mistakes.push(describeRepeatedKey(name, keyStart));
      known.add(name);
      const child = [...path, name];
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
  return { scalars, mistakes, offsetOf, pathAt: (offset) => findScalar(scalars, offset)?.path };
}

/** The values follow one another in the text. */
function findScalar(scalars: readonly YamlScalar[], offset: number): YamlScalar | undefined {
  const scalar = scalars[countUpTo(scalars, offset, (other) => other.offset) - 1];
  return scalar !== undefined && offset < scalar.offset + Math.max(1, scalar.source.length) ? scalar : undefined;
}

/** The deepest key of the schemas has four above it. */
const DEEPEST = 12;
const MOST_VALUES = 20_000;

const TOO_DEEP: Finding = {
  found: 'Les clés sont emboîtées trop profond',
  expected: `au plus ${DEEPEST} niveaux`,
  remedy: 'Vérifiez les crochets, les accolades et le décalage des lignes',
};

const TOO_MANY: Finding = {
  found: `Le fichier compte plus de ${MOST_VALUES} valeurs`,
  expected: 'un fichier qu’une personne peut relire',
  remedy: 'Partagez-le en plusieurs, ou retirez ce qui est de trop',
};

/** The value of a node, `null` where YAML says so. An alias counts for nothing: it is a mistake of its own. */
export function toPlain(node: unknown, depth = 0): unknown {
  if (isScalar(node)) return node.value;
  if (depth > DEEPEST) return null;
  if (isSeq(node)) return node.items.map((item) => toPlain(item, depth + 1));
  if (!isMap(node)) return null;
  return Object.fromEntries(
    node.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : '', toPlain(value, depth + 1)]),
  );
}

function findMark(node: Node): string | undefined {
  if (isAlias(node)) return '*';
  if (node.anchor !== undefined) return '&';
  return node.tag === undefined ? undefined : '!';
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

function describeRepeatedKey(key: string, offset: number): YamlMistake {
  return {
    offset,
    found: `La clé « ${key} » est écrite deux fois au même endroit`,
    expected: 'chaque clé une seule fois',
    remedy: `Réunissez les deux « ${key} » ou supprimez celle qui est de trop`,
  };
}

function describeOddKey(offset: number): YamlMistake {
  return {
    offset,
    found: 'Une clé n’est pas un mot',
    expected: '« clé: valeur », la clé étant un mot sans crochet ni accolade',
  };
}

function toKey(path: DataPath): string {
  return path.join('\u0000');
}
