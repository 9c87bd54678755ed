import type { LatLon } from '../../geography/coordinates.ts';
import { departements } from '../../geography/departements.ts';
import { projectToPlane } from '../../geography/projection.ts';
import { findTerritory, type Territory } from '../../geography/territories.ts';
import type { Flock, MapCase } from './map-types.ts';

/** A flock to draw: one case, or all those of a département where there are too many to tell apart. */
export interface CaseMark {
  readonly territory: Territory;
  readonly point: LatLon;
  readonly flock: Flock;
  /** Absent for a group. */
  readonly case?: MapCase;
}

/** Above this many cases, a map draws one flock per département. */
const groupingLimit = 200;

/** Places this close together, in kilometres from their middle, stand for one. */
const closeKilometres = 40;

/** A case that names more départements than this is a national one: tinting them would say nothing. */
export const nationalLimit = 24;

/** The flocks of the cases whose place is known to the commune, the largest first. */
export function listMarks(cases: readonly MapCase[]): readonly CaseMark[] {
  const marks = cases.flatMap((item) => markCase(item) ?? []);
  const kept = marks.length > groupingLimit ? groupByDepartement(marks) : marks;
  return kept.toSorted((left, right) => sizeOf(right.flock) - sizeOf(left.flock));
}

/** INSEE codes of the départements to tint: those of the cases known to the département only, never a point in the middle. */
export function listTintedDepartements(cases: readonly MapCase[]): readonly string[] {
  const vague = cases.filter(({ points, departements: named }) => points.length === 0 && named.length <= nationalLimit);
  return [...new Set(vague.flatMap(({ departements: named }) => named))].toSorted();
}

/** The same marks for a small drawing, whose labels have one line. */
export function dropCaptions(marks: readonly CaseMark[]): readonly CaseMark[] {
  return marks.map((mark) => (mark.case ? { ...mark, case: { ...mark.case, caption: '' } } : mark));
}

function markCase(item: MapCase): CaseMark | undefined {
  const [main] = item.points;
  const territory = main && findTerritory(main);
  if (!territory) return undefined;
  return { territory, point: middleOf(item.points, territory) ?? main, flock: item.flock, case: item };
}

/** The middle of places that lie close together; undefined when they do not. */
function middleOf(points: readonly LatLon[], territory: Territory): LatLon | undefined {
  if (points.some((point) => findTerritory(point) !== territory)) return undefined;
  const middle: LatLon = [mean(points.map(([latitude]) => latitude)), mean(points.map(([, longitude]) => longitude))];
  const [x, y] = projectToPlane(territory, middle);
  const isClose = points
    .map((point) => projectToPlane(territory, point))
    .every((position) => Math.hypot(position[0] - x, position[1] - y) <= closeKilometres);
  return isClose ? middle : undefined;
}

function groupByDepartement(marks: readonly CaseMark[]): readonly CaseMark[] {
  const groups = Map.groupBy(marks, (mark) => mark.case?.departements.find((code) => departements.has(code)) ?? '');
  return [...groups.values()].flatMap((members): readonly CaseMark[] => {
    const [first] = members;
    if (!first) return [];
    const inside = members.filter(({ territory }) => territory === first.territory);
    const point: LatLon = [mean(inside.map((mark) => mark.point[0])), mean(inside.map((mark) => mark.point[1]))];
    return [{ territory: first.territory, point, flock: addFlocks(members.map(({ flock }) => flock)) }];
  });
}

/** Known counts add up, each at its low end; unknown ones add nothing. */
function addFlocks(flocks: readonly Flock[]): Flock {
  const known = flocks.flatMap(({ low, high }) => low ?? high ?? []);
  return known.length === 0 ? {} : { low: known.reduce((sum, count) => sum + count, 0) };
}

/** Members at most; an unknown count comes last. */
function sizeOf({ low, high }: Flock): number {
  return high ?? low ?? 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
