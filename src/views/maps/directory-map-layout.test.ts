import { expect, test } from 'vitest';
import type { LatLon } from '../../geography/coordinates.ts';
import { isInFrame } from '../../geography/projection.ts';
import { layoutDirectoryMap } from './directory-map-layout.ts';

const at = (point: LatLon, title = 'g') => ({ title, href: `/repertoire/x/#${title}`, point });
const rennes: LatLon = [48.11, -1.68];
const saintDenis: LatLon = [-20.88, 55.45];

test('a mark for each grouping, in the frame; overseas, in the inset of its territory', () => {
  const { frame, marks, insets } = layoutDirectoryMap([at(rennes, 'a'), at(saintDenis, 'b')]);
  expect(marks.map(({ title }) => title)).toEqual(['a', 'b']);
  expect(marks.every(({ x, y }) => isInFrame([x, y], frame))).toBe(true);
  const inset = insets.find(({ territory }) => territory === '974');
  const [, overseas] = marks;
  expect(inset && overseas && isInFrame([overseas.x, overseas.y], inset.frame)).toBe(true);
  expect(insets.every(({ flocks }) => flocks.length === 0)).toBe(true);
});

test('the marks of one commune do not cover one another', () => {
  const { marks, markRadius } = layoutDirectoryMap(Array.from({ length: 20 }, () => at(rennes)));
  const distances = marks.flatMap((one, rank) =>
    marks.slice(rank + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
  );
  expect(Math.min(...distances)).toBeGreaterThan(2 * markRadius * 0.8);
  expect(Math.max(...distances)).toBeLessThan(50);
});

test('what falls on no territory is left out', () => {
  expect(layoutDirectoryMap([at([0, 0])]).marks).toEqual([]);
});
