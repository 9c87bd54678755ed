import { FACETS, type Facet, type Query } from '../../atlas/query.ts';
import {
  countFacet,
  findDistance,
  selectRecords,
  sortRecords,
  type CaseRecord,
  type PlanePoint,
  type TextMatches,
} from '../../atlas/selection.ts';
import {
  describeCount,
  describeSelection,
  listChips,
  listRemovals,
  type Chip,
  type FacetNames,
  type Removal,
} from '../../views/explorer-words.ts';

/** Results shown at once. */
export const RESULTS_SHOWN = 50;

/** What the page knows when it draws itself. */
export interface ExplorerState {
  readonly records: readonly CaseRecord[];
  readonly query: Query;
  readonly matches: TextMatches;
  /** Where distances are counted from. */
  readonly origin: PlanePoint | undefined;
  /** Results that the reader asked to see. */
  readonly shown: number;
}

/** Everything that the page draws. */
export interface ExplorerView {
  readonly selected: readonly CaseRecord[];
  readonly visible: readonly CaseRecord[];
  readonly rest: number;
  readonly countText: string;
  readonly sentence: string;
  readonly chips: readonly Chip[];
  readonly removals: readonly Removal[];
  countsOf(facet: Facet): ReadonlyMap<string, number>;
  distanceOf(record: CaseRecord): number | undefined;
}

export function viewExplorer(state: ExplorerState, nameOf: FacetNames): ExplorerView {
  const { records, query, matches, origin, shown } = state;
  const selected = sortRecords(selectRecords(records, query, matches), query.sort, { matches, origin });
  return {
    selected,
    visible: selected.slice(0, shown),
    rest: Math.max(0, selected.length - shown),
    countText: describeCount(selected.length, records.length),
    sentence: describeSelection(selected, nameOf),
    chips: listChips(query, nameOf),
    removals: selected.length === 0 ? listRemovals(records, query, matches, nameOf) : [],
    countsOf: (facet) => countFacet(records, query, facet, matches),
    distanceOf: (record) => (origin === undefined ? undefined : findDistance(record, origin)),
  };
}

/** A query never keeps a département whose région is no longer ticked; `parentOf` gives the région of a département. */
export function settleQuery(query: Query, parentOf: (departement: string) => string | undefined): Query {
  const { region, departement } = query.facets;
  if (region.length === 0 || departement.length === 0) return query;
  const kept = departement.filter((code) => region.includes(parentOf(code) ?? ''));
  return kept.length === departement.length ? query : { ...query, facets: { ...query.facets, departement: kept } };
}

/** Whether two queries ask the same of the records, whatever their order and view. */
export function selectsAlike(one: Query, other: Query): boolean {
  return (
    one.text === other.text && FACETS.every((facet) => one.facets[facet].join(' ') === other.facets[facet].join(' '))
  );
}
