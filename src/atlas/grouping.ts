import type { DirectoryEntry, GroupingEntry } from '../schema/directory.ts';
import type { FileEntry } from './files.ts';
import type { Gazetteer, GazetteerCommune } from './gazetteer.ts';
import { indexBy, sortByName } from './order.ts';
import { readLocalSource, type Source } from './source.ts';

/** A grouping of the directory: known by its name, and no case. */
export interface Grouping {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly form: string;
  /** Codes, the main one first; none where only the région is known, or for a national one. */
  readonly departements: readonly string[];
  /** INSEE codes, the main one first: it is listed there. None for a national one. */
  readonly regions: readonly string[];
  readonly commune?: GazetteerCommune | undefined;
  readonly divisions: readonly string[];
  /** What they do, or who they are. */
  readonly purpose: string;
  /** What the source says of its state, with the year. */
  readonly state: string;
  /** Year of the source, where known. */
  readonly year?: number | undefined;
  readonly founded?: number | undefined;
  readonly source: Source;
  /** What a case would still need. */
  readonly missing?: string | undefined;
}

/**
 * The groupings of the directory, in French alphabetical order. A source is looked up in the directory, then among the
 * shared ones.
 *
 * @throws on a source that is in neither
 */
export function readDirectory(
  files: readonly FileEntry<DirectoryEntry>[],
  sharedSources: ReadonlyMap<string, Source>,
  gazetteer: Gazetteer,
): readonly Grouping[] {
  const groupings = files.flatMap(({ id, data }) => {
    const own = indexBy(
      data.sources.map((source) => readLocalSource(id, source)),
      (source) => source.id,
    );
    return data.groupements.map((entry) => {
      const source = own.get(entry.source) ?? sharedSources.get(entry.source);
      if (source === undefined) throw new Error(`Unknown source ${entry.source} of the grouping ${entry.id}`);
      return readGrouping(entry, source, gazetteer);
    });
  });
  return sortByName(groupings, ({ name }) => name);
}

function readGrouping(entry: GroupingEntry, source: Source, gazetteer: Gazetteer): Grouping {
  return {
    id: entry.id,
    name: entry.nom,
    aliases: entry.alias,
    form: entry.forme,
    departements: entry.departements,
    regions: findRegions(entry, gazetteer),
    commune: entry.commune === undefined ? undefined : gazetteer.findCommune(entry.commune),
    divisions: entry.secteurs,
    purpose: entry.objet,
    state: entry.etat,
    year: entry.annee === 'inconnue' ? undefined : entry.annee,
    founded: entry.creation,
    source,
    missing: entry.manque,
  };
}

function findRegions({ departements, region }: GroupingEntry, gazetteer: Gazetteer): readonly string[] {
  const derived = departements.map((code) => gazetteer.departements.get(code)?.region);
  return [...new Set([...derived, region].filter((code) => code !== undefined))];
}
