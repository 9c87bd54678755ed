import { describe, expect, test } from 'vitest';
import { findCommune } from '../../geography/communes.ts';
import { departements } from '../../geography/departements.ts';
import { regions } from '../../geography/regions.ts';
import { chooseSilhouetteDot, layoutSilhouette, SILHOUETTE_FRAME } from './region-silhouettes.ts';
import type { MapCase } from './map-types.ts';

const makeCase = (id: string, change: Partial<MapCase> = {}): MapCase => ({
  id,
  title: id,
  href: `/cas/${id}/`,
  caption: '',
  details: [],
  departements: [],
  form: 'cluster',
  flock: { low: 30 },
  isEnded: false,
  ...change,
});
/** One case a département, at its seat, over the départements of a far one too. */
const seats = [...departements.values()].map(({ code, region, seat }) => ({
  region,
  item: makeCase(code, { anchor: findCommune(seat)?.point, departements: [code, '59'] }),
}));
const everywhere = seats.map(({ item }) => item);
const listDrawn = (code: string, cases: readonly MapCase[]) =>
  layoutSilhouette(code, cases, 10)
    .flocks.map((flock) => flock.case?.id)
    .toSorted();

describe.each([...regions.values()])('$name', ({ code }) => {
  test('holds the flocks that have their seat in it, and no other', () => {
    const own = seats.filter(({ region }) => region === code).map(({ item }) => item.id);
    expect(listDrawn(code, everywhere)).toEqual(own.toSorted());
  });

  test('every dot stands in the frame, and the outline is drawn', () => {
    const { land, flocks } = layoutSilhouette(code, everywhere, 10);
    expect(land).toMatch(/^M/);
    for (const [x, y] of flocks.flatMap(({ dots }) => dots)) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(SILHOUETTE_FRAME.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(SILHOUETTE_FRAME.height);
    }
  });
});

test('a territory over several régions stands on one of them alone', () => {
  const spread = makeCase('spread', { departements: ['29', '22', '35', '44', '49'] });
  expect([...regions.keys()].filter((code) => listDrawn(code, [spread]).length > 0)).toHaveLength(1);
});

test('a case over two islands stands on each', () => {
  const islands = makeCase('islands', { departements: ['971', '972'] });
  expect([...regions.keys()].filter((code) => listDrawn(code, [islands]).length > 0)).toEqual(['01', '02']);
});

test('a dot is worth ten members, or more where they would be too many to count', () => {
  expect(chooseSilhouetteDot(everywhere)).toBe(10);
  expect(chooseSilhouetteDot([makeCase('crowd', { departements: ['29'], flock: { low: 40_000 } })])).toBe(50);
});
