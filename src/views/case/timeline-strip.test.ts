import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutTimelineStrip, type TimelineStrip } from './timeline-strip.ts';

function layout(dates: readonly string[], start?: string): TimelineStrip {
  const strip = layoutTimelineStrip(dates, start);
  if (strip === undefined) throw new Error('Nothing to draw');
  return strip;
}

test('two dates are no line', () => {
  expect(layoutTimelineStrip(['1999', '2001'], '1999')).toBeUndefined();
});

test('dates are to scale, and ticks are round years', () => {
  const { dots, labels, breakAt } = layout(['2000', '2010', '2020'], '2000');
  expect(breakAt).toBeUndefined();
  const [first = 0, second = 0, third = 0] = dots;
  expect(second - first).toBeCloseTo(third - second, 2);
  expect(labels.map(({ year }) => year)).toEqual(['2000', '2005', '2010', '2015', '2020']);
  expect(labels[0]?.at).toBeCloseTo(first, 2);
});

test('months and days move a date within its year', () => {
  const [january = 0, july = 0, next = 0] = layout(['2000-01-01', '2000-07', '2001'], '2000').dots;
  expect(july).toBeGreaterThan(january);
  expect(july).toBeLessThan(next);
});

test('what came long before the group stands left of a break, evenly, with its years', () => {
  const { dots, labels, breakAt = 0 } = layout(['1895', '1950', '2001', '2010', '2020'], '2001');
  expect(breakAt).toBe(0.12);
  expect(dots.slice(0, 2).every((dot) => dot < breakAt)).toBe(true);
  expect(dots.slice(2).every((dot) => dot > breakAt)).toBe(true);
  expect(labels.slice(0, 2).map(({ year }) => year)).toEqual(['1895', '1950']);
  expect(layout(['1991', '2001', '2010'], '2001').breakAt).toBeUndefined();
});

test('dots are within the line, in the order of their dates, and one for each', () => {
  const dates = fc.array(fc.integer({ min: 1500, max: 2026 }).map(String), { minLength: 3, maxLength: 30 });
  const start = fc.option(fc.integer({ min: 1900, max: 2026 }).map(String), { nil: undefined });
  fc.assert(
    fc.property(dates, start, (chosen, birth) => {
      const { dots, labels } = layout(chosen, birth);
      expect(dots).toHaveLength(chosen.length);
      expect(dots).toEqual(dots.toSorted((a, b) => a - b));
      expect(Math.min(...dots)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...dots)).toBeLessThanOrEqual(1);
      for (const { at } of labels) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(1);
      }
    }),
  );
});
