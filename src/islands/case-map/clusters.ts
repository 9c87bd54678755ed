import type { PlacedCase, Spot } from './model.ts';

/** Cases shown as one sign: a mark when there is one of them, a cluster when there are several. */
export interface Group extends Spot {
  readonly members: readonly PlacedCase[];
}

/**
 * Groups cases closer than `distance` to the middle of their group. A group stands on the place of one of its cases, the one with
 * the most neighbours, so that no two signs come closer than `distance`. Each case is in exactly one group.
 */
export function groupByDistance(cases: readonly PlacedCase[], distance: number): readonly Group[] {
  const grid = new Grid(cases, distance);
  const counts = new Map(cases.map((item) => [item, grid.countNear(item)]));
  const order = cases.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const isTaken = new Set<PlacedCase>();
  const groups: Group[] = [];
  for (const seed of order) {
    if (isTaken.has(seed)) continue;
    const members = grid.listNear(seed).filter((near) => !isTaken.has(near));
    for (const member of members) isTaken.add(member);
    groups.push({ x: seed.x, y: seed.y, members });
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

/** Finds neighbours without comparing every case with every other. */
class Grid {
  readonly #cells = new Map<string, PlacedCase[]>();
  readonly #distance: number;

  constructor(cases: readonly PlacedCase[], distance: number) {
    this.#distance = distance;
    for (const item of cases) {
      const key = this.#keyOf(item, 0, 0);
      const cell = this.#cells.get(key);
      if (cell === undefined) this.#cells.set(key, [item]);
      else cell.push(item);
    }
  }

  /** Cases closer than the distance, the one at the spot included. */
  listNear(spot: Spot): readonly PlacedCase[] {
    return this.#listCells(spot).flatMap((cell) => cell.filter((item) => this.#isNear(item, spot)));
  }

  countNear(spot: Spot): number {
    let count = 0;
    for (const cell of this.#listCells(spot)) for (const item of cell) if (this.#isNear(item, spot)) count += 1;
    return count;
  }

  #listCells(spot: Spot): readonly (readonly PlacedCase[])[] {
    return AROUND.map(([dx, dy]) => this.#cells.get(this.#keyOf(spot, dx, dy)) ?? []);
  }

  #keyOf({ x, y }: Spot, dx: number, dy: number): string {
    return `${Math.floor(x / this.#distance) + dx} ${Math.floor(y / this.#distance) + dy}`;
  }

  #isNear(item: Spot, { x, y }: Spot): boolean {
    return (item.x - x) ** 2 + (item.y - y) ** 2 < this.#distance ** 2;
  }
}

const AROUND = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const));
