import { describe, expect, test } from 'vitest';
import { departements, departementsByRegion } from './departements.ts';
import { formerRegionsByDepartement } from './former-regions.ts';
import { findDivision, readDivisions } from './naf.ts';
import { findRegionBySlug, regions } from './regions.ts';

describe('administrative divisions', () => {
  test('there are 101 départements in 18 régions', () => {
    expect(departements.size).toBe(101);
    expect(regions.size).toBe(18);
    expect([...departements.values()].filter(({ region }) => !regions.has(region))).toEqual([]);
    expect([...departementsByRegion.values()].flat()).toHaveLength(101);
  });

  test('they are in the order of a French dictionary', () => {
    const names = [...departements.values()].map(({ name }) => name);
    expect(names).toEqual(names.toSorted(new Intl.Collator('fr').compare));
    expect(names.slice(0, 2)).toEqual(['Ain', 'Aisne']);
    expect([...regions.values()].map(({ name }) => name).indexOf('Île-de-France')).toBe(9);
  });

  test.each([
    ['bretagne', '53'],
    ['ile-de-france', '11'],
    ['provence-alpes-cote-d-azur', '93'],
    ['la-reunion', '04'],
    ['auvergne-rhone-alpes', '84'],
  ])('the région of slug %s is %s', (slug, code) => {
    expect(findRegionBySlug(slug)).toBe(regions.get(code));
  });

  test('an unknown slug finds nothing', () => {
    expect(findRegionBySlug('picardie')).toBeUndefined();
  });

  test('each département of métropole has one of the 22 former régions', () => {
    const metropole = [...departements.values()].filter(({ isOverseas }) => !isOverseas).map(({ code }) => code);
    expect([...formerRegionsByDepartement.keys()].toSorted()).toEqual(metropole.toSorted());
    expect(new Set(formerRegionsByDepartement.values()).size).toBe(22);
    expect(formerRegionsByDepartement.get('80')).toBe('Picardie');
  });

  test('the former régions nest in the present ones', () => {
    const parents = Map.groupBy(formerRegionsByDepartement, ([, former]) => former);
    for (const [former, members] of parents) {
      const present = new Set(members.map(([code]) => departements.get(code)?.region));
      expect(present.size, former).toBe(1);
    }
  });
});

describe('NAF', () => {
  test('has 88 divisions, with typographic apostrophes', () => {
    expect(readDivisions().size).toBe(88);
    expect(findDivision('13')).toEqual({ code: '13', label: 'Fabrication de textiles' });
    expect([...readDivisions().values()].filter(({ label }) => label.includes("'"))).toEqual([]);
  });

  test('a group is not a division', () => {
    expect(findDivision('13.1')).toBeUndefined();
  });
});
