import { expect, test } from 'vitest';
import { findCommune } from '../../geography/communes.ts';
import { INSET_FRAME, isScattered, layoutTerritoryInsets } from './territory-insets.ts';

const pointsOf = (...codes: readonly string[]) =>
  codes.flatMap((code) => {
    const commune = findCommune(code);
    return commune?.point ? [{ name: commune.name, point: commune.point }] : [];
  });

test.each([
  [['971', '972'], true],
  [['974', '75'], true],
  [['76', '80'], false],
  [['973'], false],
  [[], false],
])('the territory %j lies on several maps: %s', (departements, expected) => {
  expect(isScattered(departements)).toBe(expected);
});

test('one inset a territory, then those of places outside; each place keeps its number', () => {
  const insets = layoutTerritoryInsets({ points: pointsOf('59183', '97207'), departements: ['971', '972'] });
  expect(insets.map(({ name, isOwn, numbers }) => [name, isOwn, numbers.map(({ number }) => number)])).toEqual([
    ['Guadeloupe', true, []],
    ['Martinique', true, [2]],
    ['Métropole', false, [1]],
  ]);
});

test('land and numbers lie in the frame', () => {
  const insets = layoutTerritoryInsets({
    points: pointsOf('97103', '97407', '97611'),
    departements: ['971', '972', '973', '974', '976'],
  });
  for (const { land, numbers } of insets) {
    expect(land).toMatch(/^M/);
    for (const { center } of numbers) {
      expect(center[0]).toBeGreaterThan(10);
      expect(center[0]).toBeLessThan(INSET_FRAME.width - 10);
      expect(center[1]).toBeGreaterThan(10);
      expect(center[1]).toBeLessThan(INSET_FRAME.height - 10);
    }
  }
  expect(insets.flatMap(({ numbers }) => numbers)).toHaveLength(3);
});
