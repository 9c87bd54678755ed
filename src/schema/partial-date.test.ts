import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullDate, partialDate, readPartialDate } from './partial-date.ts';

test.each([
  ['a year as YAML reads it', 2001, '2001'],
  ['a year as text', '2001', '2001'],
  ['a month', '2010-05', '2010-05'],
  ['a day as text', '2010-05-04', '2010-05-04'],
  ['a day as Astro reads it', new Date('2026-11-21'), '2026-11-21'],
  ['the last day of a leap February', '2024-02-29', '2024-02-29'],
])('%s', (_, value, expected) => {
  expect(readPartialDate(value)).toBe(expected);
  expect(partialDate().parse(value)).toBe(expected);
});

test.each([
  ['an impossible day', '2026-02-30'],
  ['a leap day of a common year', '2023-02-29'],
  ['the thirty-first of a short month', '2026-11-31'],
  ['a thirteenth month', '2026-13'],
  ['month zero', '2026-00'],
  ['day zero', '2026-01-00'],
  ['two digits', '26'],
  ['a number that is no year', 999],
  ['a decimal', 2001.5],
  ['the French order', '21/11/2026'],
  ['an hour', '2026-11-21T10:00'],
  ['a space', ' 2026'],
  ['an invalid Date', new Date('nothing')],
  ['nothing', undefined],
  ['null', null],
  ['a list', [2001]],
])('refuses %s', (_, value) => {
  expect(readPartialDate(value)).toBeUndefined();
  expect(partialDate().safeParse(value).success).toBe(false);
});

test('a refused date is one issue, which says what is expected', () => {
  expect(
    partialDate()
      .safeParse('hier')
      .error?.issues.map(({ message }) => message),
  ).toEqual(['une date : 2001, 2001-09 ou 2001-09-19']);
});

test.each([
  ['2026-11-21', true],
  ['2026-11', false],
  [2026, false],
  [new Date('2026-11-21'), true],
])('a full date: %s', (value, isAccepted) => {
  expect(fullDate().safeParse(value).success).toBe(isAccepted);
});

test('every real day is read alike from the text and from the Date', () => {
  const days = fc.date({ min: new Date('1000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (day) => {
      const iso = day.toISOString().slice(0, 10);
      expect(readPartialDate(iso)).toBe(iso);
      expect(readPartialDate(day)).toBe(iso);
    }),
  );
});
