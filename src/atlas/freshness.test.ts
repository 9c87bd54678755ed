import { expect, test } from 'vitest';
import { isPastYear } from './freshness.ts';

test.each([
  ['2025-11-30', '2026-11-30', true],
  ['2025-12-01', '2026-11-30', false],
  ['2024-02-29', '2025-02-28', false],
  ['2024-02-29', '2025-03-01', true],
  ['2026-11-30', '2026-11-30', false],
])('%s, seen on %s', (day, today, expected) => {
  expect(isPastYear(day, today)).toBe(expected);
});
