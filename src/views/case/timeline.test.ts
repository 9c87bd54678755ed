import { expect, test } from 'vitest';
import { localSource, singleCase } from '../../atlas/atlas.fixture.ts';
import { describeTimeline } from './timeline.ts';

const numbers = new Map([['a', 1]]);

function describe(dates: readonly (string | readonly [string, string])[], debut?: string) {
  const chronologie = dates.map((date) => {
    const [day, forme] = typeof date === 'string' ? [date] : date;
    return { date: day, evenement: 'x', source: 'a', ...(forme && { forme }) };
  });
  const { caseStudy } = singleCase({ chronologie, ...(debut && { debut }), sources: [localSource('a')] });
  return describeTimeline(caseStudy, numbers);
}

const years = (from: number, count: number) => Array.from({ length: count }, (_, index) => String(from + index));
const yearsOf = (lines: readonly { readonly year: string }[]) => lines.map(({ year }) => year);

test('nine dates are all shown: a fold for one would be longer than it', () => {
  const { shown, folded } = describe(years(2000, 9));
  expect(yearsOf(shown)).toEqual(years(2000, 9));
  expect(folded).toEqual([]);
});

test('of ten dates eight are shown, the two others folded', () => {
  const { shown, folded, foldLabel } = describe(years(2000, 10));
  expect(yearsOf(shown)).toEqual(years(2000, 8));
  expect(yearsOf(folded)).toEqual(['2008', '2009']);
  expect(foldLabel).toBe('Les 2 autres dates, de 2008 à 2009');
});

test('labels come first, then the life of the group, then what came before it; they stand in the order of the file', () => {
  const before = years(1980, 4);
  const dates = [['1950', 'district'] as const, ...before, ...years(2001, 6), ['2011', 'grappe'] as const];
  const { shown, folded } = describe(dates, '2001-05');
  expect(yearsOf(shown)).toEqual(['1950', ...years(2001, 6), '2011']);
  expect(yearsOf(folded)).toEqual(before);
});

test('every date keeps the anchor of its calls, shown or folded', () => {
  const { shown, folded } = describe(years(2000, 12));
  expect([...shown, ...folded].map(({ anchor }) => anchor)).toEqual(
    Array.from({ length: 12 }, (_, index) => `appel-jalon-${index}`),
  );
});

test('no date, no line', () => {
  expect(describe([])).toMatchObject({ shown: [], folded: [], strip: undefined });
});
