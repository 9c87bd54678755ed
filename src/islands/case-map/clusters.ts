import type { PlacedCase, Spot } from './model.ts';

/** Cases shown as one sign: a mark when there is one of them, a cluster when there are several. */
export interface Group extends Spot {
  readonly members: readonly PlacedCase[];
}

/**
 * Groups cases closer than `distance` to the middle of their group. A group stands on the place of one of its cases, the
 * one with the most neighbours, so that no two signs come closer than `distance`. Each case is in exactly one group.
 */
export function groupByDistance(cases: readonly PlacedCase[], distance: number): readonly Group[] {
  const grid = new Grid(cases, distance);
  const isTaken = new Set<Group>();
  const groups: Group[] = [];
  for (const seed of grid.listByDensity()) {
    if (isTaken.has(seed)) continue;
    const near = grid.listNear(seed).filter((place) => !isTaken.has(place));
    for (const place of near) isTaken.add(place);
    groups.push({ x: seed.x, y: seed.y, members: near.flatMap(({ members }) => members) });
  }
  return groups;
}

/**
 * The same groups with one case on its own, for it is pointed at. What it leaves behind moves off, along the line between
 * both, until `distance` keeps them apart.
 */
export function setApart(groups: readonly Group[], id: string | undefined, distance: number): readonly Group[] {
  const home = groups.find(({ members }) => members.some((member) => member.id === id));
  const alone = home?.members.find((member) => member.id === id);
  if (home === undefined || alone === undefined || home.members.length === 1) return groups;
  const members = home.members.filter((member) => member !== alone);
  const rest = { ...moveOff(home, alone, distance), members };
  return [...groups.filter((group) => group !== home), rest, { x: alone.x, y: alone.y, members: [alone] }];
}

/** Whether the cases of a group stand in one place, so that no zoom can part them. */
export function sharePlace({ members: [first, ...rest] }: Group): boolean {
  return rest.every(({ x, y }) => Math.hypot(x - (first?.x ?? x), y - (first?.y ?? y)) < SAME_PLACE);
}

/** Pixels per unit at which a group parts: its farthest case goes twice beyond the distance. Infinite when it never parts. */
export function findPartingScale({ x, y, members }: Group, distance: number): number {
  return (2 * distance) / Math.max(...members.map((member) => Math.hypot(member.x - x, member.y - y)));
}

/** Units of the composite plane: places of one commune are written to a tenth. */
const SAME_PLACE = 0.2;

function moveOff(spot: Spot, from: Spot, distance: number): Spot {
  const [dx, dy] = [spot.x - from.x, spot.y - from.y];
  const gap = Math.hypot(dx, dy);
  if (gap >= distance) return { x: spot.x, y: spot.y };
  const [ux, uy] = gap === 0 ? [-Math.SQRT1_2, -Math.SQRT1_2] : [dx / gap, dy / gap];
  return { x: from.x + ux * distance, y: from.y + uy * distance };
}

/**
 * Finds neighbours without comparing every case with every other: cases of one place are counted together, and the cells
 * are half a distance wide.
 */
class Grid {
  readonly #cells = new Map<number, Group[]>();
  readonly #distance: number;

  constructor(cases: readonly PlacedCase[], distance: number) {
    this.#distance = distance;
    for (const place of listPlaces(cases)) {
      const key = this.#keyOf(place);
      const cell = this.#cells.get(key);
      if (cell === undefined) this.#cells.set(key, [place]);
      else cell.push(place);
    }
  }

  /** The places, those with most cases near first. */
  listByDensity(): readonly Group[] {
    return [...this.#cells.values()]
      .flat()
      .map((place) => ({ place, density: this.#countNear(place) }))
      .sort((a, b) => b.density - a.density)
      .map(({ place }) => place);
  }

  /** Places closer than the distance, the one at the spot included. */
  listNear(spot: Spot): readonly Group[] {
    const key = this.#keyOf(spot);
    return STEPS.flatMap((step) => (this.#cells.get(key + step) ?? []).filter((place) => this.#isNear(place, spot)));
  }

  #countNear(spot: Spot): number {
    const key = this.#keyOf(spot);
    let count = 0;
    for (const step of STEPS) {
      for (const place of this.#cells.get(key + step) ?? []) {
        if (this.#isNear(place, spot)) count += place.members.length;
      }
    }
    return count;
  }

  #keyOf({ x, y }: Spot): number {
    return Math.floor((2 * x) / this.#distance) * ROW + Math.floor((2 * y) / this.#distance);
  }

  #isNear(place: Spot, { x, y }: Spot): boolean {
    return (place.x - x) ** 2 + (place.y - y) ** 2 < this.#distance ** 2;
  }
}

/** The cases of each place, in the order of their first ones. */
function listPlaces(cases: readonly PlacedCase[]): readonly Group[] {
  const places = new Map<number, PlacedCase[]>();
  for (const item of cases) {
    const key = item.x * HEIGHT + item.y;
    const place = places.get(key);
    if (place === undefined) places.set(key, [item]);
    else place.push(item);
  }
  return [...places.values()].flatMap((members) => members.slice(0, 1).map(({ x, y }) => ({ x, y, members })));
}

/** More units than the plane is high. */
const HEIGHT = 2 ** 24;
/** More cells than any column has. */
const ROW = 2 ** 24;
const REACH = [-2, -1, 0, 1, 2];
/** Steps from a cell to those that hold what is closer than the distance. */
const STEPS = REACH.flatMap((dx) => REACH.map((dy) => dx * ROW + dy));
