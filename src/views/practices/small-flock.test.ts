import { expect, test } from 'vitest';
import { chooseFlockScale, FLOCK_ROOMS, layoutSmallFlock } from './small-flock.ts';

const countDots = (path: string) => path.match(/h0/g)?.length ?? 0;
const count = (members: number) => ({ low: members, high: members });

test.each([
  [count(39), 1, 39, 0, undefined],
  [{ low: 30, high: 52 }, 1, 30, 22, undefined],
  [count(400), 1, 400, 0, undefined],
  [{ low: 600, high: 640 }, 10, 60, 4, 'un point\u00a0: dix'],
  [{ low: 3, high: 500 }, 10, 1, 49, 'un point\u00a0: dix'],
  [count(4), 5, 1, 0, 'un point\u00a0: cinq'],
])('%j at %d a dot: %d full dots, %d hollow ones', (range, membersPerDot, full, hollow, scale) => {
  const flock = layoutSmallFlock(range, membersPerDot);
  expect([countDots(flock.full), countDots(flock.hollow), flock.scale]).toEqual([full, hollow, scale]);
});

test.each([
  [[210, 521], 'table', 2],
  [[210, 38], 'table', 1],
  [[600], 'table', 2],
  [[601], 'table', 5],
  [[210, 521], 'list', 5],
  [[], 'table', 1],
] as const)('flocks of %j in a %s have one scale: %d a dot', (members, room, expected) => {
  expect(chooseFlockScale(members.map(count), room)).toBe(expected);
});

test.each([
  [210, 521],
  [5, 39],
  [299, 301],
  [300, 3000],
])('a group of %d never outsizes one of %d seen with it', (less, more) => {
  const scale = chooseFlockScale([less, more].map(count), 'table');
  const [small, large] = [less, more].map((members) => layoutSmallFlock(count(members), scale));
  expect(small?.width).toBeLessThanOrEqual(large?.width ?? 0);
  expect(small?.height).toBeLessThanOrEqual(large?.height ?? 0);
});

test.each(Object.entries(FLOCK_ROOMS))('the largest flock of a %s is as wide as its column, no more', (_, room) => {
  expect(layoutSmallFlock(count(room.dots), 1).width).toBeLessThanOrEqual(room.width);
});

test('every dot is whole within the frame', () => {
  const { viewBox, full } = layoutSmallFlock(count(94), 1);
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
