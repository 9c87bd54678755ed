import { Document, Scalar, type ToStringOptions } from 'yaml';
import { DAY } from '../checks/reading/read-yaml.ts';

/** Longest text kept on the line of its key, in signs; a longer one is folded below it. */
export const LONGEST_LINE = 160;
const WIDTH = 120;
const QUOTES = { singleQuote: true, lineWidth: 0, doubleQuotedMinMultiLineLength: Infinity } as const;
const BRACKETS = { ...QUOTES, collectionStyle: 'flow', flowCollectionPadding: false } as const;

/** A value on one line, as it stands between brackets: `[a, 'b, c']`, `{ valeur: 60, annee: 2024 }`. */
export function writeInline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeInline).join(', ')}]`;
  if (!isMap(value)) return writeText([chooseQuotes(value)], BRACKETS).slice(1, -1);
  const pairs = listFields(value).map(([key, field]) => `${writeKey(key)}: ${writeInline(field)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/**
 * `key: value` and the lines below it, the first without its indentation, the others indented by `indent` columns at
 * least; ends without a line break. Lists of plain values stay on the line when they fit.
 */
export function writePair(key: string, value: unknown, indent: number): string {
  return `${writeKey(key)}:${writeUnderKey(value, indent)}`;
}

/** What follows the colon of a key that stands at column `indent`. */
export function writeUnderKey(value: unknown, indent: number): string {
  const below = `\n${' '.repeat(indent + 2)}`;
  if (isMap(value) && listFields(value).length > 0) return `${below}${writeMap(value, indent + 2)}`;
  if (isLongList(value)) return value.map((item) => `${below}-${writeUnderDash(item, indent + 2)}`).join('');
  return ` ${Array.isArray(value) || isMap(value) ? writeInline(value) : writeScalar(value, indent)}`;
}

/** What follows the dash of an item that stands at column `indent`. */
export function writeUnderDash(value: unknown, indent: number): string {
  if (isMap(value) && listFields(value).length > 0) return ` ${writeMap(value, indent + 2)}`;
  return ` ${Array.isArray(value) || isMap(value) ? writeInline(value) : writeScalar(value, indent)}`;
}

/** A key as it is written; one that is no word is quoted. */
export function writeKey(key: string): string {
  return /^[a-z][a-z\d-]*$/i.test(key) && !/^(?:true|false|null|yes|no|on|off|[yn])$/i.test(key)
    ? key
    : JSON.stringify(key);
}

/** The text of a scalar, folded under its key when it is long. */
export function writeScalar(value: unknown, indent: number): string {
  // Under a key: alone, `---` would be taken for the line that opens a document, and be written as a block.
  if (!isBlock(value)) return writeText({ k: chooseQuotes(value) }, QUOTES).slice('k: '.length);
  const scalar = new Scalar(value);
  scalar.type = value.trim().includes('\n') ? Scalar.BLOCK_LITERAL : Scalar.BLOCK_FOLDED;
  const text = writeText({ k: scalar }, { lineWidth: WIDTH - indent });
  return text.slice('k: '.length).replace(/\n(?=[^\n])/g, `\n${' '.repeat(indent)}`);
}

function writeText(value: unknown, options: ToStringOptions): string {
  // What another reader takes for a number, a time or a truth value is quoted too.
  return new Document(value, { customTags: [DAY], compat: 'yaml-1.1' }).toString(options).slice(0, -1);
}

/** A text that a block gives back as it is: its lines have no space at their ends, and no sign that nobody sees. */
function isBlock(value: unknown): value is string {
  if (typeof value !== 'string' || !(value.length > LONGEST_LINE || value.includes('\n'))) return false;
  const text = value.endsWith('\n') ? value.slice(0, -1) : value;
  return text === text.trim() && text !== '' && !UNSEEN.test(text.replaceAll('\n', '')) && !/[ \t]\n/.test(text);
}

const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFEFF]/u;

/** Breaks and signs that nobody sees are written as codes, which takes double quotes; a space at an end takes some too. */
function chooseQuotes(value: unknown): unknown {
  if (typeof value !== 'string' || (!UNSEEN.test(value) && value === value.trim())) return value;
  const scalar = new Scalar(value);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

function writeMap(value: Readonly<Record<string, unknown>>, indent: number): string {
  return listFields(value)
    .map(([key, field]) => writePair(key, field, indent))
    .join(`\n${' '.repeat(indent)}`);
}

/** A list that does not stand on the line of its key. */
function isLongList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value) || value.length === 0) return false;
  return value.every(isMap) || writeInline(value).length > LONGEST_LINE;
}

export function listFields(value: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, field]) => field !== undefined);
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
