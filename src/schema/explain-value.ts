import { z } from 'astro/zod';
import { findNearest } from './nearest.ts';
import { isFreeText, isOptional, keysOf, schemaAt, type DataPath } from './shape.ts';
import { suggestNumber, suggestValue } from './suggestion.ts';

/** A value that a schema refused. */
export interface RefusedValue {
  readonly issue: z.core.$ZodIssue;
  readonly path: DataPath;
  readonly value: unknown;
  /** The schema of the value, when the path leads to one. */
  readonly schema: z.core.$ZodType | undefined;
  /** The value as it was typed, when known. */
  readonly source: string | undefined;
}

interface Words {
  readonly found: string;
  readonly expected?: string | undefined;
  readonly remedy?: string | undefined;
}

/** What was found, what is expected, what to write, for a value that is there. */
export function explainValue(refused: RefusedValue): Words {
  const { issue, path, value } = refused;
  if (path.length === 0 && issue.code === 'invalid_type')
    return { found: 'Le fichier ne contient pas ce qu’il faut', expected: ROOT[issue.expected] };
  if (value === null) return explainEmpty(refused);
  if (issue.code === 'invalid_type') return explainType(refused, issue.expected);
  if (issue.code === 'too_big') return explainSize(refused, Number(issue.maximum));
  if (issue.code === 'too_small') return explainSize(refused, Number(issue.minimum));
  if (issue.code === 'invalid_value') return explainChoice(refused, issue.values);
  return explainShape(refused);
}

const ROOT: Partial<Readonly<Record<string, string>>> = {
  object: 'des lignes « clé: valeur »',
  array: 'une liste : chaque élément commence par un tiret, une espace et « id: »',
};

function explainEmpty({ issue, path, schema }: RefusedValue): Words {
  return { found: `${nameOf(path)} n’a pas de valeur`, expected: expectedOf(issue, schema), remedy: askToFill(schema) };
}

function explainType(refused: RefusedValue, expectedType: string): Words {
  const { issue, path, value, schema, source } = refused;
  const expected = expectedOf(issue, schema);
  if (expectedType === 'int') return { found: `« ${String(value)} » ne convient pas pour ${nameOf(path)}`, expected };
  const typed = source ?? toText(value);
  if (expectedType === 'number' && typeof value === 'number')
    return { found: `« ${typed ?? ''} » n’est pas un nombre dans ${nameOf(path)}`, expected };
  const found = `${nameOf(path)} est ${describe(value)}`;
  if (typed === undefined) return { found, expected };
  if (expectedType === 'string') return { found, expected, remedy: quoteValue(typed, issue.message) };
  if (expectedType === 'array') return { found, expected, remedy: writeList(keyOf(path), typed, schema) };
  if (typeof value !== 'string') return { found, expected };
  if (expectedType === 'object')
    return { found: `${nameOf(path)} est un texte : « ${value} »`, expected, remedy: openItem(path, value, schema) };
  const suggestion = expectedType === 'number' ? suggestNumber(value) : suggestValue(value, issue.message);
  return { found: `« ${value} » n’est pas lisible dans ${nameOf(path)}`, expected, remedy: write(suggestion) };
}

/** A code that the reader took for a number: as it was typed, or cut to what is asked. */
function quoteValue(typed: string, expected: string): string {
  const code = suggestValue(typed, expected);
  return code?.startsWith("'") === true && code !== `'${typed}'`
    ? `Écrivez ${code}`
    : `Écrivez '${typed}', entre apostrophes`;
}

/** A group of keys in place of a text: those that are asked, the first of which most likely is the text. */
function openItem(path: DataPath, text: string, schema: z.core.$ZodType | undefined): string | undefined {
  const keys = requiredKeysOf(schema);
  if (typeof path.at(-1) !== 'number' || keys.length === 0) return undefined;
  const [first, ...others] = keys.map((name) => `${name}: …`);
  const start = isFreeText(schema && schemaAt(schema, [keys[0] ?? '']))
    ? `${keys[0] ?? ''}: "${text.replaceAll('"', '')}"`
    : first;
  return `Ouvrez un groupe de clés : { ${[start, ...others].join(', ')} }`;
}

function requiredKeysOf(schema: z.core.$ZodType | undefined): readonly string[] {
  return keysOf(schema).filter((name) => schema !== undefined && !isOptional(schemaAt(schema, [name])));
}

/** A list in the shape that its items have: groups of keys on lines of their own, codes between apostrophes, texts as they are. */
function writeList(key: string, typed: string, schema: z.core.$ZodType | undefined): string {
  const item = schema && schemaAt(schema, [0]);
  const keys = requiredKeysOf(item);
  if (keys.length > 0)
    return `Mettez sous « ${key} » une ligne par élément : - { ${keys.map((name) => `${name}: …`).join(', ')} }`;
  if (isFreeText(item)) {
    const items = typed.split(/[–—•]\s/).filter((part) => part !== '');
    if (items.length > 1 || /^[–—•]/.test(typed))
      return `Remplacez « ${typed.charAt(0)} » par un tiret « - », un par ligne`;
    return `Écrivez ${key}: ["${typed.replaceAll('"', '')}"]`;
  }
  const codes = item && suggestValue(typed, z.safeParse(item, undefined).error?.issues[0]?.message ?? '');
  if (codes?.startsWith("'") === true) return `Écrivez ${key}: [${codes}]`;
  const parts = typed.split(/[,;]|\set\s/).map((part) => part.trim().replace(/^['"]|['"]$/g, ''));
  return `Écrivez ${key}: [${parts.join(', ')}]`;
}

function explainSize({ issue, path, value, schema }: RefusedValue, limit: number): Words {
  const expected = expectedOf(issue, schema);
  if (typeof value === 'number') return { found: `${nameOf(path)} vaut ${value}`, expected };
  const isText = typeof value === 'string';
  const length = isText ? value.trim().length : Array.isArray(value) ? value.length : 0;
  if (length === 0) return { found: `${nameOf(path)} est vide`, expected, remedy: askToFill(schema) };
  const gap = Math.abs(length - limit);
  const verb = length > limit ? 'Retirez' : 'Ajoutez';
  return {
    found: `${nameOf(path)} compte ${count(length, isText ? 'caractère' : 'élément')}`,
    expected,
    remedy: isText ? `${verb} ${count(gap, 'caractère')}` : `${verb}-en ${gap}`,
  };
}

function explainChoice({ issue, path, value, schema }: RefusedValue, values: readonly unknown[]): Words {
  const words = values.filter((word) => typeof word === 'string');
  return {
    found: `« ${String(value)} » n’est pas accepté pour ${nameOf(path)}`,
    expected: expectedOf(issue, schema),
    remedy: write(findNearest(String(value), words)),
  };
}

function explainShape({ issue, path, value, schema, source }: RefusedValue): Words {
  const expected = expectedOf(issue, schema);
  const shown = source ?? toText(value);
  if (isImpossibleDate(value, issue.message))
    return { found: `« ${String(value)} » n’existe pas dans le calendrier`, expected };
  if (shown === undefined) return { found: `${nameOf(path)} ne convient pas`, expected };
  const found = `« ${shown.replace(/^(['"])(.*)\1$/, '$2')} » ne convient pas pour ${nameOf(path)}`;
  if (typeof value !== 'string') return { found, expected };
  const suggestion = suggestValue(value, issue.message);
  return {
    found,
    expected,
    remedy: suggestion === value ? repeatValue(value) : write(suggestion),
  };
}

/** What is right as a text and wrong as it was typed: a year between quotes. An address is another matter. */
function repeatValue(value: string): string {
  return /^https?:/.test(value)
    ? 'Donnez l’adresse publique de la page, avec le nom de son site'
    : `Écrivez ${value} sans guillemets ni apostrophes`;
}

/** A date well written, as precise as asked, of a day or a month that does not exist. */
function isImpossibleDate(value: unknown, expected: string): boolean {
  const shape = expected.startsWith('une date complète') ? /^\d{4}-\d{2}-\d{2}$/ : /^\d{4}-\d{2}(-\d{2})?$/;
  return expected.startsWith('une date') && typeof value === 'string' && shape.test(value);
}

/** The schema's own words; for a group of keys, which has none, the keys. */
function expectedOf({ message }: z.core.$ZodIssue, schema: z.core.$ZodType | undefined): string {
  const keys = keysOf(schema);
  return keys.length > 0 && message.startsWith('Invalid')
    ? `les clés ${keys.join(', ')}, décalées sous celle-ci`
    : message;
}

/** `« annee »`, or `l’élément 2 de « secteurs »`, as the beginning or the end of a sentence. */
function nameOf(path: DataPath): string {
  const rank = path.at(-1);
  return typeof rank === 'number' ? `l’élément ${rank + 1} de « ${keyOf(path)} »` : `« ${keyOf(path)} »`;
}

function keyOf(path: DataPath): string {
  return path.findLast((part) => typeof part === 'string') ?? 'fichier';
}

function describe(value: unknown): string {
  if (value instanceof Date) return 'lu comme une date';
  if (Array.isArray(value)) return 'une liste';
  return TYPES[typeof value] ?? 'un texte';
}

const TYPES: Partial<Readonly<Record<string, string>>> = {
  number: 'lu comme un nombre',
  boolean: 'lu comme « vrai » ou « faux »',
  object: 'un groupe de clés',
};

/** A single value as a person types it; undefined for a list or a group of keys. */
function toText(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return `[${value.join(', ')}]`;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

function askToFill(schema: z.core.$ZodType | undefined): string {
  return isOptional(schema) ? 'Complétez la ligne, ou retirez-la' : 'Complétez la ligne';
}

function write(suggestion: string | undefined): string | undefined {
  return suggestion === undefined ? undefined : `Écrivez ${suggestion}`;
}

function count(quantity: number, unit: string): string {
  return `${quantity} ${unit}${quantity < 2 ? '' : 's'}`;
}
