import { z } from 'astro/zod';
import { FILE_COLLECTIONS, FOLDER_COLLECTIONS, SINGLE_COLLECTIONS } from '../../schema/collections.ts';
import { explainIssues } from '../../schema/explain.ts';
import { isFolderName, isListName, type CollectionName } from '../reading/content-file.ts';
import { problemAtPath, type Rule } from './rule.ts';

/** Each file has the keys and the values its schema asks for. */
export const schemaRule: Rule = {
  name: 'schema',
  scope: 'file',
  check: (file) => {
    const schema = schemaOf(file.collection);
    const { value, mistakes, scalars } = file.frontMatter;
    if (schema === undefined || (value === undefined && mistakes.length > 0)) return [];

    const input = value ?? (isListName(file.collection) ? [] : {});
    const result = schema.safeParse(input);
    if (result.success) return [];
    const sources = new Map(scalars.map(({ path, source }) => [path.join('/'), source]));
    const sourceOf = (path: readonly (string | number)[]) => sources.get(path.join('/'));
    return explainIssues({ schema, issues: result.error.issues, input, sourceOf }).map(({ path, part, ...finding }) =>
      problemAtPath(file, path, finding, part),
    );
  },
};

function schemaOf(collection: CollectionName | undefined): z.ZodType | undefined {
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
};
