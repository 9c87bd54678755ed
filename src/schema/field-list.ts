import { z } from 'astro/zod';
import { descriptionOf, isOptional, keysOf, schemaAt, unwrap } from './shape.ts';

/** One key that a contributor may write. */
export interface Field {
  /** Keys from the top of the file, `*` for the rank in a list: `['chiffres', '*', 'mesure']`. */
  readonly path: readonly string[];
  readonly description: string;
  /** What the checks expect there, in their own words; `undefined` for a key that only holds others. */
  readonly expected: string | undefined;
  readonly isRequired: boolean;
  /** The collection whose ids it takes. */
  readonly to: string | undefined;
}

/** Every key of a schema, each followed by those it holds. */
export function listFields(schema: z.core.$ZodType, path: readonly string[] = []): readonly Field[] {
  return keysOf(schema).flatMap((key) => {
    const field = schemaAt(schema, [key]);
    if (field === undefined) return [];
    const inner = unwrap(field);
    const item = inner instanceof z.ZodArray ? unwrap(inner.element) : undefined;
    const own: Field = {
      path: [...path, key],
      description: descriptionOf(field) ?? '',
      expected: keysOf(item ?? inner).length > 0 && item === undefined ? undefined : describeExpected(inner, item),
      isRequired: !isOptional(field),
      to: readTarget(item ?? inner),
    };
    return [own, ...listFields(item ?? inner, [...own.path, ...(item === undefined ? [] : ['*'])])];
  });
}

function describeExpected(schema: z.core.$ZodType, item: z.core.$ZodType | undefined): string {
  const { maxLength, minItems, maxItems, pattern } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const isShort = maxLength !== undefined && pattern === undefined && maxLength < LONG_TEXT;
  if (item === undefined) return `${readExpected(schema)}${isShort ? `, ${maxLength} signes au plus` : ''}`;
  const least = minItems === undefined ? '' : `, au moins ${minItems}`;
  const most = maxItems === undefined || maxItems >= LONG_LIST ? '' : `, au plus ${maxItems}`;
  const each = keysOf(item).length > 0 ? '' : `\u00a0: ${readExpected(item)}`;
  return `une liste${least}${most}${each}`;
}

/** Bounds so high that no one meets them. */
const LONG_TEXT = 1000;
const LONG_LIST = 100;

/** What the schema answers to something that it cannot accept. */
function readExpected(schema: z.core.$ZodType): string {
  const result = z.safeParse(schema, Symbol('nothing that is written'));
  return result.error?.issues[0]?.message ?? '';
}

function readTarget(schema: z.core.$ZodType): string | undefined {
  const to = schema instanceof z.ZodString ? schema.meta()?.['to'] : undefined;
  return typeof to === 'string' ? to : undefined;
}
