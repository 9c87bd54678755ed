import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureEntry, observed } from '../atlas/atlas.fixture.ts';
import { findRange, readFigure } from '../atlas/figure.ts';
import { layoutRange, RANGE_WIDTH } from './range-layout.ts';

function layout(low: number, high: number) {
  const figure = readFigure(figureEntry([observed(low, 2022, 'a'), observed(high, 2024, 'b')]));
  const range = findRange(figure, (source) => source);
  if (range === undefined) throw new Error('No range');
  return layoutRange(range);
}

test('the band is as long, against its distance to zero, as the gap against the value', () => {
  const zero = layout(0, 100).low.x;
  const { low, high } = layout(60, 80);
  expect((high.x - low.x) / (high.x - zero)).toBeCloseTo(20 / 80, 2);
});

test('a wide band has its labels under its ends, a narrow one on either side', () => {
  expect(layout(40, 100)).toMatchObject({ low: { anchor: 'middle' }, high: { anchor: 'middle' } });
  expect(layout(90, 100)).toMatchObject({ low: { anchor: 'end' }, high: { anchor: 'start' } });
  expect(layout(1, 100)).toMatchObject({ low: { anchor: 'start' }, high: { anchor: 'middle' } });
});

test('labels tell value and year', () => {
  expect(layout(60, 65)).toMatchObject({ low: { label: '60 · 2022' }, high: { label: '65 · 2024' } });
});

test('both ends are in the drawing, in order', () => {
  const values = fc.integer({ min: -100_000, max: 10_000_000 });
  fc.assert(
    fc.property(values, values, (one, other) => {
      const { low, high } = layout(Math.min(one, other), Math.max(one, other));
      expect(low.x).toBeGreaterThanOrEqual(0);
      expect(high.x).toBeGreaterThanOrEqual(low.x);
      expect(high.x).toBeLessThanOrEqual(RANGE_WIDTH);
    }),
  );
});
