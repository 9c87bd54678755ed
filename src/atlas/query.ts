import { readParameters } from '../language/address.ts';
import { slugify } from '../language/fold.ts';

/** What a reader asks of the atlas, and how the address of a page writes it. */

/** Facets in the order of addresses, which are published; values are ids, slugs or codes as addresses show them. */
export const FACETS = [
  'objectif',
  'forme',
  'region',
  'departement',
  'secteur',
  'pratique',
  'statut',
  'preuve',
] as const;

export type Facet = (typeof FACETS)[number];

export const SORTS = ['pertinence', 'nom', 'creation', 'membres', 'distance'] as const;

export type Sort = (typeof SORTS)[number];

export interface Query {
  /** Words as typed, spaces folded. */
  readonly text: string;
  /** Ticked values of each facet, sorted, without repeats. */
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
  /** As asked; `findOrder` gives the one in force. */
  readonly sort: Sort;
  /** Commune or postal code, as typed, from which distances are counted; absent unless the reader chose one. */
  readonly near?: string | undefined;
  readonly view: 'carte' | 'tableau';
}

const NO_FACETS: Query['facets'] = {
  objectif: [],
  forme: [],
  region: [],
  departement: [],
  secteur: [],
  pratique: [],
  statut: [],
  preuve: [],
};

/** Value of the région facet for a case that no région contains. */
export const NATIONAL = 'national';

export const EMPTY_QUERY: Query = { text: '', facets: NO_FACETS, sort: 'pertinence', view: 'carte' };

/** Reads the search part of an address. Unknown keys are left out; values stay as they are written. */
export function parseQuery(search: string): Query {
  const parameters = readParameters(search);
  const near = trimSpaces(parameters.get('pres') ?? '');
  const sort = SORTS.find((name) => name === parameters.get('tri')) ?? 'pertinence';
  return {
    text: trimSpaces(parameters.get('q') ?? ''),
    facets: mapFacets((facet) => normalise(parameters.getAll(facet))),
    sort: sort === 'distance' && near === '' ? 'pertinence' : sort,
    ...(near === '' ? {} : { near }),
    view: parameters.get('vue') === 'tableau' ? 'tableau' : 'carte',
  };
}

/** Writes the search part of an address, keys and values in one order, nothing for what is usual: `''` for an empty query. */
export function formatQuery(query: Query): string {
  const pairs: [string, string][] = [];
  if (query.text !== '') pairs.push(['q', query.text]);
  for (const facet of FACETS) pairs.push(...query.facets[facet].map((value): [string, string] => [facet, value]));
  if (query.sort !== 'pertinence') pairs.push(['tri', query.sort]);
  if (query.near !== undefined) pairs.push(['pres', query.near]);
  if (query.view !== 'carte') pairs.push(['vue', query.view]);
  const text = new URLSearchParams(pairs).toString();
  return text === '' ? '' : `?${text}`;
}

/** The order of a list: relevance is nothing without words, and the name takes its place. */
export function findOrder({ sort, text }: Pick<Query, 'sort' | 'text'>): Sort {
  return sort === 'pertinence' && text === '' ? 'nom' : sort;
}

/** The query with one value of a facet ticked or not. */
export function toggleValue(query: Query, facet: Facet, value: string, isTicked: boolean): Query {
  const others = query.facets[facet].filter((known) => known !== value);
  return withFacet(query, facet, isTicked ? [...others, value] : others);
}

/** The query with other values of one facet. */
export function withFacet(query: Query, facet: Facet, values: readonly string[]): Query {
  return { ...query, facets: { ...query.facets, [facet]: normalise(values) } };
}

/** The values of the facets that exist, with or without a case, as addresses show them. */
export type KnownValues = Readonly<Record<Facet, ReadonlySet<string>>>;

/**
 * The query with its values as the atlas writes them, whatever their case, accents, signs and widths: « Bretagne » is
 * `bretagne`, « 2a » is `2A`. A known value stays; so does one that is like none.
 */
export function respellValues(query: Query, known: KnownValues): Query {
  const facets = mapFacets((facet) => {
    const spellings = new Map([...known[facet]].map((value) => [foldValue(value), value]));
    const respell = (value: string) => (known[facet].has(value) ? value : (spellings.get(foldValue(value)) ?? value));
    return normalise(query.facets[facet].map(respell));
  });
  return { ...query, facets };
}

function foldValue(value: string): string {
  return slugify(value.normalize('NFKC').replace(/\p{Cf}/gu, ''));
}

/** The query as it can be answered, and the values of it that do not exist. */
export function splitQuery(
  query: Query,
  known: KnownValues,
): { readonly answerable: Query; readonly unknown: readonly string[] } {
  const facets = mapFacets((facet) => query.facets[facet].filter((value) => known[facet].has(value)));
  const unknown = FACETS.flatMap((facet) => query.facets[facet].filter((value) => !known[facet].has(value)));
  return unknown.length === 0 ? { answerable: query, unknown } : { answerable: { ...query, facets }, unknown };
}

/** The query without any ticked value; text, order and view stay. */
export function clearFacets(query: Query): Query {
  return { ...query, facets: NO_FACETS };
}

export function countTicked(query: Query): number {
  return FACETS.reduce((total, facet) => total + query.facets[facet].length, 0);
}

/** One value for each facet. */
export function mapFacets<Value>(read: (facet: Facet) => Value): Readonly<Record<Facet, Value>> {
  return {
    objectif: read('objectif'),
    forme: read('forme'),
    region: read('region'),
    departement: read('departement'),
    secteur: read('secteur'),
    pratique: read('pratique'),
    statut: read('statut'),
    preuve: read('preuve'),
  };
}

function normalise(values: readonly string[]): readonly string[] {
  return [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))].sort();
}

function trimSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
