import { describe, expect, test } from 'vitest';
import { findAnchorPlace } from './anchor.ts';
import type { Place } from './case-study.ts';

function place(name: string, kind: Place['kind'], changes: Partial<Place> = {}): Place {
  return {
    commune: name,
    name,
    departement: '29',
    role: 'lieu',
    kind,
    precision: 'commune',
    isOutside: false,
    point: [48, -4],
    ...changes,
  };
}

const anchorOf = (...places: readonly Place[]) => findAnchorPlace({ places })?.name;

describe('where a mark of a case stands', () => {
  test('at its first seat, wherever it comes in the list', () => {
    const places = [place('fair', 'evenement'), place('works', 'site'), place('seat', 'siege'), place('late', 'siege')];
    expect(anchorOf(...places)).toBe('seat');
  });

  test('else at its only site', () => {
    expect(anchorOf(place('fair', 'evenement'), place('works', 'site'))).toBe('works');
    expect(anchorOf(place('works', 'site'), place('other works', 'site'))).toBeUndefined();
  });

  test('never at an event, nor outside the territory, nor where nobody knows', () => {
    expect(anchorOf(place('fair', 'evenement'))).toBeUndefined();
    expect(anchorOf(place('seat', 'siege', { isOutside: true }))).toBeUndefined();
    expect(anchorOf(place('seat', 'siege', { point: undefined }), place('works', 'site'))).toBe('works');
    expect(anchorOf(place('far works', 'site', { isOutside: true }), place('works', 'site'))).toBe('works');
  });
});
