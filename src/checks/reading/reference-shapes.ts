import { COLLECTION_REFERENCES } from '../../schema/collections.ts';
import type { ReferenceTarget } from '../../schema/references.ts';
import { isListName, type ContentFile } from './content-file.ts';

/** Values of a file that hold the id of something: `chiffres.*.mesure`, in a list of entries `*.forme`. */
export interface ReferenceShape {
  readonly shape: string;
  readonly to: ReferenceTarget;
}

/** What the schema of the file declares. */
export function listReferences({ collection }: ContentFile): readonly ReferenceShape[] {
  if (collection === undefined) return [];
  const root = isListName(collection) ? ['*'] : [];
  return COLLECTION_REFERENCES[collection].map(({ path, to }) => ({ shape: [...root, ...path].join('.'), to }));
}
