import { expect, test } from 'vitest';
import { figureEntry, observed } from '../atlas/atlas.fixture.ts';
import { readFigure, rememberRanges, type Figure } from '../atlas/figure.ts';
import {
  describeFigure,
  linkSources,
  listObservations,
  pickChartedFigures,
  quoteFigure,
  type FigureContext,
} from './figures.ts';

/** Sources a to f are numbered 1 to 6, each its own issuer. */
const context: FigureContext = {
  numbers: new Map([...'abcdef'].map((id, index) => [id, index + 1])),
  rangeOf: rememberRanges((source) => source),
};

function figure(releves: Parameters<typeof figureEntry>[0], change: Parameters<typeof figureEntry>[1] = {}): Figure {
  return readFigure(figureEntry(releves, change));
}

test('a figure whose sources differ shows its range, the years and the sources of the range only', () => {
  const row = describeFigure(
    figure([observed(30, 2001, 'c'), observed(65, 2024, 'b'), observed(60, 2023, 'a'), observed(9, 'inconnue', 'd')]),
    context,
  );
  expect(row).toMatchObject({
    anchor: 'chiffre-adherents',
    value: '60\u00a0à\u00a065',
    unit: 'entreprises',
    years: '2023\u00a0à\u00a02024',
    spread: '60 en\u00a02023, 65 en\u00a02024',
  });
  expect(row.sources).toEqual([
    { number: 1, href: '#source-1' },
    { number: 2, href: '#source-2' },
  ]);
});

test.each([
  ['one source', [observed(65, 2024, 'a')], '1\u00a0source'],
  ['two that agree', [observed(65, 2024, 'a'), observed(65, 2023, 'b')], '2\u00a0sources concordent'],
  ['two that differ', [observed(65, 2024, 'a'), observed(60, 2023, 'b')], '60 en\u00a02023, 65 en\u00a02024'],
  ['no date', [observed(65, 'inconnue', 'a')], 'Sans date\u00a0: hors calcul'],
] as const)('the gap of %s', (_, releves, spread) => {
  expect(describeFigure(figure([...releves]), context).spread).toBe(spread);
});

test('a figure without a date has no year and no range, yet its value and its source', () => {
  const row = describeFigure(figure([observed(65, 'inconnue', 'a'), observed(70, 'inconnue', 'b')]), context);
  expect(row).toMatchObject({ value: '65\u00a0à\u00a070', years: undefined, spread: 'Sans date\u00a0: hors calcul' });
  expect(row.sources.map(({ number }) => number)).toEqual([1, 2]);
});

test.each([
  [2_000_000, 'euros', '2\u00a0millions', 'd’euros'],
  [2_000_000, 'tonnes', '2\u00a0millions', 'de tonnes'],
  [2_000_000, '', '2\u00a0millions', ''],
  [1_234_567, 'euros', '1\u202f234\u202f567', 'euros'],
  [500_000, 'euros', '500\u202f000', 'euros'],
  [70, '%', '70', '%'],
])('%d %s → « %s » « %s »', (value, unite, shown, unit) => {
  expect(describeFigure(figure([observed(value, 2024, 'a')], { unite }), context)).toMatchObject({
    value: shown,
    unit,
  });
});

test('the unit follows the value as it is written, not its size', () => {
  const mixed = figure([observed(500, 2024, 'a'), observed(2_000_000, 2024, 'b')], { unite: 'euros' });
  expect(describeFigure(mixed, context)).toMatchObject({ value: '500\u00a0à\u00a02\u202f000\u202f000', unit: 'euros' });
  expect(listObservations(mixed, context).rows.map(({ value, unit }) => `${value} ${unit}`)).toEqual([
    '500 euros',
    '2\u00a0millions d’euros',
  ]);
});

test('all observations, the oldest first, the undated last, those of the range marked', () => {
  const { rows } = listObservations(
    figure([
      observed(9, 'inconnue', 'd'),
      observed(65, 2024, 'b', { fiabilite: 'haute', mention: 'près de soixante-cinq' }),
      observed(30, [1999, 2001], 'c'),
      observed(60, 2023, 'a', { fiabilite: 'basse' }),
    ]),
    context,
  );
  expect(
    rows.map(({ value, years, isRecent, reliability, source }) => [value, years, isRecent, reliability, source.number]),
  ).toEqual([
    ['30', '1999\u00a0à\u00a02001', false, 'moyenne', 3],
    ['60', '2023', false, 'basse', 1],
    ['65', '2024', true, 'haute', 2],
    ['9', undefined, false, 'moyenne', 4],
  ]);
  expect(rows[2]?.wording).toBe('près de soixante-cinq');
});

test.each([
  [[observed(65, 2024, 'a')], 'entreprises', '65\u00a0entreprises (2024)'],
  [[observed(65, 'inconnue', 'a')], 'entreprises', '65\u00a0entreprises (année inconnue)'],
  [[observed(65, 2024, 'a')], '', '65 (2024)'],
] as const)('quoted in a text %#', (releves, unite, text) => {
  expect(quoteFigure(figure([...releves], { unite }), context).text).toBe(text);
});

test('links to sources are in the order of the numbers, each once; what cites nothing has none', () => {
  const links = linkSources(
    [{ source: 'c' }, { source: 'a' }, { source: 'c' }, {}, { source: 'zzz' }],
    context.numbers,
  );
  expect(links.map(({ number }) => number)).toEqual([1, 3]);
});

test('charts are for the figures whose sources differ most, two at most', () => {
  const spread = (id: string, low: number) =>
    figure([observed(low, 2024, 'a'), observed(100, 2024, 'b'), observed(100, 2023, 'c'), observed(50, 2001, 'd')], {
      id,
    });
  const few = figure([observed(1, 2024, 'a'), observed(100, 2024, 'b'), observed(100, 2023, 'c')], { id: 'few' });
  const undated = figure(
    [observed(1, 2024, 'a'), observed(100, 2024, 'b'), observed(9, 2024, 'c'), observed(8, 'inconnue', 'd')],
    { id: 'undated' },
  );
  const all = [spread('near', 95), spread('ten', 90), few, undated, spread('half', 50), spread('far', 20)];
  expect(pickChartedFigures(all, context).map(({ id }) => id)).toEqual(['far', 'half']);
  expect(pickChartedFigures([spread('near', 95), spread('ten', 90)], context).map(({ id }) => id)).toEqual(['ten']);
});
