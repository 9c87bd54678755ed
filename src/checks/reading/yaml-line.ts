import type { Finding } from '../problem.ts';

/** A mistake seen in one line, and the same line, of the same length, freed of it so that reading can go on. */
export interface LineMistake extends Finding {
  readonly column: number;
  readonly repaired: string;
}

/** A line of YAML cut in three: `  - ` + `titre` + `Eau : la suite`. */
export interface YamlLine {
  readonly text: string;
  /** Offset of the value in the line. */
  readonly start: number;
  /** What stands before the value, ready to be written again: `titre: `, or nothing. */
  readonly label: string;
  readonly value: string;
}

export function splitLine(text: string): YamlLine {
  const lead = /^\s*(?:- +)*/.exec(text)?.[0] ?? '';
  const label = /^[^\s:#'"[{][^:'"[{]*:\s+/.exec(text.slice(lead.length))?.[0] ?? '';
  const start = lead.length + label.length;
  return {
    text,
    start,
    label: label === '' ? '' : `${label.slice(0, label.lastIndexOf(':')).trimEnd()}: `,
    value: text.slice(start).trimEnd(),
  };
}

export interface FlowItem {
  readonly label: string;
  readonly content: string;
  readonly offset: number;
}

/** The items of `[a, b]` or `{ k: a, l: b }`, cut at commas. */
export function splitItems(value: string): readonly FlowItem[] {
  return [...value.matchAll(/([[{,]\s*)((?:[a-z-]+:\s+)?)([^,\]}]*)/g)].map((match) => {
    const [, lead = '', label = '', content = ''] = match;
    return { label, content: content.trim(), offset: match.index + lead.length + label.length };
  });
}

/** Puts a harmless text of the same length in place of a value. */
export function fill(line: string, start: number): string {
  const length = line.length - start;
  return line.slice(0, start) + (length < 2 ? '~'.repeat(length) : `"${'x'.repeat(length - 2)}"`);
}

/** Text between double quotes, as YAML reads it. */
export function quote(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** At most sixty characters, so that a message stays one line. */
export function shorten(text: string): string {
  return text.length <= LONGEST_QUOTATION ? text : `${text.slice(0, LONGEST_QUOTATION - 1).trimEnd()}…`;
}

const LONGEST_QUOTATION = 60;
