import { LIST_SEPARATOR, listLinks, type DataTable, type FieldDescription, type FieldType } from '../data-table.ts';
import { LICENCES } from '../licence.ts';

const DATATYPES: Readonly<Record<FieldType, string>> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'string',
  url: 'anyURI',
  list: 'string',
};

/** CSV on the Web metadata (W3C, 2015), found by its name beside the CSV file. */
export function writeCsvMetadata({ id, title, description, key, fields }: DataTable): string {
  const links = listLinks(fields);
  return JSON.stringify(
    {
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'fr' }],
      url: `${id}.csv`,
      'dc:title': title,
      'dc:description': description,
      'dc:license': LICENCES.map(({ url }) => ({ '@id': url })),
      tableSchema: {
        columns: fields.map(describe),
        ...(key.length > 0 && { primaryKey: key }),
        ...(links.length > 0 && {
          foreignKeys: links.map(({ column, table, field }) => ({
            columnReference: column,
            reference: { resource: `${table}.csv`, columnReference: field },
          })),
        }),
      },
    },
    undefined,
    2,
  );
}

function describe({ name, type, description, isRequired }: FieldDescription): object {
  return {
    name,
    titles: name,
    'dc:description': description,
    datatype: DATATYPES[type],
    required: isRequired,
    ...(type === 'list' && { separator: LIST_SEPARATOR }),
  };
}
