import { z } from 'astro/zod';
import { FILE_COLLECTIONS, FOLDER_COLLECTIONS, SINGLE_COLLECTIONS } from '../../schema/collections.ts';
import { isFolderName, isListName, type CollectionName } from './content-file.ts';

/** The schema of a whole file; that of a list is an array of its entries. */
export function schemaOf(collection: CollectionName | undefined): z.ZodType | undefined {
  if (isFolderName(collection)) return FOLDER_COLLECTIONS[collection].schema;
  if (isListName(collection)) return LIST_SCHEMAS[collection];
  return collection && SINGLE_COLLECTIONS[collection].schema;
}

const LIST = { error: 'une liste d’éléments, chacun commençant par un tiret et un « id »' };

const LIST_SCHEMAS = {
  objectifs: z.array(FILE_COLLECTIONS.objectifs.schema, LIST),
  secteurs: z.array(FILE_COLLECTIONS.secteurs.schema, LIST),
  mesures: z.array(FILE_COLLECTIONS.mesures.schema, LIST),
  regions: z.array(FILE_COLLECTIONS.regions.schema, LIST),
  besoins: z.array(FILE_COLLECTIONS.besoins.schema, LIST),
  reponses: z.array(FILE_COLLECTIONS.reponses.schema, LIST),
  comparaisons: z.array(FILE_COLLECTIONS.comparaisons.schema, LIST),
};
