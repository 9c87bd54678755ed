import type { Atlas } from '../../atlas/atlas.ts';
import type { Grouping } from '../../atlas/grouping.ts';
import type { Source } from '../../atlas/source.ts';

/** What the directory knows of each grouping, by id, as the first values of its case. */
export function buildGroupingDrafts({ groupings, sharedSources }: Atlas): Readonly<Record<string, object>> {
  return Object.fromEntries(groupings.map((grouping) => [grouping.id, draftGrouping(grouping, sharedSources)]));
}

function draftGrouping(grouping: Grouping, sharedSources: ReadonlyMap<string, Source>): object {
  const { name, purpose, form, divisions, departements, regions, commune, founded, source } = grouping;
  return {
    titre: name,
    accroche: purpose,
    forme: form,
    secteurs: divisions,
    territoire: { departements, ...(regions.length === 0 ? { niveau: 'national' } : {}) },
    lieux: commune === undefined ? [] : [{ commune: `${commune.code} ${commune.name}` }],
    debut: founded,
    sources: sharedSources.has(source.id) ? [] : [writeSource(source)],
  };
}

function writeSource({ id, title, publisher, author, date, url, archive, nature, consulted, reading }: Source): object {
  return {
    id,
    titre: title,
    editeur: publisher,
    auteur: author,
    date,
    url,
    archive,
    nature,
    consulte: consulted,
    lecture: reading,
  };
}
