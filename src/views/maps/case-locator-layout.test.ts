import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { findCommune, readCommunes } from '../../geography/communes.ts';
import { layoutCaseLocator, type LocatorPoint } from './case-locator-layout.ts';

const pointsOf = (...codes: readonly string[]): readonly LocatorPoint[] =>
  codes.flatMap((code) => {
    const commune = findCommune(code);
    return commune?.point ? [{ name: commune.name, point: commune.point }] : [];
  });

describe('locator of a case', () => {
  test('numbers each place of the valley, and shows where it lies in France', () => {
    const { wide, narrow, tinted } = layoutCaseLocator({
      points: pointsOf('80533', '76255', '76101'),
      departements: ['76', '80'],
    });
    expect(wide.numbers.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(narrow.numbers.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(wide.towns.map(({ name }) => name)).not.toContain('Eu');
    expect(tinted).toMatch(/^M/);
    expect(wide.scaleBar.text).toBe('10\u00a0km');
    expect(wide.situation?.seen.width).toBeGreaterThan(8);
  });

  test('distant places all fit', () => {
    const { wide, narrow } = layoutCaseLocator({ points: pointsOf('31555', '44109', '67482'), departements: [] });
    for (const { numbers, frame } of [wide, narrow]) {
      const dots = numbers.map(({ dot }) => dot);
      expect(dots).toHaveLength(3);
      expect(dots.filter(([x, y]) => x < 0 || y < 0 || x > frame.width || y > frame.height)).toEqual([]);
    }
  });

  test('départements without a place are tinted, without a point', () => {
    const { wide, tinted } = layoutCaseLocator({ points: [], departements: ['54', '57'] });
    expect(wide.numbers).toEqual([]);
    expect(tinted).toMatch(/^M/);
    expect(wide.situation).toBeDefined();
  });

  test('a national case shows the whole country, without point, tint or small map', () => {
    const { wide, tinted } = layoutCaseLocator({ points: [], departements: [] });
    expect([wide.numbers, tinted, wide.situation]).toEqual([[], '', undefined]);
    expect(wide.scaleBar.text).toBe('200\u00a0km');
  });

  test('an overseas case is drawn on its own territory', () => {
    const { numbers, areas } = layoutCaseLocator({ points: pointsOf('97302'), departements: ['973'] }).wide;
    expect(numbers).toHaveLength(1);
    expect(areas.map(({ text }) => text)).toContain('GUYANE');
  });

  test('costs little: under 8 kB compressed', () => {
    const located = [...readCommunes().values()].filter(({ point }) => point).filter((_, index) => index % 150 === 0);
    const layouts = located.map(({ code, departement }) =>
      layoutCaseLocator({ points: pointsOf(code), departements: [departement] }),
    );
    expect(Math.max(...layouts.map((layout) => brotliCompressSync(JSON.stringify(layout)).length))).toBeLessThan(8000);
  });
});
