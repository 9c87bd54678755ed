import { getCollection, getEntry, render } from 'astro:content';
import type { Atlas } from './atlas/atlas.ts';
import { buildAtlas } from './atlas/build-atlas.ts';
import type { FileEntry } from './atlas/files.ts';
import { findCommune } from './geography/communes.ts';
import { departements } from './geography/departements.ts';
import { regions } from './geography/regions.ts';
import { COLLECTION_REFERENCES } from './schema/collections.ts';

/** Collections whose entries have a body. */
export type BodyCollection = 'cas' | 'formes' | 'dispositifs' | 'dossiers';

let atlas: Promise<Atlas> | undefined;

/** The atlas of this build, read and checked once. In `astro dev` it is read again at each request. */
export function loadAtlas(): Promise<Atlas> {
  if (import.meta.env.DEV) return readAtlas();
  atlas ??= readAtlas();
  return atlas;
}

/** The body of an entry, ready to be printed. */
export async function loadBody(collection: BodyCollection, id: string) {
  const entry = await getEntry(collection, id);
  if (entry === undefined) throw new Error(`No entry ${collection}/${id}`);
  return render(entry);
}

/** Leads: cases that cannot be published yet. */
export async function loadLeads() {
  return (await getCollection('pistes')).map(({ data }) => data);
}

async function readAtlas(): Promise<Atlas> {
  const [cas, formes, dispositifs, dossiers, acteurs, sources, objectifs, secteurs, mesures, pistes] =
    await Promise.all([
      getCollection('cas'),
      getCollection('formes'),
      getCollection('dispositifs'),
      getCollection('dossiers'),
      getCollection('acteurs'),
      getCollection('sources'),
      getCollection('objectifs'),
      getCollection('secteurs'),
      getCollection('mesures'),
      getCollection('pistes'),
    ]);
  return buildAtlas(
    {
      cas: cas.map(toFile),
      formes: formes.map(toFile),
      dispositifs: dispositifs.map(toFile),
      dossiers: dossiers.map(toFile),
      acteurs: acteurs.map(toFile),
      sources: sources.map(toFile),
      objectifs: objectifs.map(({ data }) => data),
      secteurs: secteurs.map(({ data }) => data),
      mesures: mesures.map(({ data }) => data),
      pistes: pistes.map(({ data }) => data),
    },
    { findCommune, departements, regions },
    COLLECTION_REFERENCES,
  );
}

function toFile<Data>(entry: {
  readonly id: string;
  readonly data: Data;
  readonly body?: string | undefined;
}): FileEntry<Data> {
  return { id: entry.id, data: entry.data, body: entry.body ?? '' };
}
