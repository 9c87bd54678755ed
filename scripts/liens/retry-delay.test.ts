import { expect, test } from 'vitest';
import { findRetryDelay } from './retry-delay.ts';

const NOW = Date.parse('2026-11-30T12:00:00Z');

test.each([
  [1, undefined, 2_000],
  [2, undefined, 8_000],
  [3, undefined, undefined],
  [1, '7', 7_000],
  [1, '0', 0],
  [1, 'Mon, 30 Nov 2026 12:01:00 GMT', 60_000],
  [1, 'Mon, 30 Nov 2026 11:00:00 GMT', 0],
  [1, 'bientôt', 2_000],
  [1, '3600', undefined],
  [3, '1', undefined],
])('after %i attempts, « Retry-After: %s »: %s ms', (attempts, retryAfter, expected) => {
  expect(findRetryDelay(attempts, retryAfter, NOW)).toBe(expected);
});
