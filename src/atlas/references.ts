import type { ReferenceField, ReferenceTarget } from '../schema/references.ts';
import { findCitedIds } from './citations.ts';
import type { AtlasFiles, FileEntry } from './files.ts';

/** The fields of each collection that hold the id of something else, as the schema declares them. */
export type ReferenceTable = Readonly<Record<keyof AtlasFiles, readonly ReferenceField[]>>;

/** An entry of any collection, its shape already checked. */
interface Page {
  readonly name: string;
  readonly data: object;
  readonly body: string;
}

/** An id that leads nowhere. */
export interface BrokenReference {
  /** `cas/glass-vallee`. */
  readonly page: string;
  /** `chiffres.*.mesure`, or `body`. */
  readonly field: string;
  readonly to: ReferenceTarget;
  readonly id: string;
}

/**
 * Throws one error that lists every id that leads nowhere, in the fields of all entries, then in their bodies. The
 * verifier says the same with lines, in French.
 */
export function checkReferences(files: AtlasFiles, references: ReferenceTable): void {
  const broken = findBrokenReferences(files, references).map(({ page, field, id }) => `  ${page}: ${field} → ${id}`);
  if (broken.length > 0) throw new Error(`${broken.length} broken references:\n${broken.join('\n')}`);
}

export function findBrokenReferences(files: AtlasFiles, references: ReferenceTable): readonly BrokenReference[] {
  const known = indexTargets(files);
  return Object.entries<readonly ReferenceField[]>(references).flatMap(([collection, fields]) =>
    listPages(collection, files).flatMap((page) => listBroken(page, fields, known)),
  );
}

function listBroken(page: Page, fields: readonly ReferenceField[], known: Targets): readonly BrokenReference[] {
  const own = new Set(listValues(page.data, ['sources', '*', 'id']));
  const named = [
    ...fields.map(({ path, to }) => ({ field: path.join('.'), to, ids: listValues(page.data, path) })),
    { field: 'body', to: 'sources' as const, ids: findCitedIds(page.body) },
  ];
  return named.flatMap(({ field, to, ids }) =>
    [...new Set(ids)]
      .filter((id) => !known[to].has(id) && !(to === 'sources' && own.has(id)))
      .map((id) => ({ page: page.name, field, to, id })),
  );
}

/** The texts at a path, `*` standing for every rank of a list. */
function listValues(value: unknown, [key, ...rest]: readonly string[]): readonly string[] {
  if (key === undefined) return typeof value === 'string' ? [value] : [];
  if (key === '*') return Array.isArray(value) ? value.flatMap((item: unknown) => listValues(item, rest)) : [];
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return [];
  return listValues(Reflect.get(value, key), rest);
}

type Targets = Readonly<Record<ReferenceTarget, ReadonlySet<string>>>;

function indexTargets({ cas, formes, pratiques, objectifs, mesures, sources, secteurs }: AtlasFiles): Targets {
  const collect = (entries: readonly { readonly id: string }[]) => new Set(entries.map(({ id }) => id));
  return {
    cas: collect(cas),
    formes: collect(formes),
    pratiques: collect(pratiques),
    objectifs: collect(objectifs),
    mesures: collect(mesures),
    sources: collect(sources),
    divisions: new Set(secteurs.flatMap(({ divisions }) => divisions)),
  };
}

function listPages(collection: string, files: AtlasFiles): readonly Page[] {
  const collections: Readonly<Record<string, readonly (FileEntry<object> | { readonly id: string })[]>> = { ...files };
  return (collections[collection] ?? []).map((entry) => ({
    name: `${collection}/${entry.id}`,
    data: 'data' in entry ? entry.data : entry,
    body: 'body' in entry ? entry.body : '',
  }));
}
