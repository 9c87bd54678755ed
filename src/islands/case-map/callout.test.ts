import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeCallout } from './callout.ts';

const map = { width: 600, height: 700 };
const box = { width: 220, height: 60 };

describe('the box of a sign', () => {
  test.each([
    ['below and after it where there is room', { x: 100, y: 100 }, { x: 22, y: 24 }],
    ['before it near the end edge', { x: 500, y: 100 }, { x: -242, y: 24 }],
    ['above it near the bottom', { x: 100, y: 660 }, { x: 22, y: -84 }],
  ])('stands %s', (_, sign, expected) => {
    expect(placeCallout(sign, box, map).box).toEqual(expected);
  });

  test('stays on the map when the sign does, and is tied to it from its ring', () => {
    const sizes = fc.record({ width: fc.integer({ min: 300, max: 1400 }), height: fc.integer({ min: 320, max: 900 }) });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(sizes, share, share, fc.integer({ min: 40, max: 120 }), (size, across, down, height) => {
        const sign = { x: across * size.width, y: down * size.height };
        const place = placeCallout(sign, { width: 220, height }, size);
        const [left, top] = [sign.x + place.box.x, sign.y + place.box.y];
        expect(left).toBeGreaterThanOrEqual(8 - 1e-9);
        expect(left + 220).toBeLessThanOrEqual(size.width - 8 + 1e-9);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top + height).toBeLessThanOrEqual(size.height);
        expect(Math.hypot(place.from.x, place.from.y)).toBeCloseTo(16);
        expect([place.box.y, place.box.y + height]).toContain(place.to.y);
      }),
    );
  });
});
