import { FACETS, mapFacets, type Facet, type Query, type Sort } from './query.ts';

/** What selecting, counting and sorting need of a case; light enough for thousands in a browser. */
export interface CaseRecord {
  readonly id: string;
  /** Rank of the title in French alphabetical order, from 0. */
  readonly rank: number;
  /** Its values of each facet. */
  readonly values: Readonly<Record<Facet, readonly string[]>>;
  /** Year it began. */
  readonly start?: number | undefined;
  /** Highest recent count of member firms. */
  readonly members?: number | undefined;
  /** Where its mark stands, then where else the group works; none when it stands nowhere. */
  readonly points: readonly PlanePoint[];
  /** How many of the first points are only the middle of its territory. */
  readonly middles?: number | undefined;
}

/** A place on the plane of its territory, in kilometres: `metropole`, or the code of an overseas département. */
export interface PlanePoint {
  readonly territory: string;
  readonly x: number;
  readonly y: number;
}

/** What the text of a query found: ids with their relevance, higher first. Absent when no text is asked. */
export type TextMatches = ReadonlyMap<string, number> | undefined;

/** The records that a query selects, in no particular order: OR inside a facet, AND across facets and text. */
export function selectRecords<Record extends CaseRecord>(
  records: readonly Record[],
  query: Query,
  matches: TextMatches,
): readonly Record[] {
  const facets = listTickedFacets(query);
  return records.filter(
    (record) => (matches?.has(record.id) ?? true) && facets.every((facet) => hasTicked(record, facet, query)),
  );
}

/** Numbers of results by value, for each facet; a value without any is absent. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/**
 * For each value of each facet, the number of results if that value alone were ticked in its facet, the text and the other
 * facets unchanged: a record counts in every facet when it is a result, in one alone when it misses that one only.
 */
export function countFacets(records: readonly CaseRecord[], query: Query, matches: TextMatches): FacetCounts {
  const ticked = listTickedFacets(query);
  const counts = mapFacets(() => new Map<string, number>());
  for (const record of records) {
    if (matches?.has(record.id) === false) continue;
    const missed = ticked.find((facet) => !hasTicked(record, facet, query));
    if (missed === undefined) for (const facet of FACETS) countValues(counts[facet], record.values[facet]);
    else if (missed === ticked.findLast((facet) => !hasTicked(record, facet, query)))
      countValues(counts[missed], record.values[missed]);
  }
  return counts;
}

function countValues(counts: Map<string, number>, values: readonly string[]): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
}

/** The order of a list; ties and unknown values fall back to the name, unknown ones last. */
export function sortRecords<Record extends CaseRecord>(
  records: readonly Record[],
  sort: Sort,
  { matches, origin }: { readonly matches?: TextMatches; readonly origin?: PlanePoint | undefined },
): readonly Record[] {
  const keyOf = SORT_KEYS[sort];
  return records
    .map((record) => ({ record, key: keyOf(record, { matches, origin }) ?? Infinity }))
    .sort((a, b) => (a.key === b.key ? a.record.rank - b.record.rank : a.key - b.key))
    .map(({ record }) => record);
}

/**
 * Kilometres from a point to the nearest place where a group works on the same territory, to the middle of its own where no
 * such place is known; `undefined` when there is neither.
 */
export function findDistance(record: Pick<CaseRecord, 'points' | 'middles'>, origin: PlanePoint): number | undefined {
  const near = isFromMiddle(record, origin) ? listNear(record.points, origin) : listNear(listPlaces(record), origin);
  if (near.length === 0) return undefined;
  return Math.min(...near.map(({ x, y }) => Math.hypot(x - origin.x, y - origin.y)));
}

/** Whether the distance is that of the middle of a territory: no place of the group is known there. */
export function isFromMiddle(record: Pick<CaseRecord, 'points' | 'middles'>, origin: PlanePoint): boolean {
  return listNear(listPlaces(record), origin).length === 0;
}

/** The points of a case but for the middles of its territory. */
function listPlaces({ points, middles = 0 }: Pick<CaseRecord, 'points' | 'middles'>): readonly PlanePoint[] {
  return points.slice(middles);
}

function listNear(points: readonly PlanePoint[], origin: PlanePoint): readonly PlanePoint[] {
  return points.filter(({ territory }) => territory === origin.territory);
}

interface SortContext {
  readonly matches?: TextMatches;
  readonly origin?: PlanePoint | undefined;
}

/** Smaller keys come first. */
const SORT_KEYS: Readonly<Record<Sort, (record: CaseRecord, context: SortContext) => number | undefined>> = {
  pertinence: ({ id }, { matches }) => -(matches?.get(id) ?? 0),
  nom: ({ rank }) => rank,
  creation: ({ start }) => start,
  membres: ({ members }) => (members === undefined ? undefined : -members),
  distance: (record, { origin }) => (origin === undefined ? undefined : findDistance(record, origin)),
};

function listTickedFacets({ facets }: Query): readonly Facet[] {
  return FACETS.filter((facet) => facets[facet].length > 0);
}

function hasTicked(record: CaseRecord, facet: Facet, { facets }: Query): boolean {
  return record.values[facet].some((value) => facets[facet].includes(value));
}
