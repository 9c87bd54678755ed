import type { Atlas } from './atlas.ts';
import {
  buildActorApparatus,
  buildCaseApparatus,
  buildFormApparatus,
  buildPracticeApparatus,
  buildTextApparatus,
  type Apparatus,
  type Call,
} from './calls.ts';
import type { Grouping } from './grouping.ts';
import { sortByName } from './order.ts';
import { NATIONAL } from './query.ts';
import type { Source } from './source.ts';

/** A source as one page numbers it, with every place that calls it. */
export interface NumberedSource {
  readonly number: number;
  readonly source: Source;
  readonly calls: readonly Call[];
}

/** A page that cites a source: the folder and the id of its address; no id for the whole of the directory. */
export interface CitingPage {
  readonly kind: 'cas' | 'pratiques' | 'formes' | 'dispositifs' | 'dossiers' | 'acteurs' | 'repertoire';
  readonly id?: string;
  readonly title: string;
}

/** A source and the pages that cite it. */
export interface CitedSource {
  readonly source: Source;
  readonly pages: readonly CitingPage[];
}

/** The sources of one page by number. Throws on an id that is neither among `localSources` nor shared. */
export function numberPageSources(
  { numbers, callsBySource }: Apparatus,
  localSources: readonly Source[],
  atlas: Pick<Atlas, 'sharedSources'>,
): readonly NumberedSource[] {
  const local = new Map(localSources.map((source) => [source.id, source]));
  return [...numbers].map(([id, number]) => {
    const source = local.get(id) ?? atlas.sharedSources.get(id);
    if (source === undefined) throw new Error(`Unknown source ${id}`);
    return { number, source, calls: callsBySource.get(id) ?? [] };
  });
}

/** Who publishes each source of a page, by id. */
export function listPublishers(sources: readonly NumberedSource[]): ReadonlyMap<string, string> {
  return new Map(sources.map(({ source }) => [source.id, source.publisher]));
}

/**
 * Every work that a page of the atlas cites, by title, each once. Pages that each describe the same address among their
 * own sources cite one work: its description is the shared one if there is one, the first otherwise.
 */
export function listCitedSources(atlas: Atlas): readonly CitedSource[] {
  const works = new Map<string, { source: Source; pages: CitingPage[] }>();
  const cite = (source: Source, page: CitingPage) => {
    const address = source.url ?? source.key;
    const work = works.get(address) ?? { source, pages: [] };
    works.set(address, work);
    if (source.key === source.id) work.source = source;
    if (work.pages.at(-1) !== page) work.pages.push(page);
  };
  for (const [page, localSources, apparatus] of listCitingPages(atlas)) {
    for (const { source } of numberPageSources(apparatus, localSources, atlas)) cite(source, page);
  }
  for (const groupings of Map.groupBy(atlas.groupings, ({ source }) => source.url ?? source.key).values()) {
    const page = findDirectoryPage(groupings, atlas);
    for (const { source } of groupings) cite(source, page);
  }
  return sortByName([...works.values()], ({ source }) => source.title);
}

/** Slug of the page of the directory that lists a grouping: its first région, or the national one. */
export function findDirectorySlug({ regions }: Grouping, { gazetteer }: Pick<Atlas, 'gazetteer'>): string {
  return gazetteer.regions.get(regions[0] ?? '')?.slug ?? NATIONAL;
}

/** A list of the whole country is one work for the directory, not one for each région that it names. */
function findDirectoryPage(groupings: readonly Grouping[], atlas: Atlas): CitingPage {
  const [slug, ...others] = new Set(groupings.map((grouping) => findDirectorySlug(grouping, atlas)));
  if (slug === undefined || others.length > 0) return { kind: 'repertoire', title: '' };
  const region = [...atlas.gazetteer.regions.values()].find((other) => other.slug === slug);
  return { kind: 'repertoire', id: slug, title: region?.name ?? '' };
}

function* listCitingPages(atlas: Atlas): Generator<[CitingPage, readonly Source[], Apparatus]> {
  for (const entry of atlas.cases) {
    yield [{ kind: 'cas', id: entry.id, title: entry.title }, entry.localSources, buildCaseApparatus(entry)];
  }
  for (const entry of atlas.practices) {
    yield [{ kind: 'pratiques', id: entry.id, title: entry.name }, entry.localSources, buildPracticeApparatus(entry)];
  }
  for (const entry of atlas.essays) {
    yield [{ kind: 'dossiers', id: entry.id, title: entry.title }, entry.localSources, buildTextApparatus(entry)];
  }
  for (const entry of atlas.programmes) {
    yield [{ kind: 'dispositifs', id: entry.id, title: entry.name }, entry.localSources, buildTextApparatus(entry)];
  }
  for (const entry of atlas.forms) {
    yield [{ kind: 'formes', id: entry.id, title: entry.name }, entry.localSources, buildFormApparatus(entry)];
  }
  for (const entry of atlas.actors) {
    yield [{ kind: 'acteurs', id: entry.id, title: entry.name }, entry.localSources, buildActorApparatus(entry)];
  }
}
