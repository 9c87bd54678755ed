import type { Point } from '../../geography/coordinates.ts';
import { departements, departementsByRegion } from '../../geography/departements.ts';
import { listDepartementsOn, readLand } from '../../geography/plane-land.ts';
import { placeOnView, type View } from '../../geography/projection.ts';
import type { Locate } from '../../geography/ring-index.ts';
import { isSurrounded } from '../../geography/territory-center.ts';
import { placeDot } from '../flock-layout.ts';
import { detailFor } from './backdrop.ts';
import type { CaseMark } from './case-marks.ts';
import { markFlock, measureFlock, type FlockMark, type FlockScale } from './flock-marks.ts';
import type { MapCase } from './map-types.ts';

/** The flock of a case, or of a group of cases, on a drawing. */
export interface PlacedFlock extends FlockMark {
  readonly case?: MapCase;
}

/**
 * The flocks of the marks that lie on the territory of a view, in their order. The smallest are placed first, each as near its
 * anchor as it has room: every dot on land of its own départements, away from the dots of others and from their anchors.
 */
export function placeFlocks(marks: readonly CaseMark[], view: View, scale: FlockScale): readonly PlacedFlock[] {
  const seats = marks
    .filter(({ territory }) => territory === view.territory)
    .map((mark): Seat => ({ mark, anchor: placeOnView(view, mark.position), ...measureFlock(mark.flock, scale) }));
  const placed = new Map<Seat, readonly Point[]>();
  for (const seat of seats.toSorted((one, other) => one.total - other.total))
    placed.set(seat, settle(seat, { view, scale, seats, placed }));
  return seats.map((seat) => ({
    ...markFlock(seat.mark.flock, placed.get(seat) ?? [seat.anchor], scale),
    ...(seat.mark.case && { case: seat.mark.case }),
  }));
}

interface Seat {
  readonly mark: CaseMark;
  readonly anchor: Point;
  /** Dots, and the radius of each. */
  readonly total: number;
  readonly radius: number;
}

interface Setting {
  readonly view: View;
  readonly scale: FlockScale;
  readonly seats: readonly Seat[];
  readonly placed: ReadonlyMap<Seat, readonly Point[]>;
}

/**
 * What gives way, step by step, where a flock has no room: it closes up, then spreads over its régions, then over the whole
 * territory; on an island too small for it, its dots touch, and at last overlap. None ever stands in the sea.
 */
const ATTEMPTS = [
  { land: 'own', closing: 1, margin: 3, keepsGap: true },
  { land: 'own', closing: 0.8, margin: 2, keepsGap: true },
  { land: 'regions', closing: 1, margin: 3, keepsGap: true },
  { land: 'all', closing: 1, margin: 3, keepsGap: true },
  { land: 'all', closing: 0.75, margin: 2, keepsGap: true },
  { land: 'all', closing: 0.55, margin: 1, keepsGap: true },
  { land: 'all', closing: 0.7, margin: 1, keepsGap: false },
  { land: 'all', closing: 0.4, margin: 1, keepsGap: false },
  { land: 'all', closing: 0.15, margin: 0, keepsGap: false },
  { land: 'all', closing: 0.04, margin: 0, keepsGap: false },
] as const;
type Attempt = (typeof ATTEMPTS)[number];

function settle(seat: Seat, setting: Setting): readonly Point[] {
  return (
    ATTEMPTS.values()
      .map((attempt) => gather(seat, attempt, setting))
      .find((dots) => dots !== undefined) ?? heap(seat, setting)
  );
}

/** All the dots on the land nearest to the anchor, over others if need be; in its place on a drawing without land. */
function heap({ mark, anchor, total }: Seat, { view, scale }: Setting): readonly Point[] {
  const isLand = readPixels(view, listLand(mark, view).all);
  const ashore = listSpots(anchor, scale.spacing * LEAST_STRIDE, MOST_TRIES).find(isLand) ?? anchor;
  return Array.from({ length: total }, () => ashore);
}

/** The dots of a flock around the free spot nearest to its anchor; `undefined` when they do not all have room. */
function gather(seat: Seat, attempt: Attempt, setting: Setting): readonly Point[] | undefined {
  const { total, anchor } = seat;
  const isFree = findRoom(seat, attempt, setting);
  const spacing = setting.scale.spacing * attempt.closing;
  const limit = MOST_TRIES + TRIES_PER_DOT * total;
  // Dots that nearly overlap still look for their land as far as others do.
  const stride = Math.max(spacing, setting.scale.spacing * LEAST_STRIDE);
  const origin = isFree(anchor) ? anchor : listSpots(anchor, stride, limit).find(isFree);
  if (origin === undefined) return undefined;
  const dots = (total === 1 ? [origin].values() : listSpots(origin, spacing, limit).filter(isFree))
    .take(total)
    .toArray();
  return dots.length === total ? dots : undefined;
}

/** Share of the spacing of dots under which the search for their land does not close up. */
const LEAST_STRIDE = 0.4;
/** Spots tried around an anchor: so many, and so many more for each dot. */
const MOST_TRIES = 1600;
const TRIES_PER_DOT = 24;

/** The spots of a flock without end around a middle. */
function* listSpots([x, y]: Point, spacing: number, limit: number): Generator<Point, undefined> {
  for (let rank = 0; rank < limit; rank += 1) {
    const [dx, dy] = placeDot(rank, spacing);
    yield [x + dx, y + dy];
  }
}

function findRoom(seat: Seat, attempt: Attempt, { view, scale, seats, placed }: Setting): (spot: Point) => boolean {
  const isLand = readPixels(view, listLand(seat.mark, view)[attempt.land]);
  const margin = Math.max(attempt.margin, attempt.keepsGap ? seat.radius : 0);
  const gap = attempt.keepsGap ? scale.gap : 0;
  const others = seats.flatMap((other): readonly Neighbour[] => {
    if (other === seat) return [];
    const distance = (other.radius + seat.radius + gap) ** 2;
    const dots = placed.get(other);
    if (dots) return dots.map((dot) => ({ dot, distance }));
    return isWithin(other.anchor, { dot: seat.anchor, distance }) ? [] : [{ dot: other.anchor, distance }];
  });
  return (spot) => !others.some((other) => isWithin(spot, other)) && isSurrounded(spot, margin, isLand);
}

interface Neighbour {
  readonly dot: Point;
  /** Square of the pixels to keep from it. */
  readonly distance: number;
}

function isWithin([x, y]: Point, { dot, distance }: Neighbour): boolean {
  return (x - dot[0]) ** 2 + (y - dot[1]) ** 2 < distance;
}

/** The départements whose land a flock may take, from the narrowest to the whole territory. */
function listLand({ land }: CaseMark, { territory }: View): Readonly<Record<Attempt['land'], readonly string[]>> {
  const all = listDepartementsOn(territory);
  if (land.length === 0) return { own: all, regions: all, all };
  const regions = new Set(land.map((code) => departements.get(code)?.region ?? ''));
  return { own: land, regions: [...regions].flatMap((region) => departementsByRegion.get(region) ?? []), all };
}

/** The same question in the pixels of a drawing. */
function readPixels({ territory, scale, origin }: View, codes: readonly string[]): Locate {
  const isLand = readLand(territory, detailFor(scale), codes);
  return ([x, y]) => isLand([(x - origin[0]) / scale, (y - origin[1]) / scale]);
}
