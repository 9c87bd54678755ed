import { describe, expect, test } from 'vitest';
import { flockPath, layoutFlock, ringPath } from './flock-layout.ts';

const spacing = 10;
const lead = ([x, y]: readonly [number, number]): number => x * Math.cos(0.4189) - y * Math.sin(0.4189);

describe('flock', () => {
  test.each([
    [6, 0],
    [60, 5],
    [0, 3],
    [1, 0],
    [0, 0],
  ])('has as many dots as members: %i full, %i hollow', (full, hollow) => {
    const dots = layoutFlock({ full, hollow, spacing });
    expect([dots.full.length, dots.hollow.length]).toEqual([full, hollow]);
  });

  test('hollow dots trail behind the full ones', () => {
    const { full, hollow } = layoutFlock({ full: 40, hollow: 12, spacing });
    expect(Math.max(...hollow.map(lead))).toBeLessThanOrEqual(Math.min(...full.map(lead)) + 0.01);
  });

  test('the front is made of leading full dots', () => {
    const { full, front } = layoutFlock({ full: 40, hollow: 0, spacing });
    expect(front).toEqual(full.slice(0, 12));
  });

  test('no two dots touch', () => {
    const { full } = layoutFlock({ full: 120, hollow: 0, spacing });
    const gaps = full.flatMap(([x, y], index) => full.slice(index + 1).map(([x2, y2]) => Math.hypot(x - x2, y - y2)));
    expect(Math.min(...gaps)).toBeGreaterThan(0.6 * spacing);
  });

  test('it is longer than wide, heading right and up', () => {
    const { full } = layoutFlock({ full: 200, hollow: 0, spacing });
    const across = ([x, y]: readonly [number, number]): number => x * Math.sin(0.4189) + y * Math.cos(0.4189);
    const extent = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
    expect(extent(full.map(lead)) / extent(full.map(across))).toBeCloseTo(1.28, 1);
  });
});

test('a path holds one zero-length stroke per dot', () => {
  expect(
    flockPath([
      [1.26, 2],
      [-3, 0.04],
    ]),
  ).toBe('M1.3 2h0M-3 0h0');
});

test('hollow dots are circles', () => {
  expect(ringPath([[10, 10]], 1.5)).toBe('M8.5 10a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0');
});
