import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { getCollection, getEntry } from 'astro:content';
import type { Atlas } from './atlas/atlas.ts';
import { buildAtlas } from './atlas/build-atlas.ts';
import { findCitedIds } from './atlas/citations.ts';
import type { AtlasFiles, FileEntry } from './atlas/files.ts';
import { listFormerAddresses, type FormerAddress } from './atlas/former-addresses.ts';
import { checkReferences } from './atlas/references.ts';
import { tolerate } from './atlas/tolerance.ts';
import { findCommune } from './geography/communes.ts';
import { departements } from './geography/departements.ts';
import { regions } from './geography/regions.ts';
import { readLinkResults, type LinkResult } from './links/link-result.ts';
import { compileBody, type CompiledBody } from './markdown/compile-body.ts';
import { keyPage } from './page-key.ts';
import { settings } from './site.ts';
import { COLLECTION_REFERENCES, PAGE_COLLECTIONS } from './schema/collections.ts';
import { publishData, type PublishedData } from './views/data/data-files.ts';

/** Collections whose entries have a body. */
export type BodyCollection = 'cas' | 'pratiques' | 'formes' | 'dispositifs' | 'dossiers';

/**
 * The atlas of this build, read and checked once. In `astro dev` it is read again at each request, and one mistake in one file
 * stops no other page: the checks say it in the terminal.
 */
export const loadAtlas: () => Promise<Atlas> = onceABuild(async () => {
  const gazetteer = { findCommune, departements, regions };
  const setting = { gazetteer, today: settings.today };
  const files = await readFiles();
  if (import.meta.env.DEV) return buildAtlas(tolerate(files, COLLECTION_REFERENCES, gazetteer), setting);
  checkReferences(files, COLLECTION_REFERENCES);
  return buildAtlas(files, setting);
});

/**
 * The key of a page that reads the whole atlas but no sentence of a body other than its own: of all front matters and lists,
 * and of the sources that bodies cite.
 */
export const keyOverview: (...printed: readonly unknown[]) => Promise<string> = async (...printed) =>
  keyPage(await loadOutline(), ...printed);

/** The body of an entry, ready to be printed. */
export async function loadBody(collection: BodyCollection, id: string): Promise<CompiledBody> {
  const entry = await getEntry(collection, id);
  if (entry === undefined) throw new Error(`No entry ${collection}/${id}`);
  return compileBody(entry.body ?? '');
}

/** The addresses that pages have left, which still lead to them. */
export async function loadFormerAddresses(): Promise<readonly FormerAddress[]> {
  return listFormerAddresses(await readFiles(), PAGE_COLLECTIONS);
}

/** The files of the cases, by id, as they are written. */
export async function loadCaseFiles(): Promise<readonly { readonly id: string; readonly text: string }[]> {
  const entries = await getCollection('cas');
  return entries.map(({ id, filePath = '' }) => ({ id, text: readFileSync(filePath, 'utf8') }));
}

/** What the last checks of the external links have seen (`npm run liens`); `undefined` when there was none. */
export const loadLinkResults: () => Promise<readonly LinkResult[] | undefined> = onceABuild(async () => {
  const file = join(dirname(resolve(process.env['CONTENU'] ?? 'content')), 'liens.json');
  return existsSync(file) ? readLinkResults(readFileSync(file, 'utf8')) : undefined;
});

/** The tables of the atlas and their files. */
export const loadPublishedData: () => Promise<PublishedData> = onceABuild(async () =>
  publishData(await loadAtlas(), (text) => hash('sha256', text)),
);

const loadOutline = onceABuild(async () =>
  keyPage(
    Object.values<readonly object[]>({ ...(await readFiles()) }).map((entries) =>
      entries.map((entry) => ('body' in entry ? { ...entry, body: findCitedIds(String(entry.body)) } : entry)),
    ),
  ),
);

/** Both the atlas and its outline are made from them. */
const readFiles = onceABuild(async (): Promise<AtlasFiles> => {
  const [
    cas,
    pratiques,
    formes,
    dispositifs,
    dossiers,
    acteurs,
    sources,
    objectifs,
    secteurs,
    mesures,
    regionNotes,
    besoins,
    reponses,
    comparaisons,
    repertoire,
  ] = await Promise.all([
    getCollection('cas'),
    getCollection('pratiques'),
    getCollection('formes'),
    getCollection('dispositifs'),
    getCollection('dossiers'),
    getCollection('acteurs'),
    getCollection('sources'),
    getCollection('objectifs'),
    getCollection('secteurs'),
    getCollection('mesures'),
    getCollection('regions'),
    getCollection('besoins'),
    getCollection('reponses'),
    getCollection('comparaisons'),
    getCollection('repertoire'),
  ]);
  return {
    cas: cas.map(toFile),
    pratiques: pratiques.map(toFile),
    formes: formes.map(toFile),
    dispositifs: dispositifs.map(toFile),
    dossiers: dossiers.map(toFile),
    acteurs: acteurs.map(toFile),
    sources: sources.map(toFile),
    objectifs: objectifs.map(({ data }) => data),
    secteurs: sortByRank(secteurs.map(({ data }) => data)),
    mesures: mesures.map(({ data }) => data),
    regions: regionNotes.map(({ data }) => data),
    besoins: sortByRank(besoins.map(({ data }) => data)),
    reponses: sortByRank(reponses.map(({ data }) => data)),
    comparaisons: sortByRank(comparaisons.map(({ data }) => data)),
    repertoire: repertoire.map(toFile),
  };
});

/** In the order of their file. */
function sortByRank<Data extends { readonly rang: number }>(entries: readonly Data[]): readonly Data[] {
  return entries.toSorted((one, other) => one.rang - other.rang);
}

function toFile<Data>(entry: {
  readonly id: string;
  readonly data: Data;
  readonly body?: string | undefined;
}): FileEntry<Data> {
  return { id: entry.id, data: entry.data, body: entry.body ?? '' };
}

function onceABuild<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loaded: Promise<Value> | undefined;
  return () => (import.meta.env.DEV ? load() : (loaded ??= load()));
}
