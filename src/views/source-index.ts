import type { Atlas } from '../atlas/atlas.ts';
import { listCitedSources, type CitedSource, type CitingPage } from '../atlas/bibliography.ts';
import { findInitial } from '../atlas/order.ts';
import type { SourceNature } from '../schema/labels.ts';
import { SOURCE_NATURES } from '../schema/labels.ts';
import { pathTo } from '../site.ts';
import { formatText } from './format.ts';
import { describeSource } from './sources.ts';

/** The works from which the atlas started, listed apart. */
const OPENING_SOURCES: ReadonlySet<string> = new Set([
  'document-depart-1',
  'document-depart-2',
  'survivre-a-la-crise',
  'localtis-clusters-2020',
  'jde-ajusteurs-sertisseurs',
  'localtis-villes-moyennes-2020',
  'localtis-relocalisations-ti-2020',
]);

/** The bibliography of the atlas: what it started from, then everything by initial of the title. */
export function buildSourceIndex(atlas: Atlas) {
  const sources = listCitedSources(atlas);
  const others = sources.filter(({ source }) => !OPENING_SOURCES.has(source.key));
  const byInitial = Map.groupBy(others, ({ source }) => findInitial(source.title.replace(/^[«"“\s]+/, '')));
  return {
    total: sources.length,
    natures: countNatures(sources),
    opening: sources.filter(({ source }) => OPENING_SOURCES.has(source.key)).map(describeCitedSource),
    groups: [...byInitial]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([initial, group]) => ({ initial, entries: group.map(describeCitedSource) })),
  };
}

export type SourceIndex = ReturnType<typeof buildSourceIndex>;

function describeCitedSource({ source, pages }: CitedSource) {
  return {
    ...describeSource(source),
    anchor: source.key,
    pages: pages.map(({ kind, id, title }: CitingPage) => ({ href: pathTo(kind, id), title: formatText(title) })),
  };
}

function countNatures(sources: readonly CitedSource[]) {
  const groups = Map.groupBy(sources, ({ source }) => source.nature);
  return [...groups]
    .map(([nature, group]: [SourceNature, CitedSource[]]) => ({ name: SOURCE_NATURES[nature], count: group.length }))
    .sort((a, b) => b.count - a.count);
}
