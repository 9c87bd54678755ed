import { z } from 'astro/zod';
import { FILE_COLLECTIONS, FOLDER_COLLECTIONS, SINGLE_COLLECTIONS } from './collections.ts';

/** The part of JSON Schema (2020-12) that these schemas use; `to` is ours: the collection whose ids the field takes. */
export interface FieldSchema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: FieldSchema | false;
  readonly prefixItems?: readonly FieldSchema[];
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly FieldSchema[];
  readonly to?: string;
}

/**
 * What a file of each collection must look like, for editors and for readers of the code: the shape alone, the rules that
 * look across keys or files are the verifier's. Of a page (`.mdx`), it describes what stands between the dashes.
 */
export const JSON_SCHEMAS: ReadonlyMap<string, FieldSchema> = new Map([
  ...Object.entries(FOLDER_COLLECTIONS).map(
    ([name, { folder, extension, schema }]) => [name, describe(schema, `content/${folder}/*.${extension}`)] as const,
  ),
  ...Object.entries(FILE_COLLECTIONS).map(
    ([name, { file, schema }]) => [name, describe(z.array(schema), `content/${file}`)] as const,
  ),
  ...Object.entries(SINGLE_COLLECTIONS).map(
    ([name, { file, schema }]) => [name, describe(schema, `content/${file}`)] as const,
  ),
]);

function describe(schema: z.ZodType, title: string): FieldSchema {
  const written = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    // A day without quotes is a date for one reader of YAML and a text for the other: editors read texts.
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'date') Object.assign(jsonSchema, { type: 'string', format: 'date' });
    },
  });
  return { ...written, title } as FieldSchema;
}
