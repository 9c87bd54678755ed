import { expect, test } from 'vitest';
import type { Measure } from './measure.ts';
import { findMarginals, formatReport } from './report.ts';
import type { Run } from './run-measured.ts';

function run(cpuSeconds?: number): Run {
  return { wallSeconds: 5, usage: cpuSeconds === undefined ? undefined : { cpuSeconds, peakBytes: 2e9 } };
}

function measure(count: number, cold?: number, bare?: number): Measure {
  const sizes = { pages: count, outputBytes: 1e6, caseBytes: 80_000, caseBrotliBytes: 15_000 };
  const [edited, unchanged, checks] = [run(1), run(1), run(1)];
  return { count, cold: run(cold), edited, unchanged, checks, bare: run(bare), ...sizes };
}

test('the marginal cost is the processor time added by each case added', () => {
  expect(findMarginals([measure(100, 6, 4), measure(1000, 24, 13), measure(5000, 64, 53)])).toEqual([
    { from: 100, to: 1000, coldMs: 20, bareMs: 10 },
    { from: 1000, to: 5000, coldMs: 10, bareMs: 10 },
  ]);
});

test('each run is compared with the bare site, and so is the marginal cost', () => {
  const report = formatReport([measure(100, 6, 4), measure(1000, 24, 13)]);
  expect(report).toContain('à froid : durée 5 s, processeur 24 s, mémoire au plus haut 2 Go (1,85 fois le site nu)');
  expect(report).toContain('une phrase de plus : durée 5 s, processeur 1 s, mémoire au plus haut 2 Go (0,25 fois');
  expect(report.split('\n').at(-1)).toContain('chaque cas de plus coûte 20 ms de processeur (2 fois le site nu)');
});

test('what was not measured is said', () => {
  const report = formatReport([measure(100)]);
  expect(report).toContain('à froid : durée 5 s, processeur non mesuré, mémoire au plus haut non mesuré');
  expect(report).not.toContain('fois');
});
