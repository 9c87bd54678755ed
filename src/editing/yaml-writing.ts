import { Document, isCollection, Scalar, stringify } from 'yaml';

/** Longest text kept on the line of its key; a longer one is folded below it. */
const LONGEST_LINE = 160;
const WIDTH = 120;
const QUOTES = { singleQuote: true, lineWidth: 0 } as const;

/** A value on one line, as it stands between brackets: `[a, 'b, c']`, `{ valeur: 60, annee: 2024 }`. */
export function writeInline(value: unknown): string {
  const document = new Document([value]);
  if (isCollection(document.contents)) document.contents.flow = true;
  const isList = Array.isArray(value);
  const text = document.toString({ ...QUOTES, flowCollectionPadding: !isList }).trim();
  return text.slice(1, -1).trim();
}

/**
 * `key: value` and the lines below it, the first without its indentation, the others indented by `indent` columns at
 * least; ends without a line break. Lists of plain values stay on the line.
 */
export function writePair(key: string, value: unknown, indent: number): string {
  const below = `\n${' '.repeat(indent + 2)}`;
  if (isMap(value)) return `${key}:${below}${writeMap(value, indent + 2)}`;
  if (isListOfMaps(value)) return `${key}:${value.map((item) => below + writeItem(item, indent + 2)).join('')}`;
  return `${key}: ${Array.isArray(value) ? writeInline(value) : writeScalar(value, indent)}`;
}

/** `- ` and the value, its other lines indented under it. */
export function writeItem(value: unknown, indent: number): string {
  return `- ${isMap(value) ? writeMap(value, indent + 2) : writeScalar(value, indent)}`;
}

/** The text of a scalar, folded under its key when it is long. */
export function writeScalar(value: unknown, indent: number): string {
  if (typeof value !== 'string' || !(value.length > LONGEST_LINE || value.includes('\n')))
    // Under a key: alone, `---` would be taken for the line that opens a document, and be written as a block.
    return stringify({ k: value }, QUOTES).trimEnd().slice('k: '.length);
  const scalar = new Scalar(value);
  scalar.type = value.includes('\n') ? Scalar.BLOCK_LITERAL : Scalar.BLOCK_FOLDED;
  const text = new Document({ k: scalar }).toString({ lineWidth: WIDTH - indent }).trimEnd();
  return text.slice('k: '.length).replace(/\n(?=[^\n])/g, `\n${' '.repeat(indent)}`);
}

function writeMap(value: Readonly<Record<string, unknown>>, indent: number): string {
  return Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([key, field], index) => (index === 0 ? '' : ' '.repeat(indent)) + writePair(key, field, indent))
    .join('\n');
}

function isListOfMaps(value: unknown): value is readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) && value.length > 0 && value.every(isMap);
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
