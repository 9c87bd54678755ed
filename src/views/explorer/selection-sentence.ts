import type { Facet } from '../../atlas/query.ts';
import { typeset } from '../../language/typography.ts';
import type { FacetNames } from './explorer-words.ts';
import { formatCount, formatList, formatNumber, lowerFirst } from '../format.ts';
import { situateIn } from './region-words.ts';

/** How many results have each value of a facet. */
export type CountsOf = (facet: Facet) => ReadonlyMap<string, number>;

/**
 * The selection in one sentence: « 14 cas, dont 5 en Bretagne ; forme la plus fréquente : cluster, 4 cas ; premier objectif :
 * former, 9 cas. » Empty when nothing is selected.
 */
export function describeSelection({ count, countsOf, ticked }: CountedSelection, nameOf: FacetNames): string {
  if (count === 0) return '';
  const describe = (facet: Facet, words: LeaderWords): string => {
    const leaders = findLeaders(countsOf(facet));
    const names = leaders.values.map((value) => lowerFirst(nameOf(facet, value)));
    return describeLeaders(count, { names, count: leaders.count }, words);
  };
  const regions = preferTicked(findLeaders(countsOf('region')), ticked);
  const parts = [
    `${formatCount(count, 'cas', 'cas')}${describePlace(count, regions, nameOf)}`,
    describe('forme', FORM_WORDS),
    describe('objectif', OBJECTIVE_WORDS),
  ];
  return typeset(`${parts.filter((part) => part !== '').join(' ; ')}.`);
}

/** What the sentence needs of a selection. */
export interface CountedSelection {
  readonly count: number;
  readonly countsOf: CountsOf;
  /** Régions that the reader ticked. */
  readonly ticked: readonly string[];
}

/** The most frequent values of a facet. */
interface Leaders {
  readonly values: readonly string[];
  /** Results that each of them has. */
  readonly count: number;
}

interface LeaderWords {
  readonly single: string;
  readonly common: string;
  readonly commons: string;
  readonly first: string;
  readonly several: string;
  readonly many: string;
  readonly each: string;
}

const FORM_WORDS: LeaderWords = {
  single: 'forme',
  common: 'même forme',
  commons: 'formes communes',
  first: 'forme la plus fréquente',
  several: 'formes les plus fréquentes',
  many: 'formes à égalité',
  each: 'chacune',
};
const OBJECTIVE_WORDS: LeaderWords = {
  single: 'objectif',
  common: 'objectif commun',
  commons: 'objectifs communs',
  first: 'premier objectif',
  several: 'premiers objectifs',
  many: 'objectifs à égalité',
  each: 'chacun',
};
/** More values than these in the lead are counted, not named. */
const NAMED = 3;

/** « forme la plus fréquente : cluster, 4 cas », « premiers objectifs : former et exporter, 2 cas chacun ». */
function describeLeaders(
  total: number,
  { names, count }: { readonly names: readonly string[]; readonly count: number },
  words: LeaderWords,
): string {
  const cases = formatCount(count, 'cas', 'cas');
  if (names.length === 0) return '';
  if (count === total) return describeCommon(total, names, words);
  if (names.length === 1) return `${words.first} : ${names.join()}, ${cases}`;
  if (names.length <= NAMED) return `${words.several} : ${formatList(names)}, ${cases} ${words.each}`;
  return `${formatNumber(names.length)} ${words.many}, ${cases} ${words.each}`;
}

/** What all have: « forme : cluster », « objectifs communs : former et exporter », « 4 objectifs communs ». */
function describeCommon(total: number, names: readonly string[], words: LeaderWords): string {
  const [one, several] = total === 1 ? [words.single, `${words.single}s`] : [words.common, words.commons];
  if (names.length === 1) return `${one} : ${names.join()}`;
  return names.length <= NAMED ? `${several} : ${formatList(names)}` : `${formatNumber(names.length)} ${several}`;
}

/** Of régions that lead together, the one that the reader asked for. */
function preferTicked(leaders: Leaders, ticked: readonly string[]): Leaders {
  const [asked, ...others] = leaders.values.filter((region) => ticked.includes(region));
  return asked === undefined || others.length > 0 ? leaders : { ...leaders, values: [asked] };
}

/** « en Bretagne » for all of them, « , dont 5 en Bretagne » for some, nothing when no région leads. */
function describePlace(total: number, { values: [region, ...others], count }: Leaders, nameOf: FacetNames): string {
  if (region === undefined || others.length > 0) return '';
  const place = situateIn(region, nameOf('region', region));
  return count === total ? ` ${place}` : `, dont ${formatNumber(count)} ${place}`;
}

/** The most frequent values, in code order. */
function findLeaders(counts: ReadonlyMap<string, number>): Leaders {
  const count = Math.max(0, ...counts.values());
  const values = [...counts].filter(([, value]) => value === count).map(([value]) => value);
  return { values: values.sort(), count };
}
