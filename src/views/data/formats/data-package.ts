import { absoluteUrl, pathTo, SITE_DESCRIPTION } from '../../../site.ts';
import type { DataFile } from '../data-file.ts';
import {
  LIST_SEPARATOR,
  listLinks,
  PARTIAL_DATE,
  type DataTable,
  type FieldDescription,
  type FieldType,
} from '../data-table.ts';
import { LICENCES } from '../licence.ts';

const TYPES: Readonly<Record<FieldType, object>> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'string' },
  url: { type: 'string', format: 'uri' },
  list: { type: 'list', delimiter: LIST_SEPARATOR, itemType: 'string' },
};

/**
 * `datapackage.json` (Data Package 2.0): each table with its columns, its links and the digest of its CSV file.
 *
 * @param day ISO day of the last change of the content
 */
export function writeDataPackage(
  tables: readonly (readonly [DataTable, DataFile])[],
  version: string,
  day: string,
): string {
  return JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'en-meute',
      title: 'En meute, l’atlas des PME qui coopèrent',
      description: SITE_DESCRIPTION,
      homepage: absoluteUrl(pathTo('donnees')),
      version,
      created: `${day}T00:00:00Z`,
      licenses: LICENCES.map(({ name, title, url }) => ({ name, title, path: url })),
      resources: tables.map(([table, file]) => describeResource(table, file)),
    },
    undefined,
    2,
  );
}

function describeResource({ id, title, description, key, fields, rows }: DataTable, file: DataFile): object {
  const links = listLinks(fields);
  return {
    name: id,
    type: 'table',
    path: file.name,
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: file.bytes,
    hash: `sha256:${file.digest}`,
    rows: rows.length,
    schema: {
      fields: fields.map(describeField),
      missingValues: [''],
      ...(key.length > 0 && { primaryKey: key }),
      ...(links.length > 0 && {
        foreignKeys: links.map(({ column, table, field }) => ({
          fields: [column],
          reference: { resource: table, fields: [field] },
        })),
      }),
    },
  };
}

function describeField({ name, type, description, isRequired, values }: FieldDescription): object {
  const constraints = {
    ...(isRequired && { required: true }),
    ...(values && { enum: values }),
    ...(type === 'date' && { pattern: PARTIAL_DATE }),
  };
  return { name, ...TYPES[type], description, ...(Object.keys(constraints).length > 0 && { constraints }) };
}
