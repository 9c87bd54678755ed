import type { Atlas } from '../../atlas/atlas.ts';
import { EVIDENCE_LEVELS } from '../../atlas/evidence.ts';
import { EMPTY_QUERY, mapFacets, NATIONAL, type Facet } from '../../atlas/query.ts';
import { countFacets, type CaseRecord } from '../../atlas/selection.ts';
import { STATUSES } from '../../schema/labels.ts';
import { pathTo } from '../../site.ts';
import { EVIDENCE_LABELS } from '../evidence.ts';
import { listDirectoryLinks } from './directory-links.ts';
import { listCards } from './explorer-cards.ts';
import { listRecords } from './explorer-records.ts';
import { FACET_TITLES } from './facet-titles.ts';
import { formatText } from '../format.ts';

/** Cases that the page itself holds; the others come from the data files. */
export const FIRST_CASES = 50;

/** One value of a facet, with its count over the whole atlas. */
export interface FacetRow {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  /** Static page of its cases, where one exists. */
  readonly href?: string | undefined;
  /** For a département: slug of its région. */
  readonly parent?: string | undefined;
}

export interface FacetGroup {
  readonly facet: Facet;
  readonly title: string;
  /** « Voir les 18 régions ». */
  readonly more: string;
  readonly rows: readonly FacetRow[];
}

type Names = ReadonlyMap<string, Omit<FacetRow, 'count' | 'value'>>;

export function buildExplorerPage(atlas: Atlas) {
  const records = listRecords(atlas);
  return {
    total: records.length,
    cards: listCards(atlas.cases.slice(0, FIRST_CASES), atlas),
    groups: listFacetGroups(atlas, records),
    directory: listDirectoryLinks(atlas),
    names: {
      forms: Object.fromEntries(atlas.forms.map(({ id, name }) => [id, formatText(name)])),
      objectives: Object.fromEntries(atlas.objectives.map(({ id, name }) => [id, name])),
      unused: listUnusedValues(atlas, records),
    },
  };
}

export type ExplorerPage = ReturnType<typeof buildExplorerPage>;

/** Facets with their values, the most frequent first; a value that no case holds stays out. */
function listFacetGroups(atlas: Atlas, records: readonly CaseRecord[]): readonly FacetGroup[] {
  const names = nameFacetValues(atlas);
  const counts = countFacets(records, EMPTY_QUERY, undefined);
  return (Object.keys(FACET_TITLES) as Facet[]).map((facet) => {
    const rows = [...counts[facet]]
      .map(([value, count]) => ({ value, count, ...(names[facet].get(value) ?? { label: value }) }))
      .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'fr'));
    // National is no région.
    const count = rows.filter(({ value }) => value !== NATIONAL).length;
    return { facet, title: FACET_TITLES[facet].title, more: `Voir les ${count} ${FACET_TITLES[facet].plural}`, rows };
  });
}

/** The values that exist and no case holds, with their names. */
function listUnusedValues(atlas: Atlas, records: readonly CaseRecord[]) {
  const names = nameFacetValues(atlas);
  const counts = countFacets(records, EMPTY_QUERY, undefined);
  return mapFacets((facet) =>
    [...names[facet]].flatMap(([value, { label }]) => (counts[facet].has(value) ? [] : [[value, label] as const])),
  );
}

function nameFacetValues({ objectives, forms, sectors, practices, gazetteer }: Atlas): Readonly<Record<Facet, Names>> {
  const regions = [...gazetteer.regions.values()];
  const slugOf = (code: string) => gazetteer.regions.get(code)?.slug;
  return {
    objectif: new Map(objectives.map(({ id, name }) => [id, { label: name, href: pathTo('objectifs', id) }])),
    forme: new Map(forms.map(({ id, name }) => [id, { label: formatText(name), href: pathTo('formes', id) }])),
    region: new Map([
      [NATIONAL, { label: 'National', href: `${pathTo('regions')}#national` }],
      ...regions.map(({ slug, name }) => [slug, { label: formatText(name), href: pathTo('regions', slug) }] as const),
    ]),
    departement: new Map(
      [...gazetteer.departements.values()].map(({ code, name, region }) => [
        code,
        { label: formatText(name), parent: slugOf(region) },
      ]),
    ),
    pratique: new Map(
      practices.map(({ id, name }) => [id, { label: formatText(name), href: pathTo('pratiques', id) }]),
    ),
    secteur: new Map(sectors.map(({ id, name }) => [id, { label: formatText(name), href: pathTo('secteurs', id) }])),
    statut: new Map(Object.entries(STATUSES).map(([id, label]) => [id, { label }])),
    preuve: new Map(EVIDENCE_LEVELS.map((id) => [id, { label: EVIDENCE_LABELS[id].name }])),
  };
}
