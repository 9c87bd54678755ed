import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPartingScale, groupByDistance, setApart, sharePlace, type Group } from './clusters.ts';
import type { PlacedCase } from './model.ts';

const at = (id: string, x: number, y: number): PlacedCase => ({ id, form: 'grappe', x, y });
const idsOf = ({ members }: Group): readonly string[] => members.map(({ id }) => id).toSorted();

/** Cases around one another and far apart, some on the very same place. */
const cases = fc
  .array(fc.tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: -60, max: 60 })), { maxLength: 60 })
  .map((places) => places.map(([x, y], index) => at(`c${index}`, x * 2.5, y * 2.5)));
const distance = fc.integer({ min: 1, max: 200 });

const countIds = (groups: readonly Group[]): readonly string[] =>
  groups.flatMap(({ members }) => members.map(({ id }) => id)).toSorted();
const gapOf = (a: { x: number; y: number }, b: { x: number; y: number }): number => Math.hypot(a.x - b.x, a.y - b.y);

describe('groups', () => {
  test('each case is in exactly one, whatever the distance', () => {
    fc.assert(
      fc.property(cases, distance, (items, length) => {
        expect(countIds(groupByDistance(items, length))).toEqual(items.map(({ id }) => id).toSorted());
      }),
    );
  });

  test('no two stand closer than the distance, and each stands on the place of one of its cases', () => {
    fc.assert(
      fc.property(cases, distance, (items, length) => {
        const groups = groupByDistance(items, length);
        for (const [index, group] of groups.entries()) {
          expect(group.members.some(({ x, y }) => x === group.x && y === group.y)).toBe(true);
          expect(group.members.every((member) => gapOf(member, group) < length)).toBe(true);
          expect(groups.slice(index + 1).every((other) => gapOf(group, other) >= length)).toBe(true);
        }
      }),
    );
  });

  test('a group forms where cases are dense', () => {
    const items = [at('a', 0, 0), at('b', 9, 0), at('c', 18, 0), at('far', 100, 0)];
    expect(groupByDistance(items, 10).map(idsOf)).toEqual([['a', 'b', 'c'], ['far']]);
    expect(groupByDistance(items, 10)[0]).toMatchObject({ x: 9, y: 0 });
  });
});

describe('one case set apart', () => {
  test('is alone at its place; nothing is lost, and what it leaves behind keeps off', () => {
    fc.assert(
      fc.property(cases, distance, fc.nat({ max: 59 }), (items, length, index) => {
        const groups = groupByDistance(items, length);
        const apart = setApart(groups, `c${index}`, length);
        expect(countIds(apart)).toEqual(countIds(groups));
        const alone = items[index];
        const home = groups.find(({ members }) => alone !== undefined && members.includes(alone));
        if (alone === undefined || home === undefined) return;
        expect(apart).toContainEqual({ x: alone.x, y: alone.y, members: [alone] });
        const rest = apart.find(({ members }) =>
          members.some((member) => member !== alone && home.members.includes(member)),
        );
        if (rest !== undefined) expect(gapOf(rest, alone)).toBeGreaterThanOrEqual(length - 1e-6);
      }),
    );
  });

  test.each([undefined, 'unknown', 'a'])('changes nothing when %s stands in no group of several', (id) => {
    const groups = groupByDistance([at('a', 0, 0), at('b', 100, 0)], 10);
    expect(setApart(groups, id, 10)).toBe(groups);
  });
});

test.each([
  [[at('a', 5, 5)], true],
  [[at('a', 5, 5), at('b', 5.1, 5)], true],
  [[at('a', 5, 5), at('b', 5, 6)], false],
])('a group that shares one place: %#', (members, expected) => {
  expect(sharePlace({ x: 5, y: 5, members })).toBe(expected);
});

test('a group parts at the scale that takes its farthest case beyond the distance', () => {
  const group = { x: 0, y: 0, members: [at('a', 0, 0), at('b', 3, 4)] };
  expect(findPartingScale(group, 32)).toBe(12.8);
  const groups = groupByDistance(group.members, 32 / 12.8);
  expect(groups).toHaveLength(2);
  expect(findPartingScale({ ...group, members: [at('a', 0, 0)] }, 32)).toBe(Infinity);
});
