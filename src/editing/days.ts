import { z } from 'astro/zod';
import { schemaAt, unwrap, type DataPath } from '../schema/shape.ts';
import { isMap } from './yaml-writing.ts';

/**
 * Values in which a text like `2026-11-30`, where the schema takes a date, is a `Date` (UTC): it is written without
 * quotes, as people write it. Anywhere else such a text is a text.
 */
export function readDays<Values>(values: Values, schema: z.ZodType): Values {
  // Only texts become something else, at places where both are read.
  return read(values, [], schema) as Values;
}

function read(value: unknown, path: DataPath, schema: z.ZodType): unknown {
  if (Array.isArray(value)) return value.map((item, rank) => read(item, [...path, rank], schema));
  if (isMap(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, read(inner, [...path, key], schema)]));
  }
  if (typeof value !== 'string' || !DAY.test(value) || !takesDate(schemaAt(schema, path))) return value;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(value) ? date : value;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function takesDate(schema: z.core.$ZodType | undefined): boolean {
  const inner = schema && unwrap(schema);
  if (inner instanceof z.ZodUnion) return inner.options.some(takesDate);
  return inner instanceof z.ZodDate;
}
