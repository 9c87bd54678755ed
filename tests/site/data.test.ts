/** The published data, read by tools that are not the ones that wrote them. */
import { createHash } from 'node:crypto';
import { check } from '@placemarkio/check-geojson';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { strFromU8, unzipSync } from 'fflate';
import type { FeatureCollection, Point } from 'geojson';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readExplorerData } from '../../src/atlas/explorer-data.ts';
import { readBuiltFile } from '../built-site.ts';
import { site } from './pages.ts';

type Row = Readonly<Record<string, string>>;
interface ForeignKey {
  readonly fields: readonly [string];
  readonly reference: { readonly resource: string; readonly fields: readonly [string] };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly rows: number;
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly type: string }[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly ForeignKey[];
  };
}

const FOLDER = '/donnees/v1/';
const read = (name: string) => readBuiltFile(site, FOLDER + name);
const readJson = (name: string): unknown => JSON.parse(read(name).toString('utf8'));
const { resources } = readJson('datapackage.json') as { readonly resources: readonly Resource[] };
const tables = new Map(resources.map(({ name, path }) => [name, parseCsv(path)]));

describe.each(resources)('$name', ({ name, path, bytes, hash, rows, schema }) => {
  const table = tables.get(name) ?? [];

  test('the CSV file holds the columns, the rows and the bytes that are announced', () => {
    expect(Object.keys(table[0] ?? {})).toEqual(schema.fields.map((field) => field.name));
    expect(table).toHaveLength(rows);
    expect(read(path)).toHaveLength(bytes);
    expect(`sha256:${digest(path)}`).toBe(hash);
  });

  test('its JSON file fits its schema and says the same', () => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    const json = readJson(`${name}.json`) as readonly Readonly<Record<string, unknown>>[];
    const fits = ajv.compile(readJson(`${name}.schema.json`) as object);
    fits(json);
    expect(fits.errors ?? []).toEqual([]);
    expect(json.map((row) => Object.values(row).map(writeCell))).toEqual(table.map((row) => Object.values(row)));
  });

  test('no two rows share a key, and every reference is met', () => {
    const keys = table.map((row) => schema.primaryKey?.map((column) => row[column]).join(' / '));
    if (schema.primaryKey) expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    const dangling = (schema.foreignKeys ?? []).flatMap(({ fields: [column], reference }) => {
      const known = new Set(tables.get(reference.resource)?.map((row) => row[reference.fields[0]]));
      return table.map((row) => row[column] ?? '').filter((value) => value !== '' && !known.has(value));
    });
    expect(dangling).toEqual([]);
  });
});

test('every item of a list that refers to a table is met', () => {
  const known = (table: string) => new Set(tables.get(table)?.map(({ id }) => id));
  const lists = [
    ['cas', 'objectifs', 'liste-objectifs'],
    ['cas', 'secteurs', 'liste-secteurs'],
    ['cas', 'pratiques', 'liste-pratiques'],
    ['cas', 'voir_aussi', 'cas'],
    ['fiches', 'sources', 'sources'],
    ['acteurs', 'cas', 'cas'],
  ] as const;
  for (const [table, column, target] of lists) {
    const items = tables.get(table)?.flatMap((row) => split(row[column])) ?? [];
    expect(items.length, `${table}.${column}`).toBeGreaterThan(0);
    expect(items.filter((item) => !known(target).has(item))).toEqual([]);
  }
});

test('places are sound GeoJSON, with France where it is', () => {
  const { features } = check(read('lieux.geojson').toString('utf8')) as FeatureCollection<Point>;
  expect(features.length).toBeGreaterThan(100);
  // Longitude first: in metropolitan France it is the smaller of the two.
  expect(
    features.filter(({ geometry: { coordinates } }) => Number(coordinates[0]) < Number(coordinates[1])).length,
  ).toBeGreaterThan(90);
});

test('the archive holds the files as they are published', () => {
  const entries = unzipSync(read('en-meute.zip'));
  const listed = read('sha256.txt').toString('utf8').trim().split('\n');
  expect(listed.length).toBeGreaterThan(resources.length * 4);
  for (const line of listed) {
    const [hash = '', name = ''] = line.split('  ');
    expect(digest(name), name).toBe(hash);
    expect(
      createHash('sha256')
        .update(entries[name] ?? '')
        .digest('hex'),
      name,
    ).toBe(hash);
  }
  expect(strFromU8(entries['LISEZMOI.txt'] ?? new Uint8Array())).toContain('Creative Commons Attribution 4.0');
});

describe('the site is found again from the data alone', () => {
  const records = readExplorerData(JSON.parse(readBuiltFile(site, '/donnees/explorateur.json').toString('utf8')));
  const cases = tables.get('cas') ?? [];

  test.each([
    ['objectif', 'objectifs'],
    ['secteur', 'secteurs'],
    ['pratique', 'pratiques'],
    ['departement', 'departements'],
    ['forme', 'forme'],
    ['statut', 'statut'],
    ['preuve', 'preuve'],
  ] as const)('the facet %s counts the same cases', (facet, column) => {
    const ofSite = records.map(({ id, values }) => [id, [...values[facet]].toSorted()]);
    const ofData = cases.map((row) => [row['id'], split(row[column]).toSorted()]);
    expect(new Map(ofData as [string, string[]][])).toEqual(new Map(ofSite as [string, string[]][]));
  });

  test('the members of each case are those of its latest readings, one an issuer', () => {
    const sources = new Map(tables.get('sources')?.map((row) => [row['id'], row['origine'] || row['editeur']]));
    const readings =
      tables.get('chiffres')?.filter(({ collection, mesure }) => collection === 'cas' && mesure === 'membres') ?? [];
    for (const { id, membres_min: low, membres_max: high } of cases) {
      const own = readings.filter(({ page }) => page === id);
      const first = own.filter(({ chiffre }) => chiffre === own[0]?.['chiffre']);
      const counted = keepRecent(first, sources);
      expect([low, high], id).toEqual(
        counted.length === 0
          ? ['', '']
          : [
              String(Math.min(...counted.map(({ minimum }) => Number(minimum)))),
              String(Math.max(...counted.map(({ maximum }) => Number(maximum)))),
            ],
      );
    }
  });
});

/** The readings of three years before the last, of fair reliability, the latest of each issuer. */
function keepRecent(
  rows: readonly Row[],
  issuers: ReadonlyMap<string | undefined, string | undefined>,
): readonly Row[] {
  const dated = rows.filter(({ annee_fin: year, fiabilite }) => year !== '' && fiabilite !== 'basse');
  const last = Math.max(...dated.map(({ annee_fin: year }) => Number(year)));
  const recent = dated.filter(({ annee_fin: year }) => Number(year) >= last - 3);
  const byIssuer = Map.groupBy(recent, ({ source }) => issuers.get(source));
  return [...byIssuer.values()].flatMap((own) =>
    own.toSorted((one, other) => Number(other['annee_fin']) - Number(one['annee_fin'])).slice(0, 1),
  );
}

function parseCsv(path: string): readonly Row[] {
  const { data, errors } = Papa.parse<Row>(read(path).toString('utf8'), { header: true, skipEmptyLines: true });
  expect(errors, path).toEqual([]);
  return data;
}

function writeCell(value: unknown): string {
  if (Array.isArray(value)) return value.join(';');
  if (typeof value === 'string') return value;
  return value === null ? '' : JSON.stringify(value);
}

function split(cell = ''): readonly string[] {
  return cell === '' ? [] : cell.split(';');
}

function digest(name: string): string {
  return createHash('sha256').update(read(name)).digest('hex');
}
