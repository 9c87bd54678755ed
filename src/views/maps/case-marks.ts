import type { Point } from '../../geography/coordinates.ts';
import { departements } from '../../geography/departements.ts';
import { territoryOf, type Territory } from '../../geography/territories.ts';
import { spellNumber } from '../format.ts';
import { findAnchors, nationalLimit } from './case-anchors.ts';
import type { Flock, MapCase } from './map-types.ts';

/** A flock to draw: one case, or all those of a département where there are too many to tell apart. */
export interface CaseMark {
  readonly territory: Territory;
  /** Kilometres on the plane of the territory. */
  readonly position: Point;
  readonly flock: Flock;
  /** INSEE codes of the départements whose land it may take; all of the territory when there is none. */
  readonly land: readonly string[];
  /** Absent for a group. */
  readonly case?: MapCase;
  /** True for a case that has a mark on each of several islands. */
  readonly isShared: boolean;
}

/** Above this many cases, a map draws one flock per département. */
const groupingLimit = 200;

/** From this many départements on, a territory is tinted as well: its flock stands in one spot of it. */
const tintingThreshold = 3;

/** The flocks of the cases that stand somewhere, the largest first. */
export function listMarks(cases: readonly MapCase[]): readonly CaseMark[] {
  const marksByCase = cases.map(markCase).filter(({ length }) => length > 0);
  const isCrowded = marksByCase.length > groupingLimit;
  const kept = isCrowded ? groupByDepartement(marksByCase.flatMap((marks) => marks.slice(0, 1))) : marksByCase.flat();
  return kept.toSorted((left, right) => sizeOf(right.flock) - sizeOf(left.flock));
}

/** INSEE codes of the départements to tint: those of the cases spread over more than two. */
export function listTintedDepartements(cases: readonly MapCase[]): readonly string[] {
  const spread = cases.filter((item) => isSpread(item) && findAnchors(item).length > 0);
  return [...new Set(spread.flatMap(({ departements: named }) => named))].toSorted();
}

/** Over two départements, and not all over the country. */
export function isSpread({ departements: named }: Pick<MapCase, 'departements'>): boolean {
  return named.length >= tintingThreshold && named.length <= nationalLimit;
}

/** « deux îles », for départements of several territories; Guyane is no island. `undefined` for one territory. */
export function nameTerritories(codes: readonly string[]): string | undefined {
  const territories = [...new Set(codes.map(territoryOf))];
  if (territories.length < 2) return undefined;
  const areIslands = territories.every((territory) => territory !== 'metropole' && territory !== '973');
  return `${spellNumber(territories.length)} ${areIslands ? 'îles' : 'territoires'}`;
}

/** The same marks for a small drawing, whose labels have one line. */
export function dropCaptions(marks: readonly CaseMark[]): readonly CaseMark[] {
  return marks.map((mark) => (mark.case ? { ...mark, case: { ...mark.case, caption: '' } } : mark));
}

function markCase(item: MapCase): readonly CaseMark[] {
  const anchors = findAnchors(item);
  return anchors.map(({ territory, position }) => ({
    territory,
    position,
    flock: item.flock,
    land: item.departements.filter((code) => territoryOf(code) === territory),
    case: item,
    isShared: anchors.length > 1,
  }));
}

function groupByDepartement(marks: readonly CaseMark[]): readonly CaseMark[] {
  const groups = Map.groupBy(marks, ({ land, territory }) => land.find((code) => departements.has(code)) ?? territory);
  return [...groups].flatMap(([code, members]): readonly CaseMark[] => {
    const [first] = members;
    if (!first) return [];
    const { territory } = first;
    const position: Point = [
      mean(members.map((mark) => mark.position[0])),
      mean(members.map((mark) => mark.position[1])),
    ];
    const land = departements.has(code) ? [code] : [];
    return [{ territory, position, land, flock: addFlocks(members.map(({ flock }) => flock)), isShared: false }];
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
