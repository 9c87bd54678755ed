import { expect, test } from 'vitest';
import { readPlaneNeighbours } from './plane-neighbours.ts';
import { readPlaneOutlines } from './plane-outlines.ts';
import { frameAround } from './projection.ts';
import { overseasTerritories } from './territories.ts';

const countVertices = (polygons: readonly (readonly (readonly number[][])[])[]): number => polygons.flat(2).length;

test('métropole is some 1 000 km wide and high, Corse included', () => {
  const { width, height } = frameAround(readPlaneOutlines('metropole', 'full').land.coordinates.flat(2));
  expect(width).toBeGreaterThan(1050);
  expect(width).toBeLessThan(1200);
  expect(height).toBeGreaterThan(1000);
  expect(height).toBeLessThan(1100);
});

test('less detail means fewer vertices, and never a lost région', () => {
  const sizes = (['full', 'map', 'locator', 'inset', 'silhouette'] as const).map((detail) => {
    const { land, regions, departements } = readPlaneOutlines('metropole', detail);
    expect([regions.size, departements.size]).toEqual([13, 96]);
    return countVertices(land.coordinates);
  });
  expect(sizes).toEqual(sizes.toSorted((left, right) => right - left));
  expect(sizes.at(-1)).toBeLessThan(200);
});

test.each(overseasTerritories)('the territory %s has land and one département', (territory) => {
  const { land, departements } = readPlaneOutlines(territory, 'full');
  expect([...departements.keys()]).toEqual([territory]);
  expect(countVertices(land.coordinates)).toBeGreaterThan(50);
});

test('the neighbours of métropole leave a seam with France only', () => {
  const { land, seam } = readPlaneNeighbours('metropole', '50m');
  expect(countVertices(land.coordinates)).toBeGreaterThan(1000);
  expect(countVertices([seam.coordinates])).toBeGreaterThan(100);
});
