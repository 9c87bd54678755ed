import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { departements } from '../../geography/departements.ts';
import { regions } from '../../geography/regions.ts';
import type { MapCase } from './map-types.ts';
import { chooseTitleSide, layoutRegionMap } from './region-map-layout.ts';

const quimperle: MapCase = {
  id: 'ajusteurs',
  title: 'Ajusteurs-sertisseurs',
  href: '/cas/ajusteurs/',
  caption: '6 entreprises',
  anchor: [47.872, -3.55],
  details: [],
  isEnded: false,
  departements: ['29'],
  form: 'alliance-de-formation',
  flock: { low: 6 },
};
const input = { region: '53', cases: [quimperle], neighbours: [], whiteAreas: [], titleSide: 'start' } as const;

describe('map of a région', () => {
  test('hatches its own white areas only', () => {
    const { wide } = layoutRegionMap({ ...input, whiteAreas: ['56', '76'] });
    const alone = layoutRegionMap({ ...input, whiteAreas: ['56'] });
    expect(wide.hatched).toMatch(/^M/);
    expect(wide.hatched).toBe(alone.wide.hatched);
  });

  test('names its case, its départements and its préfectures', () => {
    const { sheet } = layoutRegionMap(input).wide;
    expect(sheet.labels.map((label) => label.case.id)).toEqual(['ajusteurs']);
    expect(sheet.areas.map(({ text }) => text)).toContain('ILLE-ET-VILAINE');
    expect(sheet.towns.map(({ name }) => name)).toContain('Rennes');
  });

  test('one dot is worth two members on the wide drawing, ten on the narrow one', () => {
    const { wide, narrow } = layoutRegionMap(input);
    expect([wide.membersPerDot, narrow.membersPerDot]).toEqual([2, 10]);
    expect(wide.sheet.flocks[0]?.dots).toHaveLength(3);
    expect(narrow.sheet.flocks[0]?.dots).toHaveLength(1);
  });

  test('a case that lies elsewhere is left out', () => {
    const elsewhere = { ...quimperle, anchor: [43.296, 5.381] as const };
    expect(layoutRegionMap({ ...input, cases: [elsewhere] }).wide.sheet.flocks).toEqual([]);
  });

  test('a case of a neighbouring région is drawn as such, and named after those of the région', () => {
    const nantes = { ...quimperle, id: 'nantes', anchor: [47.218, -1.554], departements: ['44'] } as const;
    const { wide } = layoutRegionMap({ ...input, neighbours: [nantes] });
    expect(wide.sheet.flocks.map((flock) => [flock.case?.id, flock.case?.isNeighbour])).toEqual([
      ['ajusteurs', undefined],
      ['nantes', true],
    ]);
    const label = wide.sheet.labels.find(({ case: named }) => named.id === 'nantes');
    expect(label && label.ground !== 'land').toBe(true);
  });

  test.each(['976', '971', '974', '11', '94'])('the narrow map of %s shows ninety kilometres at least', (code) => {
    const region = departements.get(code)?.region ?? code;
    const { text, path } = layoutRegionMap({ ...input, region }).narrow.scaleBar;
    const [left = 0, right = 0] = [...path.matchAll(/[MH](\d+(?:\.\d+)?)/g)].map(([, x]) => Number(x));
    expect((390 / (right - left)) * Number.parseInt(text, 10)).toBeGreaterThan(88);
  });

  test('the title stands where it covers least land', () => {
    expect(chooseTitleSide('53')).toBe('start');
    expect(chooseTitleSide('84')).toBe('end');
  });

  test.each([...regions.values()].map(({ code, name }) => [name, code] as const))(
    '%s has an outline and keeps to 25 kB compressed',
    (_, region) => {
      const layout = layoutRegionMap({ ...input, region, cases: [] });
      expect(layout.subject).toMatch(/^M/);
      expect(brotliCompressSync(JSON.stringify(layout)).length).toBeLessThan(25_000);
    },
  );

  test('an unknown région is an error', () => {
    expect(() => layoutRegionMap({ ...input, region: '99' })).toThrow('99');
  });
});
