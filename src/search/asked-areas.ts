import { fold } from '../language/fold.ts';
import { listWords } from '../language/words.ts';
import { findFacetValues, type FacetValue } from './facet-values.ts';
import { readQuerySyntax } from './query-syntax.ts';
import type { SmallIndex } from './small-index.ts';

/** Régions or départements that words of a query name whole. */
export interface AskedAreas {
  readonly facet: 'region' | 'departement';
  /** Several under a name that they share: « outre-mer », « Picardie ». */
  readonly areas: readonly FacetValue[];
  /** The former région that is named: its départements are the areas. */
  readonly former?: string | undefined;
  /** The query without the words that name them. */
  readonly rest: string;
}

/** Names that are common words too: beside other words they are places with a capital or after one of these. */
const COMMON: ReadonlySet<string> = new Set('aube centre cher creuse landes lot manche nord somme vienne'.split(' '));
const BEFORE_PLACES = /(?:^|\s)(?:en|d[eé]partement(?: d[eu](?: la)?| des)?|r[eé]gion|dans l[ea]s?|du)\s$/iu;
/** A number is a département alone, beside a word, or after its name; not in « plus de 50 ». */
const BEFORE_COUNTS = /(?:^|\s)(?:[aà]|d[eu]s?|plus|moins|que|les|pour|sur|[aà] \d+)\s$/iu;

/** The areas that the words being written name, else those that others do; none where something is put aside. */
export function findAskedAreas(
  typed: string,
  values: readonly FacetValue[],
  index: Pick<SmallIndex, 'groups'>,
): AskedAreas | undefined {
  if (readQuerySyntax(typed).excluded.length > 0) return undefined;
  const proposals = findFacetValues(typed, values).filter(({ isWhole, value }) => isWhole && isArea(value));
  const [first] = proposals;
  if (first === undefined || !isArea(first.value)) return undefined;
  const { rest } = first;
  const name = cutRest(typed, rest);
  if (rest !== '' && !isMeant(typed, name)) return undefined;
  const former = findFormer(name, index);
  if (former !== undefined) {
    const areas = values.filter(({ facet, value }) => facet === 'departement' && former.codes.has(value));
    return { facet: 'departement', areas, former: former.name, rest };
  }
  const areas = proposals
    .filter((other) => other.rest === rest && other.value.facet === first.value.facet)
    .map(({ value }) => value);
  return { facet: first.value.facet, areas, rest };
}

function isArea(value: FacetValue): value is FacetValue & { readonly facet: AskedAreas['facet'] } {
  return value.facet === 'region' || value.facet === 'departement';
}

/** The words of a query that are not among those left: they follow one another. */
function cutRest(typed: string, rest: string): string {
  const left = rest.split(' ').filter((word) => word !== '');
  return typed
    .split(/\s+/)
    .filter((word) => !left.includes(word))
    .join(' ');
}

function isMeant(typed: string, name: string): boolean {
  const [last = ''] = name.split(' ').slice(-1);
  const before = typed.slice(0, Math.max(0, typed.lastIndexOf(last)));
  if (/^\d+$/.test(last)) return !BEFORE_COUNTS.test(before);
  return !COMMON.has(fold(last)) || /^\p{Lu}/u.test(last) || BEFORE_PLACES.test(before);
}

/** A région of before 2016 that no present one is called like, and the codes of its départements. */
function findFormer(name: string, { groups }: Pick<SmallIndex, 'groups'>) {
  const key = keyOf(name);
  const regions = groups.filter(({ path }) => path.startsWith('regions/'));
  const present = new Set(regions.flatMap(({ title, words }) => [title, ...words.split(', ')]).map(keyOf));
  const rows = groups.flatMap(({ path, words }) => (path === '' ? [words.split(', ')] : []));
  const named = rows.filter(([, former = '']) => key.endsWith(keyOf(former)) && former !== '');
  const [, former] = named[0] ?? [];
  if (former === undefined || present.has(keyOf(former))) return undefined;
  return { name: former, codes: new Set(named.map(([code]) => code)) };
}

function keyOf(name: string): string {
  return listWords(name).join(' ');
}
