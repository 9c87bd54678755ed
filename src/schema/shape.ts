import { z } from 'astro/zod';

/** Keys and ranks that lead to a value: `['acteurs', 0, 'nom']`. */
export type DataPath = readonly (string | number)[];

/** The schema without `optional`, `default` and transforms: the one that says what is written. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return unwrap(schema.def.innerType);
  return schema instanceof z.ZodPipe ? unwrap(schema.def.in) : schema;
}

/** The schema of the value at a path, wrappers kept; undefined when the path leads out of the schema. */
export function schemaAt(schema: z.core.$ZodType, path: DataPath): z.core.$ZodType | undefined {
  const [first, ...rest] = path;
  if (first === undefined) return schema;
  const child = childOf(unwrap(schema), first);
  return child && schemaAt(child, rest);
}

/** Keys of an object schema, in the order of the schema; none for anything else. */
export function keysOf(schema: z.core.$ZodType | undefined): readonly string[] {
  const inner = schema && unwrap(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** Names of the keys under which objects with that key live: `unite` → `chiffres`. */
export function findHolders(schema: z.core.$ZodType, key: string): readonly string[] {
  return keysOf(schema).flatMap((name) => {
    const child = schemaAt(schema, [name]);
    const inner = child && unwrap(child);
    const item = inner instanceof z.ZodArray ? inner.element : inner;
    if (item === undefined) return [];
    const below = findHolders(item, key);
    return keysOf(item).includes(key) ? [name, ...below] : below;
  });
}

/** The French description of a field. */
export function descriptionOf(schema: z.core.$ZodType | undefined): string | undefined {
  if (!(schema instanceof z.ZodType)) return undefined;
  return schema.description;
}

export function isOptional(schema: z.core.$ZodType | undefined): boolean {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
}

/** True for a text of its own words: not a code, a date, an address or an identifier. */
export function isFreeText(schema: z.core.$ZodType | undefined): boolean {
  const inner = schema && unwrap(schema);
  if (!(inner instanceof z.ZodString)) return false;
  return !(inner.def.checks ?? []).some((check) => check._zod.def.check === 'string_format');
}

/** The value at a path of what was read; undefined when the path leads nowhere. */
export function valueAt(value: unknown, path: DataPath): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, first)) return undefined;
  return valueAt(Reflect.get(value, first), rest);
}

function childOf(schema: z.core.$ZodType, key: string | number): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodTuple) return schema.def.items[Number(key)];
  if (schema instanceof z.ZodObject) {
    const child: unknown = schema.shape[String(key)];
    return child instanceof z.ZodType ? child : undefined;
  }
  if (schema instanceof z.ZodUnion)
    return schema.options.map((option) => childOf(unwrap(option), key)).find((child) => child !== undefined);
  return undefined;
}
