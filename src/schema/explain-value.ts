import type { z } from 'astro/zod';
import { findNearest } from './nearest.ts';
import { isOptional, keysOf, type DataPath } from './shape.ts';
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
  const { issue, value } = refused;
  if (value === undefined) return { found: 'Il n’y a aucune clé', expected: 'des lignes « clé: valeur »' };
  if (value === null) return explainEmpty(refused);
  if (issue.code === 'invalid_type') return explainType(refused, issue.expected);
  if (issue.code === 'too_big') return explainSize(refused, Number(issue.maximum));
  if (issue.code === 'too_small') return explainSize(refused, Number(issue.minimum));
  if (issue.code === 'invalid_value') return explainChoice(refused, issue.values);
  return explainShape(refused);
}

function explainEmpty({ issue, path, schema }: RefusedValue): Words {
  return {
    found: `« ${nameOf(path)} » n'a pas de valeur`,
    expected: expectedOf(issue, schema),
    remedy: isOptional(schema) ? 'Complétez la ligne, ou retirez-la' : 'Complétez la ligne',
  };
}

function explainType({ issue, path, value, schema, source }: RefusedValue, expectedType: string): Words {
  const name = nameOf(path);
  const found = `« ${name} » est ${describe(value)}`;
  const expected = expectedOf(issue, schema);
  if (expectedType === 'string' && isPlain(value)) {
    return { found, expected, remedy: `Écrivez '${source ?? String(value)}', entre apostrophes` };
  }
  if (expectedType === 'array' && isPlain(value)) return { found, expected, remedy: `Écrivez ${name}: [${source ?? String(value)}]` };
  if (typeof value !== 'string') return { found, expected };
  const suggestion = expectedType === 'number' ? suggestNumber(value) : suggestValue(value, issue.message);
  return { found: `« ${value} » n'est pas ${expectedType === 'object' ? 'au bon endroit' : 'lisible'} dans « ${name} »`, expected, remedy: write(suggestion) };
}

function explainSize({ issue, path, value, schema }: RefusedValue, limit: number): Words {
  const name = nameOf(path);
  const expected = expectedOf(issue, schema);
  if (typeof value === 'number') return { found: `« ${name} » vaut ${value}`, expected };
  const length = typeof value === 'string' ? value.trim().length : Array.isArray(value) ? value.length : 0;
  if (length === 0) return { found: `« ${name} » est vide`, expected, remedy: 'Complétez, ou retirez la ligne si elle est facultative' };
  const unit = typeof value === 'string' ? 'caractère' : 'élément';
  const gap = Math.abs(length - limit);
  const verb = length > limit ? 'Retirez' : 'Ajoutez';
  const preposition = typeof value === 'string' ? `${verb} ${count(gap, unit)}` : `${verb}-en ${gap}`;
  return { found: `« ${name} » compte ${count(length, unit)}`, expected, remedy: preposition };
}

function explainChoice({ issue, path, value, schema }: RefusedValue, values: readonly unknown[]): Words {
  const words = values.filter((word) => typeof word === 'string');
  return {
    found: `« ${String(value)} » n'est pas accepté pour « ${nameOf(path)} »`,
    expected: expectedOf(issue, schema),
    remedy: write(findNearest(String(value), words)),
  };
}

function explainShape({ issue, path, value, schema, source }: RefusedValue): Words {
  const expected = expectedOf(issue, schema);
  if (typeof value !== 'string' && typeof value !== 'number') {
    return { found: Array.isArray(value) ? `« ${source ?? value.join(', ')} » ne convient pas pour « ${nameOf(path)} »` : `${startName(path)} ne convient pas`, expected };
  }
  return {
    found: `« ${source?.replace(/^['"]|['"]$/g, '') ?? String(value)} » ne convient pas pour « ${nameOf(path)} »`,
    expected,
    remedy: write(suggestValue(String(value), issue.message)),
  };
}

/** The schema's own words; for a group of keys, which has none, the keys. */
function expectedOf({ message }: z.core.$ZodIssue, schema: z.core.$ZodType | undefined): string {
  const keys = keysOf(schema);
  return keys.length > 0 && message.startsWith('Invalid') ? `les clés ${keys.join(', ')}, décalées sous celle-ci` : message;
}

function nameOf(path: DataPath): string {
  return String(path.findLast((part) => typeof part === 'string') ?? 'en-tête');
}

function startName(path: DataPath): string {
  const rank = path.at(-1);
  return typeof rank === 'number' ? `L'élément ${rank + 1} de « ${nameOf(path)} »` : `« ${nameOf(path)} »`;
}

function describe(value: unknown): string {
  if (value instanceof Date) return 'lu comme une date';
  if (Array.isArray(value)) return 'une liste';
  if (typeof value === 'object') return 'un groupe de clés';
  return ({ number: 'lu comme un nombre', boolean: 'lu comme « vrai » ou « faux »' } as Readonly<Record<string, string>>)[typeof value] ?? 'un texte';
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value instanceof Date;
}

function write(suggestion: string | undefined): string | undefined {
  return suggestion === undefined ? undefined : `Écrivez ${suggestion}`;
}

function count(quantity: number, unit: string): string {
  return `${quantity} ${unit}${quantity < 2 ? '' : 's'}`;
}
