import { describe, expect, test } from 'vitest';
import { readValue, showValue } from './typed-value.ts';

describe('a typed text is the value of a file', () => {
  test.each([
    ['line', '  La  Glass Vallée ', 'La Glass Vallée'],
    ['line', ' ', undefined],
    ['number', '1 350', 1350],
    ['number', '1\u202f350', 1350],
    ['number', '12,5', 12.5],
    ['number', '-3', -3],
    ['number', '3 M€', '3 M€'],
    ['number', '1 35', '1 35'],
    ['date', '2001', 2001],
    ['date', '2/10/2014', '2014-10-02'],
    ['date', '2014-10', '2014-10'],
    ['date', 'octobre 2014', 'octobre 2014'],
    ['year', '2018', 2018],
    ['year', '2017-2022', [2017, 2022]],
    ['year', '2017 à 2022', [2017, 2022]],
    ['year', 'inconnue', 'inconnue'],
    ['year', 'en ce moment', 'en ce moment'],
    ['point', '49.86, 1.7', [49.86, 1.7]],
    ['point', '49.86', '49.86'],
    ['sources', 'a-2014', 'a-2014'],
    ['sources', 'a-2014, b-2015', ['a-2014', 'b-2015']],
  ])('%s « %s »', (kind, typed, value) => {
    expect(readValue(kind, typed)).toEqual(value);
  });

  test.each([
    ['number', 12.5],
    ['number', 7000],
    ['year', [2017, 2022]],
    ['year', 'inconnue'],
    ['date', 2001],
    ['date', '2014-10'],
    ['point', [49.86, 1.7]],
    ['sources', ['a', 'b']],
  ])('%s %s is shown as it is typed', (kind, value) => {
    expect(readValue(kind, showValue(kind, value))).toEqual(value);
  });

  test('a day read as a date is shown as a day', () => {
    expect(showValue('day', new Date('2026-11-30T00:00:00Z'))).toBe('2026-11-30');
  });
});
