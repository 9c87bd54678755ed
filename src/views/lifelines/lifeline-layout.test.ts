import { describe, expect, test } from 'vitest';
import { layoutLifeline, readMoment, type Life } from './lifeline-layout.ts';

/** Ten pixels a year. */
const axis = { from: 1980, to: 2020, width: 400 };
const lifeOf = (life: Partial<Life>): Life => ({ fate: 'seen', ticks: [], ...life });

test.each([
  ['2000', 2000.5],
  ['2000-01', 2000.04],
  ['2000-07-01', 2000.5],
  ['2000-12-31', 2000.999],
])('%s is at %d', (date, moment) => {
  expect(readMoment(date)).toBeCloseTo(moment, 2);
});

describe('a line', () => {
  test('goes from the start to the last trace', () => {
    const { start, line, hatching } = layoutLifeline(lifeOf({ start: '1990', last: '2010' }), axis);
    expect({ start, line, hatching }).toEqual({ start: 105, line: [105, 305], hatching: undefined });
  });

  test('is only a disc when the last trace is of the first year', () => {
    const { start, line, tail } = layoutLifeline(lifeOf({ start: '1990-09', last: '1990' }), axis);
    expect([start, line]).toEqual([107.1, undefined]);
    expect(tail).toEqual({ kind: 'dotted', from: 107.1, to: 400 });
  });

  test('begins at the first trace, without a disc, when nobody dates the start', () => {
    const { start, line, hatching } = layoutLifeline(lifeOf({ first: '1985', last: '2010' }), axis);
    expect([start, line, hatching]).toEqual([undefined, [55, 305], 55]);
  });

  test('never leaves the drawing', () => {
    const { start, line, ticks } = layoutLifeline(lifeOf({ start: '1260', last: '2030', ticks: ['1970'] }), axis);
    expect([start, line, ticks]).toEqual([0, [0, 400], [0]]);
  });

  test('nothing dated: nothing drawn', () => {
    expect(layoutLifeline(lifeOf({}), axis)).toEqual({ width: 400, ticks: [] });
  });
});

describe('a tail', () => {
  const tailOf = (fate: Life['fate'], last: string) => layoutLifeline(lifeOf({ start: '1990', last, fate }), axis).tail;

  test('dotted up to today while no newer source is known, none when there is one', () => {
    expect(tailOf('seen', '2010')).toEqual({ kind: 'dotted', from: 305, to: 400 });
    expect(tailOf('seen', '2020')).toBeUndefined();
  });

  test('nine fading dots after the last trace, as far as there is room', () => {
    const tail = tailOf('lost', '2010');
    const dots = tail?.kind === 'fading' ? tail.dots : [];
    expect(dots).toHaveLength(9);
    expect(dots[0]).toEqual({ x: 311, radius: 1.7, opacity: 1 });
    const opacities = dots.map(({ opacity }) => opacity);
    expect(opacities).toEqual(opacities.toSorted((a, b) => b - a));
    const late = tailOf('lost', '2018');
    expect(late?.kind === 'fading' && late.dots.length).toBe(2);
  });

  test.each([
    ['ended', 'bar'],
    ['merged', 'fork'],
  ] as const)('%s: a %s where it ends', (fate, kind) => {
    expect(tailOf(fate, '2010')).toEqual({ kind, x: 305 });
  });
});
