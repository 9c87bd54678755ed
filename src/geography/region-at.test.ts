import { expect, test } from 'vitest';
import { findCommune } from './communes.ts';
import { departements } from './departements.ts';
import { projectToPlane } from './projection.ts';
import { findRegionAt } from './region-at.ts';
import { territoryOf } from './territories.ts';

test('every seat of a département lies in its région, ports included', () => {
  const found = [...departements.values()].map(({ code, seat }) => {
    const territory = territoryOf(code);
    return [code, findRegionAt(territory, projectToPlane(territory, findCommune(seat)?.point ?? [0, 0]))];
  });
  expect(found).toEqual([...departements.values()].map(({ code, region }) => [code, region]));
});

test('a position at sea belongs to the nearest coast', () => {
  expect(findRegionAt('metropole', projectToPlane('metropole', [48.4, -5.6]))).toBe('53');
  expect(findRegionAt('974', projectToPlane('974', [-21, 55]))).toBe('04');
});
