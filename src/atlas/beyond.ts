import { NATIONAL, type Query } from './query.ts';
import { findDistance, type CaseRecord, type PlanePoint } from './selection.ts';

/** Results below which a list goes on with others. */
export const FEW_RESULTS = 4;

/** Cases of each kind beyond a short list. */
const SHOWN = 3;

/** What stands beyond a short list. */
export interface Beyond {
  /** Of the trades of the reader, outside the places asked; the nearest first. */
  readonly sameTrade: readonly CaseRecord[];
  /** Of other trades, in the same régions or near; the nearest first. */
  readonly nearby: readonly CaseRecord[];
  /** Trades of the reader: those ticked, else the main ones of the results. */
  readonly trades: readonly string[];
  /** Slugs of the régions of the reader: those ticked; else, unless a commune says it better, those of the results, the most common first. */
  readonly regions: readonly string[];
}

interface ShortList {
  readonly records: readonly CaseRecord[];
  readonly selected: readonly CaseRecord[];
  readonly query: Query;
  /** Where the reader counts distances from. */
  readonly origin: PlanePoint | undefined;
}

/** What to read beyond a list: none of its own cases, none twice. */
export function findBeyond({ records, selected, query, origin }: ShortList): Beyond {
  const here = selected.length > 0 ? selected : records.filter((record) => isPlaceAsked(record, query));
  const trades = listTrades(query, selected);
  const asked = query.facets.region.filter((region) => region !== NATIONAL);
  const regions = asked.length > 0 || origin !== undefined ? asked : listRegions(here);
  const listed = new Set(selected);
  const origins = origin === undefined ? here.flatMap(({ points }) => points) : [origin];
  const others = records
    .filter((record) => !listed.has(record))
    .map((record): Neighbour => ({
      record,
      trade: record.values.secteur.findIndex((sector) => trades.includes(sector)),
      isInRegion: !isNational(record) && record.values.region.some((region) => regions.includes(region)),
      distance: Math.min(...origins.map((point) => findDistance(record, point) ?? Infinity)),
    }));
  return {
    sameTrade: pickFirst(
      others.filter(({ record, trade }) => trade !== -1 && !isPlaceAsked(record, query)),
      // One whose main trade it is comes before one that also does it.
      (one, other) => Math.sign(one.trade) - Math.sign(other.trade),
    ),
    nearby: pickFirst(
      others.filter(({ trade, isInRegion, distance }) => trade === -1 && (isInRegion || distance < Infinity)),
      (one, other) => Number(other.isInRegion) - Number(one.isInRegion),
    ),
    trades,
    regions,
  };
}

interface Neighbour {
  readonly record: CaseRecord;
  /** Place of the first common trade among its own; −1 when there is none. */
  readonly trade: number;
  readonly isInRegion: boolean;
  /** Kilometres; infinite when nobody knows. */
  readonly distance: number;
}

function pickFirst(
  neighbours: readonly Neighbour[],
  compare: (one: Neighbour, other: Neighbour) => number,
): readonly CaseRecord[] {
  return neighbours
    .toSorted(
      (one, other) => compare(one, other) || compareDistances(one, other) || one.record.rank - other.record.rank,
    )
    .slice(0, SHOWN)
    .map(({ record }) => record);
}

function compareDistances(one: Neighbour, other: Neighbour): number {
  return one.distance === other.distance ? 0 : one.distance - other.distance;
}

function listTrades({ facets }: Query, selected: readonly CaseRecord[]): readonly string[] {
  if (facets.secteur.length > 0) return facets.secteur;
  return [...new Set(selected.flatMap(({ values }) => values.secteur.slice(0, 1)))];
}

function listRegions(here: readonly CaseRecord[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { values } of here.filter((record) => !isNational(record)))
    for (const region of values.region) counts.set(region, (counts.get(region) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([region]) => region);
}

/** Whether a case lies in the départements ticked, else in the régions ticked. */
function isPlaceAsked({ values }: CaseRecord, { facets }: Query): boolean {
  return facets.departement.length > 0
    ? values.departement.some((code) => facets.departement.includes(code))
    : values.region.some((region) => facets.region.includes(region));
}

/** A case of the whole country is near nobody. */
function isNational({ values }: CaseRecord): boolean {
  return values.region.includes(NATIONAL);
}
