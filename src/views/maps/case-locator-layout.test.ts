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
  test('names each place of the valley, and shows where it lies in France', () => {
    const { wide, narrow, tinted } = layoutCaseLocator({
      points: pointsOf('80533', '76255', '76101'),
      departements: ['76', '80'],
    });
    expect([wide.dots.length, narrow.dots.length]).toEqual([3, 3]);
    expect(narrow.labels).toHaveLength(3);
    expect(wide.labels.map(({ lines }) => lines[0]?.text)).toEqual(['Mers-les-Bains', 'Eu', 'Blangy-sur-Bresle']);
    expect(tinted).toMatch(/^M/);
    expect(wide.scaleBar.text).toBe('10\u00a0km');
    expect(wide.situation?.seen.width).toBeGreaterThan(8);
  });

  test('distant places all fit', () => {
    const { wide, narrow } = layoutCaseLocator({ points: pointsOf('31555', '44109', '67482'), departements: [] });
    for (const { dots, frame } of [wide, narrow]) {
      expect(dots).toHaveLength(3);
      expect(dots.filter(([x, y]) => x < 0 || y < 0 || x > frame.width || y > frame.height)).toEqual([]);
    }
  });

  test('départements without a place are tinted, without a point', () => {
    const { wide, tinted } = layoutCaseLocator({ points: [], departements: ['54', '57'] });
    expect(wide.dots).toEqual([]);
    expect(tinted).toMatch(/^M/);
    expect(wide.situation).toBeDefined();
  });

  test('a national case shows the whole country, without point, tint or small map', () => {
    const { wide, tinted } = layoutCaseLocator({ points: [], departements: [] });
    expect([wide.dots, tinted, wide.situation]).toEqual([[], '', undefined]);
    expect(wide.scaleBar.text).toBe('200\u00a0km');
  });

  test('an overseas case is drawn on its own territory', () => {
    const { dots, labels, areas } = layoutCaseLocator({ points: pointsOf('97302'), departements: ['973'] }).wide;
    expect(dots).toHaveLength(1);
    expect(labels[0]?.lines[0]?.text).toBe('Cayenne');
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
