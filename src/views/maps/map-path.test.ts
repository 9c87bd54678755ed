import { describe, expect, test } from 'vitest';
import { drawPath } from './map-path.ts';

const view = { territory: 'metropole', scale: 1, origin: [0, 0] } as const;
const frame = { x: -1000, y: -1000, width: 2000, height: 2000 };

describe('path of a map', () => {
  test('moves are relative and written short', () => {
    const line = {
      type: 'MultiLineString' as const,
      coordinates: [
        [
          [10, 20],
          [10.5, 19.46],
          [10.75, 19.5],
          [12, 30],
        ],
      ],
    };
    expect(drawPath(line, view, frame)).toBe('M10 20l.6-.6.2.2 1.2 10.4');
    expect(drawPath(line, view, frame, 1)).toBe('M10 20l.5-.5.3 0 1.2 10.5');
  });

  test('roundings do not add up', () => {
    const steps = Array.from({ length: 101 }, (_, index) => [index * 1.04, 0]);
    const path = drawPath({ type: 'MultiLineString', coordinates: [steps] }, view, frame);
    const total = [...path.matchAll(/(?<=[l ])([\d.]+) 0/g)].reduce((sum, [, move]) => sum + Number(move), 0);
    expect(total).toBeCloseTo(104);
  });

  test('a ring is closed, and one smaller than the grain vanishes', () => {
    const ring = (size: number): number[][] => [
      [0, 0],
      [size, 0],
      [size, size],
      [0, 0],
    ];
    const coordinates = [[ring(10)], [ring(0.04)]];
    expect(drawPath({ type: 'MultiPolygon', coordinates }, view, frame)).toBe('M0 0l10 0 0 10z');
  });

  test('lines that are not closed are all drawn', () => {
    const lines = [0, 10, 20].map((y) => [
      [0, y],
      [5, y],
    ]);
    expect(drawPath({ type: 'MultiLineString', coordinates: lines }, view, frame)).toBe('M0 0l5 0M0 10l5 0M0 20l5 0');
  });

  test('what leaves the frame is cut', () => {
    const line = {
      type: 'MultiLineString' as const,
      coordinates: [
        [
          [0, 0],
          [5000, 0],
        ],
        [
          [3000, 0],
          [4000, 0],
        ],
      ],
    };
    expect(drawPath(line, view, frame)).toBe('M0 0l1000 0');
  });
});
