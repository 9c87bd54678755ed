import type { Atlas } from '../../atlas/atlas.ts';
import { findDirectorySlug } from '../../atlas/bibliography.ts';
import type { Grouping } from '../../atlas/grouping.ts';
import { pathTo } from '../../site.ts';
import { capitalise, formatCount, formatList, formatSentence, formatText, lowerFirst } from '../format.ts';
import { describeSource, type SourceLine } from '../sources/sources.ts';

/** A grouping as its list prints it. */
export interface GroupingLine {
  /** Its anchor. */
  readonly id: string;
  readonly name: string;
  /** « aussi Up-tex, Matikem et Maud ». */
  readonly aliases?: string | undefined;
  /** « Troyes (Aube) », « Aube et Marne », « lieu non précisé dans la région ». */
  readonly place: string;
  readonly purpose: string;
  /** « Labellisé en 2011 », « Actif, à une date inconnue ». */
  readonly state: string;
  /** « fondé en 1998 ». */
  readonly founded?: string | undefined;
  readonly source: SourceLine;
  /** After « Il manque : ». */
  readonly missing?: string | undefined;
}

/** More départements than this are counted. */
const MOST_NAMES = 6;

export function describeGrouping(grouping: Grouping, atlas: Pick<Atlas, 'gazetteer'>): GroupingLine {
  const { id, name, aliases, purpose, source, missing } = grouping;
  return {
    id,
    name: formatText(name),
    aliases: aliases.length === 0 ? undefined : `aussi ${formatList(aliases.map(formatText))}`,
    place: describePlace(grouping, atlas),
    purpose: formatText(purpose),
    state: describeState(grouping),
    founded: describeFounding(grouping),
    source: describeSource(source),
    missing: missing && formatSentence(lowerFirst(missing)),
  };
}

/** The groupings by the slug of the page that lists them: what every count of a région counts, each grouping once. */
export function listBySlug(atlas: Pick<Atlas, 'groupings' | 'gazetteer'>): ReadonlyMap<string, readonly Grouping[]> {
  return Map.groupBy(atlas.groupings, (grouping) => findDirectorySlug(grouping, atlas));
}

/** Where a grouping is listed: `/repertoire/bretagne/#breizpack`. */
export function addressGrouping(grouping: Grouping, atlas: Pick<Atlas, 'gazetteer'>): string {
  return `${pathTo('repertoire', findDirectorySlug(grouping, atlas))}#${grouping.id}`;
}

function describePlace({ commune, departements, regions }: Grouping, { gazetteer }: Pick<Atlas, 'gazetteer'>): string {
  const nameOf = (code: string) => formatText(gazetteer.departements.get(code)?.name ?? code);
  if (commune !== undefined) return `${formatText(commune.name)} (${nameOf(commune.departement)})`;
  if (departements.length > MOST_NAMES) return formatCount(departements.length, 'département');
  if (departements.length > 0) return formatList(departements.map(nameOf));
  return regions.length === 0 ? 'dans tout le pays' : 'lieu non précisé dans la région';
}

/** Left out where the state says it: « créé en 2012 ». */
function describeFounding({ founded, state }: Grouping): string | undefined {
  if (founded === undefined) return undefined;
  const isSaid = state.endsWith(String(founded)) && !state.startsWith('actif');
  return isSaid ? undefined : `fondé en ${founded}`;
}

/** Where the state says no year, that of the source does. */
function describeState({ state, year }: Grouping): string {
  const text = capitalise(formatText(state));
  if (/\d{4}/.test(state)) return text;
  return year === undefined ? `${text}, à une date inconnue` : `${text}, selon une source de ${year}`;
}
