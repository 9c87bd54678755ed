import type { Atlas } from '../../atlas/atlas.ts';
import { listCitedSources, type CitedSource, type CitingPage } from '../../atlas/bibliography.ts';
import type { IndexedWork } from '../../search/small-index.ts';
import { pathTo } from '../../site.ts';
import { formatText } from '../format.ts';
import { findPageSuffix, paginate } from '../pagination.ts';
import { describeSource, type SourceRow } from './sources.ts';
import { listShelves, type SourceShelf } from './source-shelves.ts';

/** The works from which the atlas started, listed apart. */
const OPENING_SOURCES: ReadonlySet<string> = new Set([
  'crisalide-industrie-resilience',
  'cdurable-survivre',
  'survivre-a-la-crise',
  'localtis-clusters-2020',
  'jde-ajusteurs-sertisseurs',
  'localtis-villes-moyennes-2020',
  'localtis-relocalisations-ti-2020',
]);
/** Works that the overview names beside those of the start. */
const MOST_CITED = 20;
/** Works that the search knows by name, beside those of the start. */
const KNOWN_WORKS = 60;

export interface SourceIndex {
  readonly total: number;
  readonly opening: readonly SourceRow[];
  /** Works that several pages cite, the most cited first. */
  readonly mostCited: readonly SourceRow[];
  /** Every work twice: by nature, the most frequent first, and by initial. */
  readonly shelves: readonly SourceShelf[];
}

/** The bibliography of the atlas: what it started from, what it cites most, and everything on its shelves. */
export function buildSourceIndex(atlas: Atlas): SourceIndex {
  const sources = listCitedSources(atlas);
  return {
    total: sources.length,
    opening: sources.filter(isOpening).map(describeCitedSource),
    mostCited: listMostCited(sources, MOST_CITED).map(describeCitedSource),
    shelves: listShelves(sources),
  };
}
/** Works that many pages cite or from which the atlas started, for the search. */
export function listKnownWorks(atlas: Atlas): readonly IndexedWork[] {
  const works = listCitedSources(atlas);
  const rows = listShelves(works)
    .filter(({ kind }) => kind === 'initial')
    .flatMap(({ id, sources }) =>
      paginate(sources).flatMap(({ items, number }) => {
        const page = ['sources', id, findPageSuffix(number)].filter((part) => part !== undefined).join('/');
        return items.map(({ source: { key } }) => [key, `${page}#${key}`] as const);
      }),
    );
  const paths = new Map(rows);
  return [...works.filter(isOpening), ...listMostCited(works, KNOWN_WORKS)].map(({ source }) => ({
    path: paths.get(source.key) ?? 'sources',
    title: formatText(source.title),
    issuer: formatText([source.author ?? '', source.publisher].join(' ')),
  }));
}

function listMostCited(works: readonly CitedSource[], limit: number): readonly CitedSource[] {
  return works
    .filter((work) => work.pages.length > 1 && !isOpening(work))
    .sort((a, b) => b.pages.length - a.pages.length)
    .slice(0, limit);
}

function isOpening({ source }: CitedSource): boolean {
  return OPENING_SOURCES.has(source.key);
}

/** A work as the lists of the atlas print it, with the pages that cite it. */
export function describeCitedSource({ source, pages }: CitedSource): SourceRow {
  return {
    ...describeSource(source),
    anchor: source.key,
    uses: pages.map((page) => ({ href: addressPage(page), label: formatText(labelPage(page)) })),
  };
}

function addressPage({ kind, id }: CitingPage): string {
  return id === undefined ? pathTo(kind) : pathTo(kind, id);
}

/** « Répertoire (Bretagne) », or the title of the page. */
function labelPage({ kind, title }: CitingPage): string {
  if (kind !== 'repertoire') return title;
  return title === '' ? 'Répertoire' : `Répertoire (${title})`;
}
