import { expect, test } from 'vitest';
import { layoutSmallFlock } from './small-flock.ts';

const countDots = (path: string) => path.match(/h0/g)?.length ?? 0;

test.each([
  [{ low: 39, high: 39 }, 39, 0, undefined],
  [{ low: 30, high: 52 }, 30, 22, undefined],
  [{ low: 400, high: 400 }, 400, 0, undefined],
  [{ low: 600, high: 640 }, 60, 4, 'un point\u00a0: dix'],
  [{ low: 3, high: 500 }, 1, 49, 'un point\u00a0: dix'],
])('%j: %d full dots, %d hollow ones', (range, full, hollow, scale) => {
  const flock = layoutSmallFlock(range);
  expect([countDots(flock.full), countDots(flock.hollow), flock.scale]).toEqual([full, hollow, scale]);
});

test('every dot is whole within the frame', () => {
  const { viewBox, full } = layoutSmallFlock({ low: 94, high: 94 });
  const [left = 0, top = 0, width = 0, height = 0] = viewBox.split(' ').map(Number);
  const points = [...full.matchAll(/M(\S+) (\S+)h0/g)].map(([, x, y]) => [Number(x), Number(y)]);
  expect(points).toHaveLength(94);
  for (const [x = 0, y = 0] of points) {
    expect(x - 1.7).toBeGreaterThanOrEqual(left - 0.1);
    expect(x + 1.7).toBeLessThanOrEqual(left + width + 0.1);
    expect(y - 1.7).toBeGreaterThanOrEqual(top - 0.1);
    expect(y + 1.7).toBeLessThanOrEqual(top + height + 0.1);
  }
});
