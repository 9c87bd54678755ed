import type { CommuneEntry } from '../../atlas/commune-data.ts';
import { formatQuery, type Query } from '../../atlas/query.ts';
import { typeset } from '../../language/typography.ts';
import type { FacetValue } from '../../search/facet-values.ts';
import { capitalise, formatCount, formatList, formatNumber, quote } from '../format.ts';

/** What the search shows of a place that is asked for, before its results. */
export interface PlaceCard {
  /** Below the home page, with its query. */
  readonly address: string;
  readonly name: string;
  /** « Région · 4 cas ». */
  readonly detail: string;
  /** Empty for none. */
  readonly text: string;
}

/** The case nearest to a place. */
export interface NearestCase {
  readonly title: string;
  readonly kilometres: number;
}

/** A selection of the explorer, with its number of cases. */
interface CountedQuery {
  readonly query: Query;
  readonly count: number;
}

/** Areas asked for by name. */
export interface AreaAnswer {
  readonly facet: 'region' | 'departement';
  readonly areas: readonly FacetValue[];
  /** The former région that they are. */
  readonly former?: string | undefined;
  /** Areas alone. */
  readonly alone: CountedQuery;
  /** With the other words of the query, which are values of facets or stay words; absent without any. */
  readonly whole?: (CountedQuery & { readonly ticked: readonly FacetValue[] }) | undefined;
}

/** What is asked there, then what is there. */
export function describeAreas({ facet, areas, former, alone, whole }: AreaAnswer): readonly PlaceCard[] {
  const name = former ?? formatList(areas.map(({ label }) => label));
  const kinds = { region: ['Région', 'régions'], departement: ['Département', 'départements'] }[facet];
  const kind = former === undefined ? writeKind(kinds, areas.length) : 'Ancienne région';
  const there = { address: addressOf(alone.query), name, detail: `${kind} · ${writeCount(alone.count)}` };
  if (whole === undefined) return [{ ...there, text: '' }];
  const words = whole.query.text;
  if (whole.count === 0) {
    const lack = words === '' ? formatList(whole.ticked.map(({ label }) => quote(label))) : quote(words);
    return [{ ...there, text: typeset(`Aucun cas n'y répond à ${lack}.`) }];
  }
  const labels = whole.ticked.map(({ label }) => label);
  const title = words === '' ? [...labels, name].join(', ') : `${name}, avec ${quote(words)}`;
  const first = {
    address: addressOf(whole.query),
    name: typeset(title),
    detail: `Filtres · ${writeCount(whole.count)}`,
  };
  return [
    { ...first, text: '' },
    { ...there, text: '' },
  ];
}

/** A commune asked for. */
export interface TownAnswer {
  readonly town: CommuneEntry;
  /** The group of communes for which it stands. */
  readonly group?: string | undefined;
  /** Its département, then its région. */
  readonly areas: readonly string[];
  readonly query: Query;
  readonly nearest: NearestCase | undefined;
}

/** « Les cas autour d’Annonay », with the nearest case. */
export function describeTown({ town, group, areas, query, nearest }: TownAnswer): PlaceCard {
  const title = town.former ?? town.name;
  const words = query.text === '' ? '' : `, avec ${quote(query.text)}`;
  const kind = group ?? (town.former === undefined ? 'Commune' : `Aujourd'hui ${town.name}`);
  return {
    address: addressOf(query),
    name: typeset(`Les cas autour ${nameAfterOf(title)}${words}`),
    detail: typeset(`${kind} · ${areas.join(', ')}`),
    text: nearest === undefined ? '' : typeset(`${describeNearest(nearest)}.`),
  };
}

/** « Creuse », where there is no case: the nearest one to its first town. */
export function describeEmptyArea(area: FacetValue, town: CommuneEntry, query: Query, nearest: NearestCase): PlaceCard {
  return {
    address: addressOf(query),
    name: area.label,
    detail: `Département · ${writeCount(0)}`,
    text: typeset(`${describeNearest(nearest)}, compté depuis ${town.name}, sa commune la plus peuplée.`),
  };
}

/** « d’Annonay », « du Havre », « des Herbiers », « de La Rochelle ». */
export function nameAfterOf(name: string): string {
  if (/^Le /.test(name)) return `du ${name.slice(3)}`;
  if (/^Les /.test(name)) return `des ${name.slice(4)}`;
  return /^[AEIOUYÀÂÉÈÊËÎÏÔŒH]/.test(name) && !/^(?:H[aeo]|Y[aeo])/.test(name) ? `d'${name}` : `de ${name}`;
}

function describeNearest({ title, kilometres }: NearestCase): string {
  const distance = Math.round(kilometres);
  return distance === 0
    ? `Un cas y travaille : ${title}`
    : `Le cas le plus proche est à ${formatNumber(distance)} km : ${title}`;
}

function addressOf(query: Query): string {
  return `explorer/${formatQuery(query)}`;
}

function writeKind([one = '', many = '']: readonly string[], count: number): string {
  return count === 1 ? one : capitalise(`${formatNumber(count)} ${many}`);
}

function writeCount(count: number): string {
  return count === 0 ? 'aucun cas' : formatCount(count, 'cas', 'cas');
}
