import { expect, test } from 'vitest';
import { figureEntry, localSource, observed, singleCase } from '../../atlas/atlas.fixture.ts';
import { describeFlockGrowth } from './flock-growth.ts';

const numbers = new Map([['a', 1]]);
type Readings = Parameters<typeof figureEntry>[0];

function grow(releves: Readings, change: Parameters<typeof figureEntry>[1] = {}) {
  const { caseStudy } = singleCase({ chiffres: [figureEntry(releves, change)], sources: [localSource('a')] });
  return describeFlockGrowth(caseStudy, numbers);
}

const counts = (...values: readonly (readonly [number, number])[]): Readings =>
  values.map(([value, year]) => observed(value, year, 'a'));
const countDots = (layers: readonly string[]) => layers.map((layer) => layer.split('M').length - 1);

test('one flock a dated count, the oldest first, each made of the layers of the smaller ones and its own', () => {
  const growth = grow(counts([327, 2018], [16, 1997], [150, 2007], [300, 2022]));
  expect(growth?.flocks.map(({ year, count, full }) => [year, count, full])).toEqual([
    ['1997', '16', 1],
    ['2007', '150', 2],
    ['2018', '327', 4],
    ['2022', '300', 3],
  ]);
  expect(growth?.flocks[0]?.sources).toEqual([{ number: 1, href: '#source-1' }]);
  expect(countDots(growth?.layers ?? [])).toEqual([16, 134, 150, 27]);
});

test('a range has its last dots hollow', () => {
  const range = { min: 40, max: 50, annee: 2024, source: 'a', fiabilite: 'moyenne' as const };
  const growth = grow([...counts([20, 2001], [30, 2010]), range]);
  expect(growth?.flocks.at(-1)).toMatchObject({ count: '40\u00a0à\u00a050', full: 3, hollow: 1 });
});

test('six flocks at most, the first and the last among them', () => {
  const growth = grow(counts(...Array.from({ length: 9 }, (_, index) => [20 + 10 * index, 2001 + index] as const)));
  expect(growth?.flocks.map(({ year }) => year)).toEqual(['2001', '2003', '2004', '2006', '2007', '2009']);
});

test('over eight hundred firms a dot stands for ten', () => {
  const growth = grow(counts([100, 2001], [500, 2010], [1200, 2020]));
  expect(countDots(growth?.layers ?? [])).toEqual([10, 40, 70]);
  expect(growth?.scale).toMatch(/^Un point.: 10.entreprises/);
});

test.each([
  ['two counts', counts([20, 2001], [90, 2010])],
  ['counts that hardly differ', counts([60, 2014], [65, 2017], [65, 2024])],
  ['fewer than twelve firms', counts([4, 2001], [8, 2010], [11, 2020])],
  ['a count of several years', [...counts([20, 2001], [30, 2010]), observed(90, [2012, 2014], 'a')]],
  ['an unreliable count', [...counts([20, 2001], [30, 2010]), observed(90, 2014, 'a', { fiabilite: 'basse' })]],
])('%s do not grow', (_, releves) => {
  expect(grow(releves)).toBeUndefined();
});

test('members that are not all firms make no flock', () => {
  expect(grow(counts([20, 2001], [30, 2010], [90, 2014]), { mesure: 'emplois' })).toBeUndefined();
});
