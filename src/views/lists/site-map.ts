import type { Atlas } from '../../atlas/atlas.ts';
import { listCitedSources } from '../../atlas/bibliography.ts';
import { pathTo, SECTIONS, type Section } from '../../site.ts';
import { listDepartures } from '../compare/departures.ts';
import { listDirectoryPages } from '../directory/directory-pages.ts';
import { formatText } from '../format.ts';
import {
  listActors,
  listEssays,
  listForms,
  listObjectives,
  listPractices,
  listProgrammes,
  listRegions,
  listSectors,
} from './overviews.ts';
import { listShelves } from '../sources/source-shelves.ts';

/** Cases that the map of the site names; the others are in the list of cases. */
const MOST_CASES = 200;

export interface SiteMap {
  /** Sections with their pages. */
  readonly groups: readonly SiteMapGroup[];
  /** Sections of a single page. */
  readonly pages: readonly Section[];
}

interface SiteMapGroup {
  readonly section: Section;
  readonly entries: readonly { readonly href: string; readonly name: string }[];
  /** Entries left out. */
  readonly hidden: number;
}

export function listSiteMap(atlas: Atlas): SiteMap {
  const lists: Partial<Record<Section, SiteMapGroup['entries']>> = {
    pratiques: listPractices(atlas),
    cas: atlas.cases.map(({ id, title }) => ({ href: pathTo('cas', id), name: formatText(title) })),
    repertoire: listDirectoryPages(atlas).map(({ slug, name }) => ({ href: pathTo('repertoire', slug), name })),
    regions: listRegions(atlas),
    secteurs: listSectors(atlas),
    objectifs: listObjectives(atlas),
    formes: listForms(atlas),
    dispositifs: listProgrammes(atlas),
    acteurs: listActors(atlas),
    dossiers: listEssays(atlas),
    comparer: listDepartures(atlas).map(({ href, title }) => ({ href, name: title })),
    sources: listShelves(listCitedSources(atlas)).filter(({ kind }) => kind === 'nature'),
  };
  const groups = (Object.keys(SECTIONS) as Section[]).map((section) => {
    const entries = lists[section] ?? [];
    return { section, entries: entries.slice(0, MOST_CASES), hidden: Math.max(0, entries.length - MOST_CASES) };
  });
  return {
    groups: groups.filter(({ entries }) => entries.length > 0),
    pages: groups.filter(({ entries }) => entries.length === 0).map(({ section }) => section),
  };
}
