import { FEW_RESULTS, findBeyond, type Beyond } from '../../atlas/beyond.ts';
import { FACETS, findOrder, NATIONAL, toggleValue, withFacet, type Facet, type Query } from '../../atlas/query.ts';
import {
  countFacets,
  findDistance,
  selectRecords,
  sortRecords,
  type CaseRecord,
  type FacetCounts,
  type PlanePoint,
  type TextMatches,
} from '../../atlas/selection.ts';
import { describeCount, type FacetNames } from '../../views/explorer/explorer-words.ts';
import { listRemovals, type Removal } from '../../views/explorer/removals.ts';

/** Results shown before the reader asks for more. */
export const RESULTS_SHOWN = 50;

/** Rows drawn at once, the following ones as the reader comes to them. */
export const ROWS_AT_ONCE = 10;

/** What the page knows when it draws itself. */
export interface ExplorerState {
  readonly records: readonly CaseRecord[];
  readonly query: Query;
  readonly matches: TextMatches;
  /** Where distances are counted from. */
  readonly origin: PlanePoint | undefined;
}

/** Everything that the page draws. */
export interface ExplorerView {
  /** In the order of the query. */
  readonly selected: readonly CaseRecord[];
  readonly countText: string;
  readonly removals: readonly Removal[];
  readonly counts: FacetCounts;
  /** What to read beyond a short list. */
  readonly beyond: Beyond | undefined;
  distanceOf(record: CaseRecord): number | undefined;
}

export function viewExplorer(state: ExplorerState, nameOf: FacetNames): ExplorerView {
  const { records, query, matches, origin } = state;
  const selected = sortRecords(selectRecords(records, query, matches), findOrder(query), { matches, origin });
  const counts = countFacets(records, query, matches);
  return {
    selected,
    countText: describeCount(selected.length, records.length),
    removals: selected.length === 0 ? listRemovals(records, query, matches, nameOf) : [],
    counts,
    beyond: selected.length < FEW_RESULTS ? findBeyond({ records, selected, query, origin }) : undefined,
    distanceOf: (record) => (origin === undefined ? undefined : findDistance(record, origin)),
  };
}

/** How many results must be shown, in steps, so that the one at an index is among them; never fewer than now. */
export function countShown(index: number, now: number): number {
  return Math.max(now, Math.ceil((index + 1) / RESULTS_SHOWN) * RESULTS_SHOWN);
}

/** Rows drawn at most to reach one of the list. */
const REACH = 200;

/** Whether the result at an index is near enough to the rows drawn to be brought into view. */
export function isInReach(index: number, drawn: number): boolean {
  return index >= 0 && index - drawn < REACH;
}

/** How many of the first rows are already those wanted. */
export function countKept(drawn: readonly string[], wanted: readonly string[]): number {
  const change = drawn.findIndex((id, index) => id !== wanted[index]);
  return change === -1 ? drawn.length : change;
}

/**
 * Slugs or INSEE codes of what the map shows: the départements that a query keeps to, else its régions, else the territory of
 * its only result.
 */
export function listAreas(
  { facets: { departement, region } }: Query,
  selected: readonly CaseRecord[],
): readonly string[] {
  if (departement.length > 0) return departement;
  if (region.length > 0) return region;
  const [only, ...others] = selected;
  if (only === undefined || others.length > 0 || only.values.region.includes(NATIONAL)) return [];
  return only.values.departement;
}

/** A query never keeps a département whose région is no longer ticked; `parentOf` gives the région of a département. */
export function settleQuery(query: Query, parentOf: (departement: string) => string | undefined): Query {
  const { region, departement } = query.facets;
  if (region.length === 0 || departement.length === 0) return query;
  const kept = departement.filter((code) => region.includes(parentOf(code) ?? ''));
  return kept.length === departement.length ? query : { ...query, facets: { ...query.facets, departement: kept } };
}

/**
 * The query with a value ticked that the reader named. Where régions are ticked, that of a département is with it; one whose
 * région is unknown takes their place.
 */
export function tickNamed(
  query: Query,
  { facet, value }: { readonly facet: Facet; readonly value: string },
  parentOf: (departement: string) => string | undefined,
): Query {
  const ticked = toggleValue(query, facet, value, true);
  if (facet !== 'departement' || query.facets.region.length === 0) return ticked;
  const parent = parentOf(value);
  return withFacet(ticked, 'region', parent === undefined ? [] : [...query.facets.region, parent]);
}

/** Whether two queries ask the same of the records, whatever their order and view. */
export function selectsAlike(one: Query, other: Query): boolean {
  return (
    one.text === other.text && FACETS.every((facet) => one.facets[facet].join(' ') === other.facets[facet].join(' '))
  );
}
