import type { Atlas } from '../../atlas/atlas.ts';
import { absoluteUrl, fileAt } from '../../site.ts';
import { makeFile, type DataFile, type Digest } from './data-file.ts';
import type { DataTable } from './data-table.ts';
import { writeCsvMetadata } from './formats/csv-metadata.ts';
import { writeTableCsv } from './formats/csv.ts';
import { writeDataPackage } from './formats/data-package.ts';
import { writeGeoJson } from './formats/geojson.ts';
import { writeJsonSchema } from './formats/json-schema.ts';
import { writeTableJson } from './formats/json.ts';
import { findLastChange } from './last-change.ts';
import { tabulate } from './tables.ts';

/**
 * The version of the tables: its first number, also in their addresses, changes when a column goes or changes its meaning; its
 * second when one is added.
 */
export const DATA_VERSION = '1.0.0';

const FOLDER = 'donnees/v1';

export interface PublishedTable {
  readonly table: DataTable;
  readonly csv: DataFile;
  readonly json: DataFile;
  readonly schema: DataFile;
  readonly metadata: DataFile;
  readonly geojson?: DataFile;
}

export interface PublishedData {
  readonly tables: readonly PublishedTable[];
  /** All of the files, `datapackage.json` and the list of their digests last. */
  readonly files: readonly DataFile[];
  /** ISO day of the last change of the content. */
  readonly day: string;
}

/** Address of a published file; without a name, of the archive of all. */
export function addressData(name = 'en-meute.zip'): string {
  return fileAt(`${FOLDER}/${name}`);
}

/** The tables of the atlas, in every format. The same content gives the same bytes. */
export function publishData(atlas: Atlas, digest: Digest): PublishedData {
  const tables = tabulate(atlas).map((table) => publishTable(table, digest));
  const day = findLastChange(atlas);
  const description = makeFile(
    'datapackage.json',
    writeDataPackage(
      tables.map(({ table, csv }) => [table, csv] as const),
      DATA_VERSION,
      day,
    ),
    digest,
  );
  const files = [
    ...tables.flatMap(({ csv, json, schema, metadata, geojson }) =>
      [csv, json, schema, metadata, geojson ?? []].flat(),
    ),
    description,
  ];
  const digests = files.map((file) => `${file.digest}  ${file.name}\n`).join('');
  return { tables, files: [...files, makeFile('sha256.txt', digests, digest)], day };
}

function publishTable(table: DataTable, digest: Digest): PublishedTable {
  const { id, fields } = table;
  const schema = `${id}.schema.json` as const;
  return {
    table,
    csv: makeFile(`${id}.csv`, writeTableCsv(table), digest),
    json: makeFile(`${id}.json`, writeTableJson(table), digest),
    schema: makeFile(schema, writeJsonSchema(table, absoluteUrl(addressData(schema))), digest),
    metadata: makeFile(`${id}.csv-metadata.json`, writeCsvMetadata(table), digest),
    ...(fields.some(({ name }) => name === 'latitude') && {
      geojson: makeFile(`${id}.geojson`, writeGeoJson(table), digest),
    }),
  };
}
