import { describe, expect, test } from 'vitest';
import { countDots, markFlock, nudgeApart } from './flock-marks.ts';

const scale = { members: 10, spacing: 8, dotRadius: 2, ringRadius: 5 };

describe('dots of a flock', () => {
  test.each([
    [{ low: 110 }, { full: 11, hollow: 0 }],
    [{ low: 6 }, { full: 1, hollow: 0 }],
    [
      { low: 60, high: 80 },
      { full: 6, hollow: 2 },
    ],
    [
      { low: 60, high: 62 },
      { full: 6, hollow: 0 },
    ],
    [{ high: 40 }, { full: 0, hollow: 4 }],
    [{ low: 0 }, { full: 1, hollow: 0 }],
    [{}, undefined],
  ])('%j members at one dot for ten', (flock, dots) => {
    expect(countDots(flock, 10)).toEqual(dots);
  });

  test('an unknown count is a ring, not a dot', () => {
    expect(markFlock({}, [10, 10], scale)).toMatchObject({ isUnknown: true, body: '', front: '', reach: 5 });
  });

  test('a flock is drawn around its centre', () => {
    const { dots, body, hollow } = markFlock({ low: 200, high: 230 }, [100, 50], scale);
    expect(dots).toHaveLength(23);
    expect(body.match(/h0/g)).toHaveLength(20);
    expect(hollow.match(/z|a2|a1/g)?.length).toBe(6);
    const middle = dots.reduce((sum, [x]) => sum + x, 0) / dots.length;
    expect(Math.abs(middle - 100)).toBeLessThan(2);
  });
});

describe('two flocks on one town', () => {
  test('the second moves by twelve pixels', () => {
    const [first, second] = nudgeApart([
      [50, 50],
      [51, 50],
    ]);
    expect(first).toEqual([50, 50]);
    expect(Math.hypot((second?.[0] ?? 0) - 51, (second?.[1] ?? 0) - 50)).toBeCloseTo(12);
  });

  test('distant ones stay', () => {
    const centers = [
      [50, 50],
      [70, 50],
    ] as const;
    expect(nudgeApart(centers)).toEqual(centers);
  });
});
