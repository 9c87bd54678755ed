import { expect, test } from 'vitest';
import type { Measure } from './measure.ts';
import { findMarginals, formatReport } from './report.ts';

function measure(count: number, wallSeconds: number, cpuSeconds?: number): Measure {
  const usage = cpuSeconds === undefined ? undefined : { cpuSeconds, peakBytes: 2e9 };
  return { count, wallSeconds, usage, pages: count, outputBytes: 1e6, caseBytes: 80_000, caseBrotliBytes: 15_000 };
}

test('the marginal cost is the time added by each case added', () => {
  expect(findMarginals([measure(100, 5, 6), measure(1000, 14, 24), measure(5000, 54, 64)])).toEqual([
    { from: 100, to: 1000, wallMs: 10, cpuMs: 20 },
    { from: 1000, to: 5000, wallMs: 10, cpuMs: 10 },
  ]);
});

test('the report compares the last two marginal costs', () => {
  const report = formatReport([measure(100, 5, 6), measure(1000, 14, 24), measure(5000, 74, 64)]);
  expect(report.split('\n').at(-1)).toBe('Rapport des deux derniers coûts : 1,5 (processeur 0,5)');
  expect(report).toContain('mémoire au plus haut 2 Go');
});

test('one size has no marginal cost, and what was not measured is said', () => {
  const report = formatReport([measure(100, 5)]);
  expect(report.split('\n')).toHaveLength(1);
  expect(report).toContain('processeur non mesuré');
});
