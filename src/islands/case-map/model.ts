import type { PlanePoint } from '../../atlas/selection.ts';
import type { ExplorerGround } from '../../views/explorer/explorer-map-layout.ts';

/** What the map needs of a case. */
export interface MapRecord {
  readonly id: string;
  readonly form: string;
  /** Where its mark stands (seat, only site, else the middle of its territory), then its other places. */
  readonly points: readonly PlanePoint[];
  /** INSEE codes of a territory of more than two départements, or of a case that stands nowhere. */
  readonly departements: readonly string[];
  readonly isNational: boolean;
}

/** What the map says of a case once it is pointed at or listed. */
export interface MapWords {
  readonly id: string;
  readonly title: string;
  /** « SPL · 162 entreprises (2021) ». */
  readonly caption: string;
  readonly href: string;
}

/** Finds the words of some cases, in their order; rejects when they cannot be had. */
export type Describe = (ids: readonly string[]) => Promise<readonly MapWords[]>;

/** A position on the composite plane of the explorer. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A case at its main place. */
export interface PlacedCase extends Spot {
  readonly id: string;
  readonly form: string;
}

/** The main place of every case that has one; a case stands in one place on the map, however many it has. */
export function placeCases(
  records: readonly MapRecord[],
  territories: ExplorerGround['territories'],
): readonly PlacedCase[] {
  return records.flatMap(({ id, form, points: [main] }) =>
    main === undefined ? [] : [{ id, form, ...toSpot(main, territories) }],
  );
}

/** The places of a case beside the main one. */
export function listOtherPlaces(
  { points: [, ...others] }: MapRecord,
  territories: ExplorerGround['territories'],
): readonly Spot[] {
  return others.map((point) => toSpot(point, territories));
}

/** A position of the plane of a territory on the composite plane. */
export function toSpot({ territory, x, y }: PlanePoint, territories: ExplorerGround['territories']): Spot {
  const transform = territories[territory];
  if (transform === undefined) throw new Error(`The ground of the map has no territory ${territory}`);
  const { scale, dx, dy } = transform;
  return { x: x * scale + dx, y: y * scale + dy };
}

/** The spot nearest to another, no further than `reach` units. */
export function findNearest<Place extends Spot>(
  places: readonly Place[],
  { x, y }: Spot,
  reach: number,
): Place | undefined {
  let [nearest, least]: readonly [Place | undefined, number] = [undefined, reach];
  for (const place of places) {
    const distance = Math.hypot(place.x - x, place.y - y);
    if (distance <= least) [nearest, least] = [place, distance];
  }
  return nearest;
}

/** The selected cases without a place. */
export interface Placeless {
  /** Known to the département: an area is tinted. */
  readonly areas: readonly MapRecord[];
  /** In a list only. */
  readonly national: readonly MapRecord[];
}

export function listPlaceless(records: readonly MapRecord[], selected: ReadonlySet<string>): Placeless {
  const placeless = records.filter(({ id, points }) => points.length === 0 && selected.has(id));
  const hasArea = ({ isNational, departements }: MapRecord): boolean => !isNational && departements.length > 0;
  return { areas: placeless.filter(hasArea), national: placeless.filter((record) => !hasArea(record)) };
}
