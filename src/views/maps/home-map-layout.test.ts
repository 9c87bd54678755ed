import { beforeAll, describe, expect, test } from 'vitest';
import { findCommune } from '../../geography/communes.ts';
import { departements } from '../../geography/departements.ts';
import { isInFrame, overlapsFrame } from '../../geography/projection.ts';
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
      anchor: point,
      details: [],
      isEnded: false,
      departements: [code],
      form: 'cluster',
      flock: index % 3 === 0 ? {} : { low: index, high: index + 10 },
    })),
  );
}

const varyCase = (changes: Partial<MapCase>) =>
  makeCases(1)
    .slice(0, 1)
    .map((item) => ({ ...item, anchor: undefined, ...changes }));

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
    expect(Math.max(...xs)).toBeLessThan(1425);
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

  test('a case spread over five départements stands in their middle, and tints them', () => {
    const { tint, wide } = layoutHomeMap(varyCase({ departements: ['22', '29', '35', '56', '44'] }));
    expect(tint).toMatch(/^M/);
    expect(wide.flocks).toHaveLength(1);
    expect(layoutHomeMap(varyCase({ departements: ['22', '29'] })).tint).toBe('');
  });

  test('a case over two islands stands once, above both frames, and says so', () => {
    const { wide, narrow } = layoutHomeMap(varyCase({ departements: ['971', '972'], flock: { low: 600 } }));
    for (const { flocks, sheet, braces, insets } of [wide, narrow]) {
      expect(flocks).toHaveLength(1);
      expect(flocks[0]?.dots).toHaveLength(60);
      expect(Math.max(...(flocks[0]?.dots.map(([, y]) => y) ?? []))).toBeLessThan(insets[0]?.frame.y ?? 0);
      expect(sheet.labels.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' ')).toMatch(/deux îles$/);
      expect(braces.match(/M/g)).toHaveLength(3);
    }
  });

  test('a national case without a seat is left to the table, and named', () => {
    const { wide, unplaced } = layoutHomeMap(varyCase({ departements: [] }));
    expect(wide.flocks).toEqual([]);
    expect(unplaced).toEqual(['Groupement 01']);
  });

  test('each flock has its box, inside the drawing, off the title and off its own ring', () => {
    const { callouts, frame, flocks } = layout.wide;
    expect(callouts.length).toBe(flocks.length);
    for (const { case: named, frame: box } of callouts) {
      expect(overlapsFrame(box, { x: 40, y: 30, width: 480, height: 820 })).toBe(false);
      expect(box.x >= 0 && box.x + box.width <= frame.width && box.y + box.height <= frame.height).toBe(true);
      const [x = 0, y = 0] = flocks.find((flock) => flock.case?.id === named.id)?.center ?? [];
      expect(isInFrame([x, y], box)).toBe(false);
    }
  });

  test('thousands of cases become one flock per département, without names', () => {
    const crowded = layoutHomeMap(makeCases(50));
    expect(crowded.isGrouped).toBe(true);
    expect(crowded.wide.flocks).toHaveLength(seats.length);
    expect(crowded.wide.sheet.labels).toEqual([]);
    expect(crowded.membersPerDot).toBeGreaterThan(10);
  });
});
