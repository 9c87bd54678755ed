import { describe, expect, test } from 'vitest';
import { findNext, isArrow } from './model.ts';

const spots = [
  { id: 'lille', x: 50, y: 0 },
  { id: 'brest', x: 0, y: 20 },
  { id: 'nice', x: 90, y: 90 },
];

describe('arrow keys on the flocks of a map', () => {
  test.each([
    ['brest', 'ArrowRight', 'lille'],
    ['lille', 'ArrowRight', 'nice'],
    ['nice', 'ArrowLeft', 'lille'],
    ['lille', 'ArrowDown', 'brest'],
    ['nice', 'ArrowUp', 'brest'],
    ['nice', 'ArrowRight', undefined],
    ['brest', 'ArrowLeft', undefined],
    ['brest', 'Enter', undefined],
    ['elsewhere', 'ArrowDown', undefined],
  ])('from %s, %s leads to %s', (from, key, to) => {
    expect(findNext(spots, from, key)).toBe(to);
  });

  test('each flock is reached from the one before', () => {
    let at: string | undefined = 'lille';
    const seen: string[] = [];
    while (at !== undefined) {
      seen.push(at);
      at = findNext(spots, at, 'ArrowDown');
    }
    expect(seen).toEqual(['lille', 'brest', 'nice']);
  });

  test('other keys are left to the page', () => {
    expect(['Tab', 'toString', 'ArrowUp'].map(isArrow)).toEqual([false, false, true]);
  });
});
