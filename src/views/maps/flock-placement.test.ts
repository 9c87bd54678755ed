import { describe, expect, test } from 'vitest';
import type { LatLon, Point } from '../../geography/coordinates.ts';
import { departementsByRegion } from '../../geography/departements.ts';
import { readLand } from '../../geography/plane-land.ts';
import { readPlaneOutlines } from '../../geography/plane-outlines.ts';
import { fitView, frameAround, placeOnView, projectToPlane, type View } from '../../geography/projection.ts';
import { findTerritory, type Territory } from '../../geography/territories.ts';
import type { CaseMark } from './case-marks.ts';
import type { FlockMark } from './flock-marks.ts';
import { placeFlocks } from './flock-placement.ts';

const scale = { members: 10, spacing: 5.37, dotRadius: 1.9, ringRadius: 4.2, gap: 7 };
const saintMalo: LatLon = [48.649, -2.026];
const dijon: LatLon = [47.322, 5.041];
const mamoudzou: LatLon = [-12.78, 45.23];
const paris: LatLon = [48.857, 2.352];

function viewOf(territory: Territory, width: number, height: number): View {
  const land = readPlaneOutlines(territory, 'full').land.coordinates.flat(2);
  return fitView(territory, frameAround(land), { x: 0, y: 0, width, height });
}
const france = viewOf('metropole', 770, 732);

function markAt(point: LatLon, land: readonly string[], members: number | undefined): CaseMark {
  const territory = findTerritory(point) ?? 'metropole';
  const flock = members === undefined ? {} : { low: members };
  return { territory, position: projectToPlane(territory, point), flock, land, isShared: false };
}

function isOn(view: View, codes: readonly string[]): (dot: Point) => boolean {
  const isLand = readLand(view.territory, 'full', codes);
  return ([x, y]) => isLand([(x - view.origin[0]) / view.scale, (y - view.origin[1]) / view.scale]);
}

function measureGap(one: FlockMark | undefined, other: FlockMark | undefined): number {
  const distances = one?.dots.flatMap(([x, y]) => other?.dots.map((dot) => Math.hypot(dot[0] - x, dot[1] - y)) ?? []);
  return Math.min(...(distances ?? [])) - (one?.radius ?? 0) - (other?.radius ?? 0);
}

describe('where the dots of a flock stand', () => {
  test('on a coast, on the land of its own départements', () => {
    const [flock] = placeFlocks([markAt(saintMalo, ['35'], 600)], france, scale);
    expect(flock?.dots).toHaveLength(60);
    expect(flock?.dots.every(isOn(france, ['35']))).toBe(true);
  });

  test('inland, around its anchor', () => {
    const [flock] = placeFlocks([markAt(dijon, ['21'], 200)], france, scale);
    const [x, y] = placeOnView(france, projectToPlane('metropole', dijon));
    expect(Math.hypot((flock?.center[0] ?? 0) - x, (flock?.center[1] ?? 0) - y)).toBeLessThan(3);
  });

  test.each([
    ['a small one and a great one', 20, 400],
    ['two of one size', 200, 200],
    ['one of unknown size', undefined, 300],
  ])('two flocks of one town keep apart: %s', (_, small, great) => {
    const [one, other] = placeFlocks([markAt(dijon, ['21'], great), markAt(dijon, ['21'], small)], france, scale);
    expect(measureGap(one, other)).toBeGreaterThanOrEqual(6);
    expect([...(one?.dots ?? []), ...(other?.dots ?? [])].every(isOn(france, ['21']))).toBe(true);
  });

  test('a small flock keeps its anchor, whatever stands around', () => {
    const besancon: LatLon = [47.24, 6.02];
    const [, small] = placeFlocks(
      [markAt(besancon, ['25', '70', '39'], 900), markAt(dijon, ['21'], 20)],
      france,
      scale,
    );
    const [x, y] = placeOnView(france, projectToPlane('metropole', dijon));
    expect(Math.hypot((small?.center[0] ?? 0) - x, (small?.center[1] ?? 0) - y)).toBeLessThan(6);
  });

  test('a département too small for a flock lends it the land of its région', () => {
    const [flock] = placeFlocks([markAt(paris, ['75'], 300)], france, scale);
    const nearest = flock?.dots.map(
      ([x, y]) => flock.dots.filter((dot) => Math.hypot(dot[0] - x, dot[1] - y) < 2).length,
    );
    expect(flock?.dots.every(isOn(france, departementsByRegion.get('11') ?? []))).toBe(true);
    expect(Math.max(...(nearest ?? []))).toBe(1);
  });

  test.each([50, 400, 3000, 20_000])('%i firms in Mayotte stay on the island', (members) => {
    const inset = viewOf('976', 76, 52);
    const [flock] = placeFlocks([markAt(mamoudzou, ['976'], members)], inset, scale);
    expect(flock?.dots).toHaveLength(members / 10);
    expect(flock?.dots.every(isOn(inset, ['976']))).toBe(true);
  });

  test('the order of the marks is kept, and the same marks give the same dots', () => {
    const marks = [markAt(dijon, ['21'], 300), markAt(saintMalo, ['35'], 10), markAt(mamoudzou, ['976'], 10)];
    const placed = placeFlocks(marks, france, scale);
    expect(placed.map(({ dots }) => dots.length)).toEqual([30, 1]);
    expect(placeFlocks(marks, france, scale)).toEqual(placed);
  });
});
