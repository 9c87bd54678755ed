import { geoDistance, geoInterpolate } from 'd3';
import { describe, expect, test } from 'vitest';
import { findCommune } from './communes.ts';
import { toLonLat, type LatLon } from './coordinates.ts';
import { distanceToDepartement } from './distance-to-departement.ts';
import { readDepartementOutlines } from './outlines.ts';

const pointOf = (commune: string): LatLon => findCommune(commune)?.point ?? [0, 0];

/** Great-circle kilometres to the nearest of many points set along the border. */
function measureOnGlobe(point: LatLon, code: string): number {
  const rings = readDepartementOutlines().get(code)?.geometry.coordinates.flat() ?? [];
  const distances = rings.flatMap((ring) =>
    ring.slice(1).flatMap(([lon = 0, lat = 0], index) => {
      const [startLon = 0, startLat = 0] = ring[index] ?? [];
      const along = geoInterpolate([startLon, startLat], [lon, lat]);
      return [0, 0.2, 0.4, 0.6, 0.8, 1].map((part) => geoDistance(along(part), toLonLat(point)) * 6371);
    }),
  );
  return Math.min(...distances);
}

describe('distance to a département', () => {
  test.each([
    ['Eu', '76255', '80'],
    ['Quimperlé', '29233', '56'],
    ['Lyon', '69123', '42'],
    ['Alès', '30007', '07'],
  ])('from %s (%s) to %s is the one measured on the globe', (_, commune, code) => {
    const measured = measureOnGlobe(pointOf(commune), code);
    expect(measured).toBeGreaterThan(0.5);
    expect(Math.abs(distanceToDepartement(pointOf(commune), code) - measured)).toBeLessThan(0.3 + measured / 50);
  });

  test('is zero inside', () => {
    expect(distanceToDepartement(pointOf('76255'), '76')).toBe(0);
  });

  test('is far beyond five kilometres for a point in the wrong département', () => {
    expect(distanceToDepartement(pointOf('30007'), '76')).toBeGreaterThan(500);
    expect(distanceToDepartement(pointOf('97411'), '29')).toBeGreaterThan(5000);
  });

  test('cannot be measured to an unknown département', () => {
    expect(() => distanceToDepartement(pointOf('30007'), '20')).toThrow('20');
  });
});
