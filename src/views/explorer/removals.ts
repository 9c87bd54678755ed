import { FACETS, withFacet, type Facet, type Query } from '../../atlas/query.ts';
import type { CaseRecord, TextMatches } from '../../atlas/selection.ts';
import { typeset } from '../../language/typography.ts';
import { formatCount, formatList, quote, spellNumber } from '../format.ts';
import type { FacetNames } from './explorer-words.ts';
import { FACET_TITLES } from './facet-titles.ts';

/** What taking one criterion away, or as few as it takes, would find: always a case at least. */
export interface Removal {
  readonly query: Query;
  /** « Retirer « verre » », « Retirer « Var » et « Hérault » ». */
  readonly label: string;
  readonly count: number;
}

/** Ways offered out of an empty selection. */
const MOST_REMOVALS = 4;
/** Values of a facet that a removal names one by one. */
const MOST_NAMES = 3;

type Criterion = 'text' | Facet;

/**
 * The fewest criteria whose removal leads to a case, the most fruitful first: one at a time, or by two where none is enough alone.
 * A facet goes as a whole: of several values ticked, taking one away would find nothing more.
 */
export function listRemovals(
  records: readonly CaseRecord[],
  query: Query,
  matches: TextMatches,
  nameOf: FacetNames,
): readonly Removal[] {
  const ticked = FACETS.filter((facet) => query.facets[facet].length > 0);
  const missed = records.map((record): readonly Criterion[] => [
    ...(query.text === '' || (matches?.has(record.id) ?? true) ? [] : (['text'] as const)),
    ...ticked.filter((facet) => !record.values[facet].some((value) => query.facets[facet].includes(value))),
  ]);
  const fewest = Math.min(...missed.map(({ length }) => length));
  if (fewest === 0) return [];
  // A record that misses these criteria and no other is found without them.
  const found = Map.groupBy(
    missed.filter(({ length }) => length === fewest),
    (criteria) => criteria.join(' '),
  );
  return [...found.values()]
    .toSorted((one, other) => other.length - one.length)
    .slice(0, MOST_REMOVALS)
    .flatMap(([criteria, ...others]) => {
      if (criteria === undefined) return [];
      const names = criteria.map((criterion) => nameCriterion(criterion, query, nameOf));
      return [
        {
          query: criteria.reduce(removeCriterion, query),
          label: typeset(`Retirer ${formatList(names)}`),
          count: others.length + 1,
        },
      ];
    });
}

/** « : 3 cas », after the name of a removal. */
export function describeRemovalCount(count: number): string {
  return `\u00a0: ${formatCount(count, 'cas', 'cas')}`;
}

function removeCriterion(query: Query, criterion: Criterion): Query {
  return criterion === 'text' ? { ...query, text: '' } : withFacet(query, criterion, []);
}

function nameCriterion(criterion: Criterion, { text, facets }: Query, nameOf: FacetNames): string {
  if (criterion === 'text') return quote(text);
  const values = facets[criterion];
  if (values.length > MOST_NAMES) return `les ${spellNumber(values.length)} ${FACET_TITLES[criterion].plural}`;
  const names = formatList(values.map((value) => quote(nameOf(criterion, value))));
  return values.length > 1 ? `les ${FACET_TITLES[criterion].plural} ${names}` : names;
}
