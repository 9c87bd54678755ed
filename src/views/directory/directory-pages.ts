import type { Atlas } from '../../atlas/atlas.ts';
import type { Grouping } from '../../atlas/grouping.ts';
import { NATIONAL } from '../../atlas/query.ts';
import { pathTo } from '../../site.ts';
import { formatCount, formatText } from '../format.ts';
import { toMapGroupings } from './map-groupings.ts';
import { addressGrouping, describeGrouping, listBySlug, type GroupingLine } from './grouping-lines.ts';

/** Groupings of one form. */
export interface FormGroup<Entry> {
  readonly form: string;
  readonly name: string;
  readonly entries: readonly Entry[];
}

/** A page of the directory: the groupings of a région, or those of the whole country. */
export interface DirectoryPage {
  readonly slug: string;
  readonly name: string;
  readonly count: number;
  readonly lead: string;
  readonly groups: readonly FormGroup<GroupingLine>[];
  /** Groupings that touch the région and are listed under another. */
  readonly elsewhere: readonly { readonly href: string; readonly name: string }[];
  /** The page of the région, with its cases. */
  readonly regionHref?: string | undefined;
}

/** Every page of the directory, in the order of the régions, the national one last. Each grouping is on one of them. */
export function listDirectoryPages(atlas: Atlas): readonly DirectoryPage[] {
  const listed = listBySlug(atlas);
  const regions = [...atlas.gazetteer.regions.values()].map(({ code, slug, name }): DirectoryPage => {
    const own = listed.get(slug) ?? [];
    const others = (atlas.groupingsByRegion.get(code) ?? []).filter(({ regions: [first] }) => first !== code);
    return {
      ...toPage(slug, own, atlas),
      name: formatText(name),
      elsewhere: others.map((grouping) => ({
        href: addressGrouping(grouping, atlas),
        name: formatText(grouping.name),
      })),
      regionHref: pathTo('regions', slug),
    };
  });
  const national = { ...toPage(NATIONAL, listed.get(NATIONAL) ?? [], atlas), name: 'Groupements nationaux' };
  return [...regions, { ...national, elsewhere: [] }];
}

/** All that the first page of the directory prints. */
export function buildDirectoryOverview(atlas: Atlas) {
  const pages = listDirectoryPages(atlas).map(({ slug, name, count, groups }) => ({
    href: pathTo('repertoire', slug),
    name,
    count,
    forms: groups.map(({ form, name: formName, entries }) => ({
      href: `${pathTo('repertoire', slug)}#forme-${form}`,
      name: formName,
      count: entries.length,
    })),
  }));
  return {
    caseCount: atlas.cases.length,
    groupingCount: atlas.groupings.length,
    /** « 41 cas documentés, 445 groupements repérés ». */
    sentence: `${formatCount(atlas.cases.length, 'cas documenté', 'cas documentés')}, ${formatCount(atlas.groupings.length, 'groupement repéré', 'groupements repérés')}`,
    incompleteCount: atlas.groupings.filter(({ missing }) => missing !== undefined).length,
    pages,
    mapGroupings: toMapGroupings(atlas),
  };
}

/** The groupings that touch a région, wherever they are listed: names and addresses. */
export function listSpotted(region: string, atlas: Atlas): readonly FormGroup<{ href: string; name: string }>[] {
  return groupByForm(atlas.groupingsByRegion.get(region) ?? [], atlas).map(({ form, name, entries }) => ({
    form,
    name,
    entries: entries.map((grouping) => ({ href: addressGrouping(grouping, atlas), name: formatText(grouping.name) })),
  }));
}

/** « 21 groupements connus par leur nom et par une source, comptés à part des cas, et un autre rangé ailleurs. » */
export function countSpotted(region: string, atlas: Atlas): string | undefined {
  const slug = atlas.gazetteer.regions.get(region)?.slug ?? NATIONAL;
  const own = listBySlug(atlas).get(slug)?.length ?? 0;
  const others = (atlas.groupingsByRegion.get(region)?.length ?? 0) - own;
  if (own + others === 0) return undefined;
  const known = 'connu par son nom et par une source';
  const severalKnown = 'connus par leur nom et par une source';
  const elsewhere =
    others === 0
      ? ''
      : `, et ${formatCount(others, 'autre rangé', 'autres rangés')} dans une région qu’${others === 1 ? 'il touche' : 'ils touchent'} aussi`;
  return `${formatCount(own, `groupement ${known}`, `groupements ${severalKnown}`)}, comptés à part des cas${elsewhere}.`;
}

function toPage(slug: string, groupings: readonly Grouping[], atlas: Atlas) {
  const groups = groupByForm(groupings, atlas).map(({ form, name, entries }) => ({
    form,
    name,
    entries: entries.map((grouping) => describeGrouping(grouping, atlas)),
  }));
  const count = groupings.length;
  const shapes = formatCount(groups.length, 'forme');
  return {
    slug,
    count,
    lead:
      count === 0
        ? 'Aucun groupement repéré pour l’instant.'
        : `${formatCount(count, 'groupement repéré', 'groupements repérés')}, de ${shapes}. Ce ne sont pas des cas\u00a0: chacun n’a qu’une source.`,
    groups,
  };
}

/** In the order of the forms, that is by name; a form without any is left out. */
function groupByForm(groupings: readonly Grouping[], { forms }: Atlas): readonly FormGroup<Grouping>[] {
  const byForm = Map.groupBy(groupings, ({ form }) => form);
  return forms.flatMap(({ id, name }) => {
    const entries = byForm.get(id);
    return entries === undefined ? [] : [{ form: id, name: formatText(name), entries }];
  });
}
