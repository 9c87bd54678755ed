import { polygonContains } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlaneNeighbours } from './plane-neighbours.ts';
import { readPlaneOutlines } from './plane-outlines.ts';
import { frameAround } from './projection.ts';
import { indexRings } from './ring-index.ts';
import { toPairs } from './rings.ts';

test('a position is inside when d3 says so, on France, its neighbours and the sea', () => {
  const { land } = readPlaneOutlines('metropole', 'locator');
  const all = [land, readPlaneNeighbours('metropole', '50m').land];
  const rings = all.flatMap(({ coordinates }) => coordinates.map(([outer = []]) => toPairs(outer)));
  const locate = indexRings(rings);
  const frame = frameAround(land.coordinates.flat(2));
  const x = fc.double({ min: frame.x - 100, max: frame.x + frame.width + 100, noNaN: true });
  const y = fc.double({ min: frame.y - 100, max: frame.y + frame.height + 100, noNaN: true });
  fc.assert(
    fc.property(x, y, (left, top) => {
      expect(locate([left, top])).toBe(rings.some((ring) => polygonContains(ring, [left, top])));
    }),
  );
});

test('rings within rings, and none', () => {
  const square = (side: number): [number, number][] => [
    [-side, -side],
    [side, -side],
    [side, side],
    [-side, side],
  ];
  expect(indexRings([square(20), square(5)])([0, 0])).toBe(true);
  expect(indexRings([square(5)])([6, 0])).toBe(false);
  expect(indexRings([])([0, 0])).toBe(false);
});
