import { beforeAll, describe, expect, test } from 'vitest';
import { findCommune } from '../../geography/communes.ts';
import { departements } from '../../geography/departements.ts';
import { layoutHomeMap, type HomeMapLayout } from './home-map-layout.ts';
import type { MapCase } from './map-types.ts';

/** One case in each préfecture that has coordinates: 96 places all over the country. */
const seats = [...departements.values()].flatMap(({ code, seat }) => {
  const point = findCommune(seat)?.point;
  return point ? [{ code, point }] : [];
});

function makeCases(perSeat: number): readonly MapCase[] {
  return seats.flatMap(({ code, point }, index) =>
    Array.from({ length: perSeat }, (_, rank): MapCase => ({
      id: `${code}-${rank}`,
      title: `Groupement ${code}`,
      href: `/cas/${code}-${rank}/`,
      caption: `${index} entreprises`,
      points: [point],
      departements: [code],
      form: 'cluster',
      flock: index % 3 === 0 ? {} : { low: index, high: index + 10 },
    })),
  );
}

let layout: HomeMapLayout;
beforeAll(() => {
  layout = layoutHomeMap(makeCases(1));
});

describe('national map', () => {
  test('draws each case once, on the mainland or in an inset, in both drawings', () => {
    for (const { flocks } of [layout.wide, layout.narrow]) {
      const ids = flocks.map((flock) => flock.case?.id);
      expect(new Set(ids).size).toBe(seats.length);
      expect(ids).toHaveLength(seats.length);
    }
  });

  test('keeps métropole where the title leaves room', () => {
    const xs = layout.wide.sheet.flocks.map(({ center }) => center[0]);
    expect(Math.min(...xs)).toBeGreaterThan(600);
    expect(Math.max(...xs)).toBeLessThan(1380);
  });

  test('names the largest flocks, no more than the limit, never over the title', () => {
    const { labels } = layout.wide.sheet;
    expect(labels.length).toBeGreaterThan(8);
    expect(labels.length).toBeLessThanOrEqual(18);
    expect(labels.filter(({ x, lines }) => x < 520 && (lines[0]?.y ?? 0) < 540)).toEqual([]);
  });

  test('names seas and countries', () => {
    expect(layout.wide.sheet.seas.map(({ text }) => text)).toContain('Océan Atlantique');
    expect(layout.wide.sheet.areas.map(({ text }) => text)).toContain('ESPAGNE');
  });

  test('shows the five overseas départements in each drawing', () => {
    const names = ['Guadeloupe', 'Martinique', 'Guyane', 'La Réunion', 'Mayotte'];
    expect(layout.wide.insets.map(({ name }) => name)).toEqual(names);
    expect(layout.narrow.insets.map(({ name }) => name)).toEqual(names);
  });

  test('one dot stands for ten members, and the case is a flock of its own', () => {
    expect([layout.membersPerDot, layout.isGrouped]).toEqual([10, false]);
  });

  test('a case without a known place is a tint, not a point', () => {
    const [first] = makeCases(1);
    const vague = first ? [{ ...first, points: [] }] : [];
    const { tint, wide } = layoutHomeMap(vague);
    expect(tint).toMatch(/^M/);
    expect(wide.flocks).toEqual([]);
  });

  test('thousands of cases become one flock per département, without names', () => {
    const crowded = layoutHomeMap(makeCases(50));
    expect(crowded.isGrouped).toBe(true);
    expect(crowded.wide.flocks).toHaveLength(seats.length);
    expect(crowded.wide.sheet.labels).toEqual([]);
    expect(crowded.membersPerDot).toBeGreaterThan(10);
  });
});
