import { parseDocument, type Document, type ScalarTag } from 'yaml';
import type { Finding } from '../problem.ts';
import { diagnoseYaml } from './yaml-diagnosis.ts';
import { indexNodes, toPlain, type YamlIndex, type YamlMistake } from './yaml-nodes.ts';

export interface YamlReading extends YamlIndex {
  /** Values as Astro's reader gives them: `2026-11-21` is a `Date`. `undefined` when there is nothing. */
  readonly value: unknown;
}

/**
 * Reads a YAML text. A syntax mistake does not end the reading: its line is replaced by a harmless one of the same
 * length and the rest is read, so that all the mistakes of a file come out in one run.
 */
export function readYaml(text: string): YamlReading {
  const mistakes: YamlMistake[] = [];
  const brokenLines = new Set<number>();
  let current = text.replace(DOCUMENT_END, (mark) => ' '.repeat(mark.length));
  let document = parse(current);
  const most = Math.min(MOST_REPAIRS, MOST_CHARACTERS / text.length);
  for (let attempt = 0; attempt < most && document.errors.length > 0; attempt += 1) {
    const { repaired, isExplained, line, ...mistake } = diagnoseYaml(current, document.errors);
    const isNews = !brokenLines.has(line) && (isExplained || mistakes.length === 0);
    if (isNews) mistakes.push(mistake);
    const next = brokenLines.has(line) ? blankLine(current, mistake.offset) : repaired;
    if (next === current) break;
    brokenLines.add(line);
    current = next;
    document = parse(current);
  }
  const root = document.errors.length === 0 ? document.contents : null;
  const index = indexNodes(root, current);
  const ends = [...text.matchAll(DOCUMENT_END)].map((match) => ({ ...DOTS, offset: match.index }));
  return {
    ...index,
    value: toPlain(root) ?? undefined,
    mistakes: [...ends, ...mistakes, ...index.mistakes],
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
/** What may be read again in all, so that a large broken file costs no more than a small one. */
const MOST_CHARACTERS = 300_000;

/** Three dots end a document: a reader may stop there without a word, and leave the rest of the keys. */
const DOCUMENT_END = /(?<![^\n])\.\.\.(?![^\s])/g;

const DOTS: Finding = {
  found: 'Une ligne « ... » met fin aux clés',
  expected: 'des clés seulement',
  remedy: 'Retirez cette ligne',
};

/**
 * Astro's reader makes a `Date` of an unquoted day; an impossible day stays a text, for the schema to refuse. What writes
 * with this tag puts a text that looks like a day between quotes.
 */
export const DAY: ScalarTag = {
  tag: 'tag:yaml.org,2002:timestamp',
  default: true,
  test: /^\d{4}-\d{2}-\d{2}$/,
  identify: (value) => value instanceof Date,
  resolve: (text) => {
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text) ? date : text;
  },
  stringify: ({ value }) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)),
};

function parse(text: string): Document.Parsed {
  return parseQuietly(text, { customTags: [DAY], uniqueKeys: false });
}

/** The reader makes an error of each faulty line: without their stacks, thousands of them cost a third. */
export function parseQuietly(text: string, options: Parameters<typeof parseDocument>[1] = {}): Document.Parsed {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return parseDocument(text, { ...options, logLevel: 'silent', prettyErrors: false });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
