import { formatNumber } from '../format.ts';
import type { CaseMark } from './case-marks.ts';

/** What one dot may be worth, with its name in a sentence. */
const values = new Map([
  [2, 'deux'],
  [5, 'cinq'],
  [10, 'dix'],
  [20, 'vingt'],
  [50, 'cinquante'],
  [100, 'cent'],
  [200, 'deux cents'],
  [500, 'cinq cents'],
  [1000, 'mille'],
  [5000, 'cinq mille'],
]);

/** More dots than this would cover the country. */
const dotLimit = 1500;

/** So many members a dot, or the next round number that keeps the dots countable. */
export function chooseMembersPerDot(marks: readonly CaseMark[], least: number): number {
  const total = marks.reduce((sum, { flock }) => sum + (flock.high ?? flock.low ?? 0), 0);
  const candidates = [...values.keys()].filter((value) => value >= least);
  return candidates.find((value) => total / value <= dotLimit) ?? Math.max(...candidates);
}

/** One member a dot, or the least round number that draws so many members in so many dots. */
export function chooseDotValue(members: number, mostDots: number): number {
  const candidates = [1, ...values.keys()];
  return candidates.find((value) => members / value <= mostDots) ?? Math.max(...candidates);
}

/** « dix » for 10. */
export function nameDotValue(members: number): string {
  return values.get(members) ?? formatNumber(members);
}
