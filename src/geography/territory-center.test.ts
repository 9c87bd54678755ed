import { describe, expect, test } from 'vitest';
import { departements, departementsByRegion } from './departements.ts';
import { listDepartementsOn, readLand } from './plane-land.ts';
import { projectToPlane } from './projection.ts';
import { territoryOf } from './territories.ts';
import { findTerritoryCenter } from './territory-center.ts';

describe('middle of a territory', () => {
  test.each([
    ...[...departements.keys()].map((code) => [code]),
    ...[...departementsByRegion.values()],
    ['22', '29', '35', '56', '44'],
    ['62', '59'],
    ['2A', '06'],
  ])('%s and others: on their own land', (...codes) => {
    const territory = territoryOf(codes[0] ?? '');
    const center = findTerritoryCenter(territory, codes);
    expect(center && readLand(territory, 'full', codes)(center)).toBe(true);
  });

  test('five départements of Brittany: inland, far from Saint-Malo', () => {
    const [x, y] = findTerritoryCenter('metropole', ['22', '29', '35', '56', '44']) ?? [0, 0];
    const [sx, sy] = projectToPlane('metropole', [48.649, -2.026]);
    expect(Math.hypot(x - sx, y - sy)).toBeGreaterThan(50);
  });

  test('the order of the codes does not count, and unknown ones give nothing', () => {
    expect(findTerritoryCenter('metropole', ['59', '62'])).toEqual(findTerritoryCenter('metropole', ['62', '59']));
    expect(findTerritoryCenter('metropole', ['971'])).toBeUndefined();
    expect(findTerritoryCenter('971', ['971', '972'])).toEqual(findTerritoryCenter('971', ['971']));
    expect(listDepartementsOn('metropole')).toHaveLength(96);
  });
});
