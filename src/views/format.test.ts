import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  capitalise,
  formatCount,
  formatDate,
  formatDayOfYear,
  formatLarge,
  formatList,
  formatNumber,
  formatRange,
  formatSentence,
  formatText,
  lowerFirst,
  formatYears,
} from './format.ts';

/** No-break spaces made visible: `_` is U+00A0, `~` is U+202F. */
function show(text: string): string {
  return text.replaceAll('\u00a0', '_').replaceAll('\u202f', '~');
}

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1~000'],
  [11000, '11~000'],
  [1234567, '1~234~567'],
  [2.5, '2,5'],
  [1234.5, '1~234,5'],
  [-30, '−30'],
  [0.456, '0,46'],
])('number %d → %s', (value, expected) => {
  expect(show(formatNumber(value))).toBe(expected);
});

test.each([
  [7000, '7~000'],
  [700_000, '700~000'],
  [1_000_000, '1_million'],
  [1_500_000, '1,5_million'],
  [2_000_000, '2_millions'],
  [2_500_000_000, '2,5_milliards'],
  [-2_000_000, '−2_millions'],
  [1_234_567, '1~234~567'],
  [1_000_000_400, '1~000~000~400'],
  [12_340_000, '12,34_millions'],
])('large number %d → %s', (value, expected) => {
  expect(show(formatLarge(value))).toBe(expected);
});

test.each([
  [65, 65, '65'],
  [60, 65, '60_à_65'],
  [900, 1100, '900_à_1~100'],
  [-3, 2, '−3_à_2'],
  [1_500_000, 2_000_000, '1,5 à_2_millions'],
  [500_000, 2_000_000, '0,5 à_2_millions'],
  [2_000_000, 2_000_000, '2_millions'],
  [500, 2_000_000, '500_à_2~000~000'],
  [950_000_000, 1_000_000_000, '0,95 à_1_milliard'],
])('range %d to %d → %s', (low, high, expected) => {
  expect(show(formatRange(low, high))).toBe(expected);
});

test.each([
  [0, '0_source'],
  [1, '1_source'],
  [1.5, '1,5_source'],
  [2, '2_sources'],
  [1200, '1~200_sources'],
  [1_000_000, '1~000~000_sources'],
])('%d → %s: 0 and 1 are singular', (count, expected) => {
  expect(show(formatCount(count, 'source'))).toBe(expected);
});

test('a plural of its own', () => {
  expect(show(formatCount(2, 'cas', 'cas'))).toBe('2_cas');
  expect(show(formatCount(2, 'question ouverte', 'questions ouvertes'))).toBe('2_questions ouvertes');
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a et b'],
  [['a', 'b', 'c'], 'a, b et c'],
])('list %j → %s', (items, expected) => {
  expect(formatList(items)).toBe(expected);
});

test.each([
  ['1999', '1999', undefined],
  ['2010-05', 'mai 2010', 'mai'],
  ['2010-05-04', '4_mai 2010', '4_mai'],
  ['2021-03-01', '1er_mars 2021', '1er_mars'],
  ['2026-11-21', '21_novembre 2026', '21_novembre'],
  ['2026-08-31', '31_août 2026', '31_août'],
  ['2026-02-11', '11_février 2026', '11_février'],
])('date %s → %s, beside its year %s', (iso, date, day) => {
  expect(show(formatDate(iso))).toBe(date);
  const dayOfYear = formatDayOfYear(iso);
  expect(dayOfYear && show(dayOfYear)).toBe(day);
});

test.each([
  [[2018, 2018], '2018'],
  [[1970, 1979], '1970\u00a0à\u00a01979'],
] as const)('years %j → %s', (years, expected) => {
  expect(formatYears(years)).toBe(expected);
});

test.each([
  ["L'usine ferme", 'L’usine ferme.'],
  ['Fini.', 'Fini.'],
  ['Fini ?', 'Fini~?'],
  ['Fini…', 'Fini…'],
])('sentence « %s » → « %s »', (text, expected) => {
  expect(show(formatSentence(text))).toBe(expected);
});

test('plain text of a file, and capitals', () => {
  expect(show(formatText("l'eau : 70 %"))).toBe('l’eau_: 70_%');
  expect(capitalise('école')).toBe('École');
  expect(capitalise('')).toBe('');
});

test.each([
  ['Système productif local (SPL)', 'système productif local (SPL)'],
  ['École de production', 'école de production'],
  ['GEIQ', 'GEIQ'],
])('« %s » within a sentence: « %s »', (name, expected) => {
  expect(lowerFirst(name)).toBe(expected);
});

test('a number reads back as itself, to two decimals', () => {
  const readBack = (text: string) => Number(text.replace(/\s/g, '').replace(',', '.').replace('−', '-'));
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (hundredths) => {
      expect(readBack(formatNumber(hundredths / 100))).toBe(hundredths / 100 || 0);
    }),
  );
});

test('a large number loses nothing to its words', () => {
  const sizes: Readonly<Record<string, number>> = { million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 };
  const values = fc.oneof(
    fc.integer({ min: 0, max: 1e13 }),
    fc.integer({ min: 1, max: 99_999 }).map((value) => value * 1e7),
    fc.integer({ min: 1, max: 999 }).map((value) => 1e9 + value),
  );
  fc.assert(
    fc.property(values, (value) => {
      const [digits = '', word = ''] = formatLarge(value).split('\u00a0');
      const size = sizes[word] ?? 1;
      expect(Math.round(Number(digits.replaceAll('\u202f', '').replace(',', '.')) * size)).toBe(value);
    }),
  );
});
