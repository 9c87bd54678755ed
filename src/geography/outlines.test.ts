import { geoArea, geoContains } from 'd3';
import { neighbors } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import { readDepartementBorders } from './borders.ts';
import { findCommune } from './communes.ts';
import { toLonLat } from './coordinates.ts';
import { departements } from './departements.ts';
import { readDepartementOutlines, readRegionOutlines } from './outlines.ts';

const { areas } = readDepartementBorders();

/** Pairs of areas that share a border, after each has been replaced by the group it belongs to. */
function countPairs(groupOf: (code: string) => string | undefined): number {
  const groups = areas.map(({ properties }) => groupOf(properties.code));
  const pairs = neighbors([...areas]).flatMap((others, index) =>
    others
      .filter((other) => groups[index] !== groups[other])
      .map((other) => [groups[index], groups[other]].sort().join()),
  );
  return new Set(pairs).size;
}

describe('outlines', () => {
  test('there is one for each département and each région', () => {
    expect([...readDepartementOutlines().keys()].toSorted()).toEqual([...departements.keys()].toSorted());
    expect(readRegionOutlines().size).toBe(18);
  });

  test('neighbours share their borders: 239 pairs of départements, 23 of régions', () => {
    expect(countPairs((code) => code)).toBe(239);
    expect(countPairs((code) => departements.get(code)?.region)).toBe(23);
  });

  test('no polygon covers the rest of the world', () => {
    const outlines = [...readDepartementOutlines().values(), ...readRegionOutlines().values()];
    expect(outlines.filter((outline) => geoArea(outline) > 0.01)).toEqual([]);
  });

  test('the areas add up to metropolitan France, within one hundredth', () => {
    const metropole = [...readRegionOutlines()].filter(([code]) => Number(code) > 10).map(([, outline]) => outline);
    const area = metropole.reduce((sum, outline) => sum + geoArea(outline) * 6371 ** 2, 0);
    expect(Math.abs(area / 551_500 - 1)).toBeLessThan(0.01);
    expect(metropole).toHaveLength(13);
  });

  test('merged régions keep no sliver: the only holes are enclaves (Valréas, two of Hautes-Pyrénées)', () => {
    const holes = [...readRegionOutlines()].flatMap(([code, { geometry }]) =>
      geometry.coordinates.flatMap((polygon) => polygon.slice(1).map(() => code)),
    );
    expect(holes).toEqual(['84', '75', '75']);
  });

  test.each([
    ['80533', '80'],
    ['76255', '76'],
    ['76101', '76'],
    ['39368', '39'],
    ['39367', '39'],
    ['29233', '29'],
    ['29105', '29'],
    ['29181', '29'],
    ['30007', '30'],
    ['29274', '29'],
    ['29031', '29'],
    ['97411', '974'],
    ['97302', '973'],
  ])('the commune %s falls inside the département %s and no other', (code, departement) => {
    const point = findCommune(code)?.point;
    expect(point).toBeDefined();
    const holders = [...readDepartementOutlines()].filter(
      ([, outline]) => point && geoContains(outline, toLonLat(point)),
    );
    expect(holders.map(([holder]) => holder)).toEqual([departement]);
  });
});
