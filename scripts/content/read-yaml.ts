import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, type Document, type Node, type ScalarTag } from 'yaml';
import type { DataPath } from '../../src/schema/shape.ts';
import type { Finding } from './problem.ts';
import { diagnoseYaml } from './yaml-diagnosis.ts';

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

export interface YamlReading {
  /** Values as Astro's reader gives them: `2026-11-21` is a `Date`. `undefined` when there is nothing. */
  readonly value: unknown;
  readonly mistakes: readonly YamlMistake[];
  readonly scalars: readonly YamlScalar[];
  /** Offset of the key or of the value at a path; of the nearest parent when the path leads nowhere. */
  readonly offsetOf: (path: DataPath, part?: 'key' | 'value') => number;
}

/**
 * Reads a YAML text. A syntax mistake does not end the reading: its line is replaced by a harmless one of the same
 * length and the rest is read, so that all the mistakes of a file come out in one run.
 */
export function readYaml(text: string): YamlReading {
  const mistakes: YamlMistake[] = [];
  const brokenLines = new Set<number>();
  let current = text;
  let document = parse(current);
  for (let attempt = 0; attempt < MOST_REPAIRS && syntaxErrors(document).length > 0; attempt += 1) {
    const { repaired, isExplained, line, ...mistake } = diagnoseYaml(current, syntaxErrors(document));
    const isNews = !brokenLines.has(line) && (isExplained || mistakes.length === 0);
    if (isNews) mistakes.push(mistake);
    const next = brokenLines.has(line) ? blankLine(current, mistake.offset) : repaired;
    if (next === current) break;
    brokenLines.add(line);
    current = next;
    document = parse(current);
  }
  const isReadable = syntaxErrors(document).length === 0;
  const root = isReadable ? document.contents : null;
  const index = indexNodes(root, current);
  return {
    value: toPlain(root) ?? undefined,
    mistakes: [...mistakes, ...findDuplicates(document, current), ...index.mistakes],
    scalars: index.scalars,
    offsetOf: index.offsetOf,
  };
}

/** The last resort against a line whose repair did not help. */
function blankLine(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  const stop = end < 0 ? text.length : end;
  return text.slice(0, start) + ' '.repeat(stop - start) + text.slice(stop);
}

const MOST_REPAIRS = 12;

/** Astro's reader makes a `Date` of an unquoted day; an impossible day stays a text, for the schema to refuse. */
const DAY: ScalarTag = {
  tag: 'tag:yaml.org,2002:timestamp',
  default: true,
  test: /^\d{4}-\d{2}-\d{2}$/,
  identify: (value) => value instanceof Date,
  resolve: (text) => {
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text) ? date : text;
  },
};

function parse(text: string): Document.Parsed {
  return parseDocument(text, { customTags: [DAY], logLevel: 'silent', prettyErrors: false });
}

function syntaxErrors({ errors }: Document.Parsed) {
  return errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
}

function findDuplicates({ errors }: Document.Parsed, text: string): readonly YamlMistake[] {
  return errors
    .filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ pos: [offset] }) => {
      const key = /^['"]?([^:'"\s]+)/.exec(text.slice(offset))?.[1] ?? '';
      return {
        offset,
        found: `La clé « ${key} » est écrite deux fois au même endroit`,
        expected: 'chaque clé une seule fois',
        remedy: `Réunissez les deux « ${key} » ou supprimez celle qui est de trop`,
      };
    });
}

/** Walks the nodes once and remembers where each key and value stands. */
function indexNodes(root: Node | null, text: string) {
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
function toPlain(node: unknown): unknown {
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
