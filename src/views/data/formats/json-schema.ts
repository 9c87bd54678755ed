import { PARTIAL_DATE, type DataTable, type FieldDescription, type FieldType } from '../data-table.ts';

const TYPES: Readonly<Record<FieldType, object>> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'string', pattern: PARTIAL_DATE },
  url: { type: 'string', format: 'uri' },
  list: { type: 'array', items: { type: 'string' } },
};

/** JSON Schema (2020-12) of the JSON file of a table. */
export function writeJsonSchema(table: DataTable, address: string): string {
  return JSON.stringify(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: address,
      title: table.title,
      description: table.description,
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: table.fields.map(({ name }) => name),
        properties: Object.fromEntries(table.fields.map((field) => [field.name, describe(field)])),
      },
    },
    undefined,
    2,
  );
}

function describe({ type, description, isRequired, values }: FieldDescription): object {
  const value = values ? { type: 'string', enum: values } : TYPES[type];
  return isRequired || type === 'list' ? { description, ...value } : { description, anyOf: [value, { type: 'null' }] };
}
