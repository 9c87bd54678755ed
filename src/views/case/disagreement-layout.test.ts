import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureEntry, observed } from '../../atlas/atlas.fixture.ts';
import { readFigure, rememberRanges } from '../../atlas/figure.ts';
import { layoutDisagreement, type DisagreementLayout } from './disagreement-layout.ts';
import type { FigureContext } from '../figures.ts';

const IDS = [...'abcdefghij'];
const context: FigureContext = {
  numbers: new Map(IDS.map((id, index) => [id, index + 1])),
  rangeOf: rememberRanges((source) => source),
};
const SIZES = [
  { width: 786, height: 310 },
  { width: 358, height: 300 },
] as const;

function layout(
  releves: Parameters<typeof figureEntry>[0],
  size: (typeof SIZES)[number] = SIZES[0],
): DisagreementLayout {
  const drawn = layoutDisagreement(readFigure(figureEntry(releves)), context, size);
  if (drawn === undefined) throw new Error('Nothing to draw');
  return drawn;
}

test('nothing is drawn without a date', () => {
  const figure = readFigure(figureEntry([observed(65, 'inconnue', 'a')]));
  expect(layoutDisagreement(figure, context, SIZES[0])).toBeUndefined();
});

test('each dated observation has its mark, from left to right, with the number of its source', () => {
  const { marks } = layout([
    observed(65, 2024, 'b'),
    observed(60, 2017, 'a', { fiabilite: 'basse' }),
    { min: 50, max: 55, annee: 2010, source: 'd', fiabilite: 'moyenne' },
    observed(40, [1999, 2005], 'c'),
    observed(9, 'inconnue', 'e'),
  ]);
  expect(marks.map(({ kind, number }) => [kind, number])).toEqual([
    ['period', 3],
    ['range', 4],
    ['uncertain', 1],
    ['point', 2],
  ]);
  const [period, range, , point] = marks;
  expect(period && period.x < period.x2 && period.y === period.y2).toBe(true);
  expect(range && range.x === range.x2 && range.y < range.y2).toBe(true);
  expect(point && point.x === point.x2 && point.y === point.y2).toBe(true);
});

test('a higher value is drawn higher, a later year further right', () => {
  const [first, second, third] = layout([
    observed(10, 2000, 'a'),
    observed(30, 2010, 'b'),
    observed(20, 2020, 'c'),
  ]).marks;
  expect([first?.x, second?.x, third?.x]).toEqual(
    [first?.x, second?.x, third?.x].toSorted((a, b) => Number(a) - Number(b)),
  );
  expect(Number(second?.y)).toBeLessThan(Number(third?.y));
  expect(Number(third?.y)).toBeLessThan(Number(first?.y));
});

test('the zone is the recent range, and only when there is one', () => {
  const disputed = layout([observed(60, 2023, 'a'), observed(65, 2024, 'b'), observed(30, 2001, 'c')]);
  expect(disputed.isDisputed).toBe(true);
  expect(disputed.zone?.label).toBe('fourchette 2023-2024\u00a0: 60\u00a0à\u00a065');
  const [, low, high] = disputed.marks;
  expect(disputed.zone?.y).toBe(high?.y);
  expect(Number(disputed.zone?.y) + Number(disputed.zone?.height)).toBeCloseTo(Number(low?.y), 0);
  const agreed = layout([observed(65, 2023, 'a'), observed(65, 2024, 'b'), observed(30, 2001, 'c')]);
  expect(agreed).toMatchObject({ isDisputed: false, zone: undefined });
});

test.each([
  ['small and large values', [observed(10, 2020, 'a'), observed(100, 2024, 'b')], true],
  ['values far from zero', [observed(95, 2020, 'a'), observed(100, 2024, 'b')], false],
] as const)('the axis starts at zero: %s', (_, releves, expected) => {
  expect(layout([...releves]).startsAtZero).toBe(expected);
});

const observations = fc.array(
  fc.record({
    valeur: fc.integer({ min: -200, max: 100_000 }),
    annee: fc.oneof(
      fc.integer({ min: 1990, max: 2026 }),
      fc.tuple(fc.integer({ min: 1950, max: 1989 }), fc.integer({ min: 1990, max: 2026 })),
    ),
    source: fc.constantFrom(...IDS),
    fiabilite: fc.constantFrom('haute' as const, 'basse' as const),
  }),
  { minLength: 1, maxLength: 12 },
);
/** Many values of one year, close to each other: the hardest for labels. */
const crowds = fc.array(
  fc.record({
    valeur: fc.integer({ min: 95, max: 100 }),
    annee: fc.integer({ min: 2023, max: 2026 }),
    source: fc.constantFrom(...IDS),
    fiabilite: fc.constant('haute' as const),
  }),
  { minLength: 1, maxLength: 12 },
);

test('marks and labels are inside the frame, and no label covers another', () => {
  fc.assert(
    fc.property(fc.oneof(observations, crowds), fc.constantFrom(...SIZES), (releves, size) => {
      const { marks, left, right, baseline, rows, columns } = layout(releves, size);
      for (const { x, x2, y, y2, labelX, labelY } of marks) {
        expect(Math.min(x, x2, labelX)).toBeGreaterThanOrEqual(left);
        expect(Math.max(x, x2, labelX)).toBeLessThanOrEqual(right);
        expect(Math.min(y, y2)).toBeGreaterThanOrEqual(0);
        expect(Math.max(y, y2)).toBeLessThanOrEqual(baseline);
        expect(labelY).toBeGreaterThanOrEqual(12);
        expect(labelY).toBeLessThanOrEqual(baseline);
      }
      for (const { y } of rows) expect(y).toBeLessThanOrEqual(baseline);
      for (const { x } of columns) expect(x).toBeLessThanOrEqual(right);
      const pairs = marks.flatMap((mark, index) => marks.slice(index + 1).map((other) => [mark, other] as const));
      for (const [one, other] of pairs) {
        const isApart = Math.abs(one.labelX - other.labelX) >= 26 || Math.abs(one.labelY - other.labelY) >= 15;
        expect(isApart, `labels at ${one.labelX},${one.labelY} and ${other.labelX},${other.labelY}`).toBe(true);
      }
    }),
  );
});
