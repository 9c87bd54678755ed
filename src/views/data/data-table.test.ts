import { expect, test } from 'vitest';
import { buildTable } from './data-table.ts';
import { writeCsvMetadata } from './formats/csv-metadata.ts';
import { writeTableCsv } from './formats/csv.ts';
import { writeJsonSchema } from './formats/json-schema.ts';
import { writeTableJson } from './formats/json.ts';

interface Animal {
  readonly id: string;
  readonly food?: readonly string[];
  readonly legs?: number;
  readonly herd?: boolean;
}

function tabulate(rows: readonly Animal[]) {
  return buildTable<Animal>({
    id: 'animaux',
    title: 'Animaux',
    description: 'Un par ligne.',
    key: ['id'],
    rows,
    fields: {
      id: { description: 'Nom.', isRequired: true, values: ['loup', 'cerf'], read: ({ id }) => id },
      mange: { type: 'list', description: 'Ce qu’il mange.', read: ({ food }) => food },
      pattes: { type: 'integer', description: 'Combien.', refersTo: 'nombres.id', read: ({ legs }) => legs },
      meute: { type: 'boolean', description: 'En meute.', read: ({ herd }) => herd },
    },
  });
}

const TABLE = tabulate([{ id: 'loup', food: ['cerf', 'lièvre'], legs: 4, herd: true }, { id: 'cerf' }]);

test('what is unknown is empty in CSV, null in JSON; a list is one cell, or a list', () => {
  expect(writeTableCsv(TABLE)).toBe('\ufeffid,mange,pattes,meute\r\nloup,cerf;lièvre,4,true\r\ncerf,,,\r\n');
  expect(JSON.parse(writeTableJson(TABLE))).toEqual([
    { id: 'loup', mange: ['cerf', 'lièvre'], pattes: 4, meute: true },
    { id: 'cerf', mange: [], pattes: null, meute: null },
  ]);
});

test('the schemas say what may be empty, what is listed and what refers elsewhere', () => {
  expect(JSON.parse(writeJsonSchema(TABLE, 'https://exemple.fr/a.json'))).toMatchObject({
    items: {
      properties: {
        id: { type: 'string', enum: ['loup', 'cerf'] },
        mange: { type: 'array' },
        pattes: { anyOf: [{ type: 'integer' }, { type: 'null' }] },
      },
    },
  });
  expect(JSON.parse(writeCsvMetadata(TABLE))).toMatchObject({
    url: 'animaux.csv',
    tableSchema: {
      primaryKey: ['id'],
      foreignKeys: [{ columnReference: 'pattes', reference: { resource: 'nombres.csv', columnReference: 'id' } }],
    },
  });
});

test('a cell that breaks what its column says is refused where the table is built', () => {
  expect(() => tabulate([{ id: '' }])).toThrow('animaux.id is empty');
  expect(() => tabulate([{ id: 'ours' }])).toThrow('animaux.id cannot be ours');
  expect(() => tabulate([{ id: 'loup', food: ['cerf; lièvre'] }])).toThrow('animaux.mange holds « ; »');
});
