import { describe, expect, test } from 'vitest';
import { caseFile, smallAtlas } from '../../atlas/atlas.fixture.ts';
import { findDistance } from '../../atlas/selection.ts';
import { projectToPlane } from '../../geography/projection.ts';
import type { CaseEntry } from '../../schema/case.ts';
import { listRecords } from './explorer-records.ts';

type PlaceEntry = CaseEntry['lieux'][number];

const MORLAIX = '29151';
const LORIENT = '56121';
const BLANGY = '76101';

function place(commune: string, genre: PlaceEntry['genre'], more: Partial<PlaceEntry> = {}): PlaceEntry {
  return { commune, genre, role: 'lieu', precision: 'commune', 'hors-territoire': false, ...more };
}

function recordOf(lieux: CaseEntry['lieux']) {
  const territoire: CaseEntry['territoire'] = {
    nom: 'Ouest',
    niveau: 'pluriregional',
    departements: ['29', '56', '76'],
  };
  const [record] = listRecords(smallAtlas({ cas: [caseFile('a', { lieux, territoire })] }));
  if (record === undefined) throw new Error('no record');
  return record;
}

/** Kilometres from the point of a commune. */
function measureFrom(lieux: CaseEntry['lieux'], [latitude, longitude]: readonly [number, number]): number {
  const [x, y] = projectToPlane('metropole', [latitude, longitude]);
  return Math.round(findDistance(recordOf(lieux), { territory: 'metropole', x, y }) ?? -1);
}

const AT_LORIENT = [47.75, -3.37] as const;
const AT_BLANGY = [49.93, 1.63] as const;

describe('places from which distances are counted', () => {
  test('where the group works: its seat and its sites', () => {
    expect(measureFrom([place(MORLAIX, 'siege'), place(LORIENT, 'site')], AT_LORIENT)).toBe(0);
  });

  test('not where it met once, nor outside its territory', () => {
    const lieux = [place(MORLAIX, 'siege'), place(LORIENT, 'evenement')];
    expect(measureFrom(lieux, AT_LORIENT)).toBeGreaterThan(80);
    const outside = place(LORIENT, 'site', { 'hors-territoire': true });
    expect(measureFrom([place(MORLAIX, 'siege'), outside], AT_LORIENT)).toBeGreaterThan(80);
    expect(recordOf(lieux).points).toHaveLength(1);
  });

  test('not the middle of a territory whose sites are known', () => {
    const lieux = [place(MORLAIX, 'site'), place(BLANGY, 'site')];
    const { points, middles } = recordOf(lieux);
    expect([points.length, middles]).toEqual([3, 1]);
    expect(measureFrom(lieux, AT_BLANGY)).toBe(0);
    const [middle] = points;
    expect(middle && findDistance(recordOf(lieux), middle)).toBeGreaterThan(50);
  });

  test('the middle of its territory where no site is known', () => {
    const { points, middles } = recordOf([place(LORIENT, 'evenement')]);
    expect([points.length, middles]).toEqual([1, 1]);
    expect(points[0] && findDistance({ points, middles }, points[0])).toBe(0);
  });
});
