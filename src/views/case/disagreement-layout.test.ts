import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureEntry, observed } from '../../atlas/atlas.fixture.ts';
import { readFigure, rememberRanges } from '../../atlas/figure.ts';
import {
  layoutDisagreement,
  type ChartContext,
  type ChartSize,
  type DisagreementLayout,
} from './disagreement-layout.ts';

const IDS = [...'abcdefghij'];
const context: ChartContext = {
  numbers: new Map(IDS.map((id, index) => [id, index + 1])),
  rangeOf: rememberRanges((source) => source),
  publishers: new Map(IDS.map((id) => [id, `Journal ${id}`])),
};
const WIDE: ChartSize = { width: 1096, height: 300, mostNames: 20 };
const NARROW: ChartSize = { width: 358, height: 300, mostNames: 4 };

type Observations = Parameters<typeof figureEntry>[0];

function layout(releves: Observations, size = WIDE, ghosts: Observations = []): DisagreementLayout {
  const others = ghosts.length === 0 ? [] : [readFigure(figureEntry(ghosts, { perimetre: 'bassin' }))];
  const drawn = layoutDisagreement(readFigure(figureEntry(releves)), others, context, size);
  if (drawn === undefined) throw new Error('Nothing to draw');
  return drawn;
}

test('nothing is drawn without a date', () => {
  const figure = readFigure(figureEntry([observed(65, 'inconnue', 'a')]));
  expect(layoutDisagreement(figure, [], context, WIDE)).toBeUndefined();
});

test('each dated observation has its mark, from left to right, named by who publishes it and when', () => {
  const { marks } = layout([
    observed(65, 2024, 'b'),
    observed(60, 2017, 'a', { fiabilite: 'basse' }),
    { min: 50, max: 55, annee: 2010, source: 'd', fiabilite: 'moyenne' },
    observed(40, [1999, 2005], 'c'),
    observed(9, 'inconnue', 'e'),
  ]);
  expect(marks.map(({ kind, name }) => [kind, name])).toEqual([
    ['period', 'Journal c, 2005'],
    ['range', 'Journal d, 2010'],
    ['uncertain', 'Journal a, 2017'],
    ['point', 'Journal b, 2024'],
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
  const [old, low, high] = disputed.marks;
  const { x = 0, width = 0 } = disputed.zone ?? {};
  expect(x).toBeGreaterThan(Number(old?.x));
  expect(x).toBeLessThan(Number(low?.x));
  expect(x + width).toBeGreaterThan(Number(high?.x));
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

test('another scope is drawn apart, in the years of the figure only, and no zone covers it', () => {
  const figure = [observed(60, 2010, 'a'), observed(65, 2024, 'b')];
  const { marks, ghosts } = layout(figure, WIDE, [observed(900, 2015, 'c'), observed(500, 1980, 'd')]);
  expect(marks).toHaveLength(2);
  expect(ghosts.map(({ name }) => name)).toEqual(['Journal c, 2015']);
  expect(Math.min(...ghosts.map(({ y }) => y))).toBeLessThan(Math.min(...marks.map(({ y }) => y)));
});

test('a source that the page does not list is named by nothing but its year', () => {
  const unnamed = { ...context, publishers: new Map<string, string>() };
  const drawn = layoutDisagreement(readFigure(figureEntry([observed(60, 2010, 'a')])), [], unnamed, WIDE);
  expect(drawn?.marks[0]?.name).toBe('[1], 2010');
});

test('everything is inside the frame, and a narrow chart names four sources at most', () => {
  fc.assert(
    fc.property(fc.oneof(observations, crowds), fc.constantFrom(WIDE, NARROW), (releves, size) => {
      const { marks, labels, left, right, baseline, rows, columns } = layout(releves, size);
      for (const { x, x2, y, y2 } of marks) {
        expect(Math.min(x, x2)).toBeGreaterThanOrEqual(left);
        expect(Math.max(x, x2)).toBeLessThanOrEqual(right);
        expect(Math.min(y, y2)).toBeGreaterThanOrEqual(0);
        expect(Math.max(y, y2)).toBeLessThanOrEqual(baseline);
      }
      expect(labels.length).toBeLessThanOrEqual(Math.min(size.mostNames, marks.length));
      for (const { y } of rows) expect(y).toBeLessThanOrEqual(baseline);
      for (const { x } of columns) expect(x).toBeLessThanOrEqual(right);
    }),
  );
});
