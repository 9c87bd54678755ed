import { describe, expect, test } from 'vitest';
import { fitView, frameAround, placeOnView, projectToPlane, seenThrough } from './projection.ts';
import { findTerritory, territoryOf } from './territories.ts';

describe('projection', () => {
  test('the plane of métropole is in kilometres: Lille to Marseille is 835 km', () => {
    const [x1, y1] = projectToPlane('metropole', [50.63297, 3.05858]);
    const [x2, y2] = projectToPlane('metropole', [43.29695, 5.38107]);
    expect(Math.hypot(x1 - x2, y1 - y2)).toBeGreaterThan(825);
    expect(Math.hypot(x1 - x2, y1 - y2)).toBeLessThan(845);
    expect(y2).toBeGreaterThan(y1);
  });

  test('the meridian of 3° E is vertical', () => {
    expect(projectToPlane('metropole', [50, 3])[0]).toBeCloseTo(0);
    expect(projectToPlane('metropole', [42, 3])[0]).toBeCloseTo(0);
  });

  test('an overseas plane is in kilometres too: one minute of latitude is 1.85 km', () => {
    const [, north] = projectToPlane('974', [-21, 55.5]);
    const [, south] = projectToPlane('974', [-21 - 1 / 60, 55.5]);
    expect(south - north).toBeCloseTo(1.853, 2);
  });

  test('a view shows its whole extent, centred', () => {
    const view = fitView(
      'metropole',
      { x: 0, y: 0, width: 100, height: 50 },
      { x: 10, y: 10, width: 200, height: 200 },
    );
    expect(view.scale).toBe(2);
    expect(placeOnView(view, [0, 0])).toEqual([10, 60]);
    expect(placeOnView(view, [100, 50])).toEqual([210, 160]);
    expect(seenThrough(view, { x: 10, y: 60, width: 200, height: 100 })).toEqual({
      x: 0,
      y: 0,
      width: 100,
      height: 50,
    });
  });

  test('a frame around no point is an error', () => {
    expect(() => frameAround([])).toThrow('at least one point');
  });
});

describe('territories', () => {
  test.each([
    [[48.11, -1.68], 'metropole'],
    [[42.7, 9.45], 'metropole'],
    [[-20.88, 55.45], '974'],
    [[4.93, -52.33], '973'],
    [[18.07, -63.08], undefined],
  ] as const)('the point %j lies in %s', (point, territory) => {
    expect(findTerritory(point)).toBe(territory);
  });

  test('a département of métropole belongs to métropole', () => {
    expect([territoryOf('2A'), territoryOf('976')]).toEqual(['metropole', '976']);
  });
});
