import { isListName, type CollectionName, type ContentFile } from './reading/content-file.ts';
import type { Geography } from './reading/geography.ts';

/** All that a rule may look at. */
export interface Corpus {
  readonly files: readonly ContentFile[];
  readonly geography: Geography;
  /** ISO day after which a date lies in the future. */
  readonly today: string;
  /** Ids of a collection: file names, or the `id` of each entry of a list. */
  readonly idsOf: (collection: CollectionName) => ReadonlySet<string>;
  readonly filesOf: (collection: CollectionName) => readonly ContentFile[];
  /** The files to copy, which are no entries. */
  readonly templatesOf: (collection: CollectionName) => readonly ContentFile[];
}

export function createCorpus(
  files: readonly ContentFile[],
  {
    geography,
    today,
    templates = [],
  }: Pick<Corpus, 'geography' | 'today'> & { readonly templates?: readonly ContentFile[] },
): Corpus {
  const byCollection = Map.groupBy(files, ({ collection }) => collection);
  const filesOf = (collection: CollectionName) => byCollection.get(collection) ?? [];
  const ids = new Map<CollectionName, ReadonlySet<string>>();
  const idsOf = (collection: CollectionName): ReadonlySet<string> => {
    const known = ids.get(collection) ?? new Set(listIds(filesOf(collection)));
    ids.set(collection, known);
    return known;
  };
  const templatesOf = (collection: CollectionName) => templates.filter((file) => file.collection === collection);
  return { files, geography, today, idsOf, filesOf, templatesOf };
}

function listIds(files: readonly ContentFile[]): readonly string[] {
  return files.flatMap((file) => (isListName(file.collection) ? listEntryIds(file) : [file.id]));
}

function listEntryIds({ frontMatter }: ContentFile): readonly string[] {
  return frontMatter.scalars.flatMap(({ path, value }) =>
    path.length === 2 && path[1] === 'id' && typeof value === 'string' ? [value] : [],
  );
}
