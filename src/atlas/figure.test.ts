import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureEntry, observed } from './atlas.fixture.ts';
import { findRange, isDated, isDisputed, readFigure, rememberRanges, type FigureRange } from './figure.ts';

type Observations = Parameters<typeof figureEntry>[0];

/** The range when each source is its own issuer, or those of `origins` share theirs. */
function rangeOf(releves: Observations, origins: Readonly<Record<string, string>> = {}): FigureRange | undefined {
  return findRange(readFigure(figureEntry(releves)), (source) => origins[source] ?? source);
}

test.each([
  ['one value', [observed(65, 2024, 'a')], [65, 65, 2024, 2024]],
  ['two values', [observed(65, 2024, 'a'), observed(60, 2023, 'b')], [60, 65, 2023, 2024]],
  [
    'three years before the latest still count',
    [observed(65, 2024, 'a'), observed(50, 2021, 'b')],
    [50, 65, 2021, 2024],
  ],
  ['four years before is history', [observed(65, 2024, 'a'), observed(50, 2020, 'b')], [65, 65, 2024, 2024]],
  [
    'low reliability is left out',
    [observed(65, 2024, 'a'), observed(9, 2024, 'b', { fiabilite: 'basse' })],
    [65, 65, 2024, 2024],
  ],
  [
    'low reliability does not make the rest history',
    [observed(9, 2026, 'b', { fiabilite: 'basse' }), observed(65, 2020, 'a')],
    [65, 65, 2020, 2020],
  ],
  ['undated is left out', [observed(65, 2024, 'a'), observed(9, 'inconnue', 'b')], [65, 65, 2024, 2024]],
  [
    'a range of one source',
    [{ min: 60, max: 70, annee: 2024, source: 'a', fiabilite: 'moyenne' }],
    [60, 70, 2024, 2024],
  ],
  ['a period counts by its end', [observed(65, 2024, 'a'), observed(60, [2010, 2022], 'b')], [60, 65, 2010, 2024]],
  ['a negative value', [observed(-3, 2024, 'a'), observed(2, 2024, 'b')], [-3, 2, 2024, 2024]],
] as const)('%s', (_, releves, expected) => {
  const range = rangeOf([...releves]);
  expect(range && [range.low, range.high, range.firstYear, range.lastYear]).toEqual(expected);
});

test.each([
  ['undated', [observed(65, 'inconnue', 'a')]],
  ['of low reliability', [observed(65, 2024, 'a', { fiabilite: 'basse' })]],
] as const)('no range when all is %s', (_, releves) => {
  expect(rangeOf([...releves])).toBeUndefined();
});

test('one issuer counts once, by its latest value', () => {
  const releves = [observed(60, 2022, 'a'), observed(65, 2024, 'copy'), observed(63, 2023, 'b')];
  const range = rangeOf(releves, { a: 'AFP', copy: 'AFP' });
  expect(range).toMatchObject({ low: 63, high: 65, firstYear: 2023 });
  expect(range?.observations.map(({ source }) => source)).toEqual(['copy', 'b']);
});

test.each([
  ['two values', [observed(65, 2024, 'a'), observed(60, 2024, 'b')], true],
  ['two values a year apart', [observed(65, 2024, 'a'), observed(60, 2023, 'b')], true],
  ['two years apart, it may be growth', [observed(65, 2024, 'a'), observed(60, 2022, 'b')], false],
  ['a period that ends a year before', [observed(65, 2024, 'a'), observed(60, [2015, 2023], 'b')], true],
  ['one value twice', [observed(65, 2024, 'a'), observed(65, 2023, 'b')], false],
  ['one source', [observed(65, 2024, 'a')], false],
  ['an old value', [observed(65, 2024, 'a'), observed(30, 2001, 'b')], false],
  ['one source with a range', [{ min: 60, max: 70, annee: 2024, source: 'a', fiabilite: 'haute' as const }], false],
] as const)('dispute: %s → %s', (_, releves, expected) => {
  const range = rangeOf([...releves]);
  expect(range && isDisputed(range)).toBe(expected);
});

test('the words of the source and the period are kept', () => {
  const figure = readFigure(
    figureEntry([
      observed(60, 2017, 'a', { mention: 'une soixantaine' }),
      observed(50, [1970, 1979], 'b'),
      observed(40, 'inconnue', 'c'),
    ]),
  );
  expect(figure.observations.map(({ wording, years }) => ({ wording, years }))).toEqual([
    { wording: 'une soixantaine', years: [2017, 2017] },
    { wording: undefined, years: [1970, 1979] },
    { wording: undefined, years: undefined },
  ]);
  expect(figure.observations.map(isDated)).toEqual([true, true, false]);
});

const observations = fc.array(
  fc.record({
    valeur: fc.integer({ min: -50, max: 2000 }),
    annee: fc.oneof(fc.integer({ min: 1990, max: 2026 }), fc.constant('inconnue' as const)),
    source: fc.constantFrom('a', 'b', 'c', 'd'),
    fiabilite: fc.constantFrom('haute' as const, 'moyenne' as const, 'basse' as const),
  }),
  { minLength: 1, maxLength: 12 },
);

test('a range is made of recent, dated, reliable values, one an issuer', () => {
  fc.assert(
    fc.property(observations, (releves) => {
      const range = rangeOf(releves);
      const usable = releves.filter(({ annee, fiabilite }) => annee !== 'inconnue' && fiabilite !== 'basse');
      expect(range === undefined).toBe(usable.length === 0);
      if (range === undefined) return;
      expect(range.low).toBeLessThanOrEqual(range.high);
      expect(range.lastYear - range.firstYear).toBeLessThanOrEqual(3);
      expect(range.lastYear).toBe(Math.max(...usable.map(({ annee }) => Number(annee))));
      expect(new Set(range.observations.map(({ source }) => source)).size).toBe(range.observations.length);
      expect(range.observations.every(({ reliability }) => reliability !== 'basse')).toBe(true);
      expect(range.low).toBe(Math.min(...range.observations.map(({ low }) => low)));
      expect(range.high).toBe(Math.max(...range.observations.map(({ high }) => high)));
    }),
  );
});

test('a page computes the range of a figure once', () => {
  const asked: string[] = [];
  const rangeOf = rememberRanges((source) => {
    asked.push(source);
    return source;
  });
  const figure = readFigure(figureEntry([observed(60, 2023, 'a'), observed(65, 2024, 'b')]));
  expect(rangeOf(figure)).toMatchObject({ low: 60, high: 65 });
  expect(rangeOf(figure)).toBe(rangeOf(figure));
  expect(asked).toEqual(['a', 'b']);
});
