import { describe, expect, test } from 'vitest';
import { countDots, markFlock } from './flock-marks.ts';

const scale = { members: 10, spacing: 8, dotRadius: 2, ringRadius: 5, gap: 6 };

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
    expect(markFlock({}, [[10, 10]], scale)).toMatchObject({
      isUnknown: true,
      body: '',
      front: '',
      reach: 5,
      radius: 5,
    });
  });

  test('a flock is drawn where its dots are, the hollow ones trailing on the left', () => {
    const row = Array.from({ length: 23 }, (_, index): [number, number] => [100 + index * 8, 50]);
    const { center, reach, body, hollow } = markFlock({ low: 200, high: 230 }, row, scale);
    expect(body.match(/h0/g)).toHaveLength(20);
    expect(hollow.match(/M98\.[56] 50a/)).not.toBeNull();
    expect(center).toEqual([188, 50]);
    expect(reach).toBeCloseTo(88 + 2 * 1.16);
  });
});
