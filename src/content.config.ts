import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { withoutModules } from './page-loader.ts';
import {
  FILE_COLLECTIONS,
  FOLDER_COLLECTIONS,
  matchEntries,
  SINGLE_COLLECTIONS,
  type FolderCollection,
} from './schema/collections.ts';

const root = process.env['CONTENU'] ?? './content';

const files = (collection: FolderCollection) => {
  return withoutModules(glob({ base: `${root}/${collection.folder}`, pattern: matchEntries(collection) }));
};

/** A list that pages print in the order of its file: Astro's store sorts entries by id, so each one keeps its rank. */
const ranked = (path: string) => file(path, { parser: rankEntries });
const rank = { rang: z.number() };

function rankEntries(text: string) {
  return z
    .array(z.looseObject({}))
    .parse(parse(text))
    .map((entry, rang) => ({ ...entry, rang }));
}

const { cas, dossiers, pratiques, formes, dispositifs, acteurs, sources } = FOLDER_COLLECTIONS;
const { objectifs, secteurs, mesures, besoins, regions, reponses, comparaisons } = FILE_COLLECTIONS;
const { repertoire } = SINGLE_COLLECTIONS;

export const collections = {
  cas: defineCollection({ loader: files(cas), schema: cas.schema }),
  dossiers: defineCollection({ loader: files(dossiers), schema: dossiers.schema }),
  pratiques: defineCollection({ loader: files(pratiques), schema: pratiques.schema }),
  formes: defineCollection({ loader: files(formes), schema: formes.schema }),
  dispositifs: defineCollection({ loader: files(dispositifs), schema: dispositifs.schema }),
  acteurs: defineCollection({ loader: files(acteurs), schema: acteurs.schema }),
  sources: defineCollection({ loader: files(sources), schema: sources.schema }),
  objectifs: defineCollection({ loader: file(`${root}/${objectifs.file}`), schema: objectifs.schema }),
  secteurs: defineCollection({ loader: ranked(`${root}/${secteurs.file}`), schema: secteurs.schema.extend(rank) }),
  mesures: defineCollection({ loader: file(`${root}/${mesures.file}`), schema: mesures.schema }),
  regions: defineCollection({ loader: file(`${root}/${regions.file}`), schema: regions.schema }),
  besoins: defineCollection({ loader: ranked(`${root}/${besoins.file}`), schema: besoins.schema.extend(rank) }),
  reponses: defineCollection({
    loader: ranked(`${root}/${reponses.file}`),
    schema: reponses.schema.safeExtend(rank),
  }),
  comparaisons: defineCollection({
    loader: ranked(`${root}/${comparaisons.file}`),
    schema: comparaisons.schema.extend(rank),
  }),
  repertoire: defineCollection({
    loader: withoutModules(glob({ base: root, pattern: repertoire.file })),
    schema: repertoire.schema,
  }),
};
