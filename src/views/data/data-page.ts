import { formatCount, formatDate, formatFileSize, formatText } from '../format.ts';
import type { DataFile } from './data-file.ts';
import { addressData, DATA_VERSION, type PublishedData, type PublishedTable } from './data-files.ts';
import type { FieldDescription, FieldType } from './data-table.ts';

/** A way to a file: « CSV · 84 ko ». */
export interface FileLink {
  readonly href: string;
  readonly label: string;
  readonly size: string;
}

export interface TableCard {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** « 40 lignes, 28 colonnes ». */
  readonly extent: string;
  readonly files: readonly FileLink[];
  readonly columns: readonly ColumnLine[];
}

export interface ColumnLine {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly isRequired: boolean;
  /** Where its values are described: an anchor of the page, and its name. */
  readonly refersTo?: { readonly href: string; readonly label: string };
  readonly values: readonly string[];
}

export interface DataPage {
  readonly version: string;
  readonly day: string;
  /** How the files read. */
  readonly remarks: readonly string[];
  readonly attribution: string;
  readonly tables: readonly TableCard[];
  readonly description: FileLink;
  readonly digests: FileLink;
  readonly archive: string;
}

const TYPES: Readonly<Record<FieldType, string>> = {
  string: 'texte',
  integer: 'entier',
  number: 'nombre',
  boolean: 'true ou false',
  date: 'date',
  url: 'adresse',
  list: 'liste',
};

const REMARKS = [
  'Les CSV s’ouvrent dans un tableur : UTF-8, virgule entre les cellules, point-virgule entre les valeurs d’une liste.',
  'Une cellule vide se lit « inconnu » : l’atlas ne remplit pas ce qu’aucune source ne dit.',
  'Deux sources qui se contredisent font deux lignes de « Les chiffres », chacune avec son année et son périmètre.',
  'Les personnes sont sur les pages, pas dans les tables.',
  'Les adresses gardent leur « v1 » tant qu’aucune colonne ne part ni ne change de sens.',
];
const ATTRIBUTION =
  'reprenez, modifiez, vendez, en citant « En meute, l’atlas des PME qui coopèrent » et l’adresse de la page reprise.';

/** What `/donnees/` says of each published table. */
export function buildDataPage({ tables, files, day }: PublishedData): DataPage {
  const link = (name: string, label: string) => {
    const file = files.find((other) => other.name === name);
    if (file === undefined) throw new Error(`No file ${name}`);
    return linkFile(file, label);
  };
  return {
    version: DATA_VERSION,
    day: formatDate(day),
    remarks: REMARKS.map(formatText),
    attribution: formatText(ATTRIBUTION),
    tables: tables.map(describeTable),
    description: link('datapackage.json', 'datapackage.json'),
    digests: link('sha256.txt', 'sha256.txt'),
    archive: addressData(),
  };
}

function describeTable({ table, csv, json, schema, metadata, geojson }: PublishedTable): TableCard {
  const { id, title, description, rows, fields } = table;
  const files = [
    [csv, 'CSV'],
    [json, 'JSON'],
    [geojson, 'GeoJSON'],
    [schema, 'schéma JSON'],
    [metadata, 'description du CSV'],
  ] as const;
  return {
    id,
    title: formatText(title),
    description: formatText(description),
    extent: `${formatCount(rows.length, 'ligne', 'lignes')}, ${formatCount(fields.length, 'colonne', 'colonnes')}`,
    files: files.flatMap(([file, label]) => (file === undefined ? [] : [linkFile(file, label)])),
    columns: fields.map(describeColumn),
  };
}

function describeColumn({ name, type, description, isRequired, values = [], refersTo }: FieldDescription): ColumnLine {
  return {
    name,
    type: TYPES[type],
    description: formatText(description),
    isRequired,
    values,
    ...(refersTo && { refersTo: { href: `#${refersTo.table}`, label: `${refersTo.table}.${refersTo.field}` } }),
  };
}

function linkFile({ name, bytes }: DataFile, label: string): FileLink {
  return { href: addressData(name), label, size: formatFileSize(bytes) };
}
