import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { followTree, parseStat, selectTree } from './process-tree.ts';

const stat = (id: number, name: string, parent: number) =>
  `${id} (${name}) S ${parent} 1 1 0 -1 4194304 100 0 0 0 250 50 7 7 20 0 11 0 100 1000000 2048 18446744073709551615 1`;

test('reads a line of /proc whatever the name of the process', () => {
  const expected = { id: 12, parent: 3, ticks: 300, pages: 2048 };
  expect(parseStat(stat(12, 'node', 3))).toEqual(expected);
  expect(parseStat(stat(12, 'a) S 9 (b', 3))).toEqual(expected);
  expect(parseStat('')).toBeUndefined();
});

test('takes a process and its descendants, and nobody else', () => {
  const rows = [
    [1, 0],
    [2, 1],
    [3, 2],
    [4, 3],
    [5, 1],
  ].flatMap(([id = 0, parent = 0]) => parseStat(stat(id, 'node', parent)) ?? []);
  expect(selectTree(rows, 2).map(({ id }) => id)).toEqual([2, 3, 4]);
});

test.runIf(process.platform === 'linux')('measures the work of a real process', async () => {
  const code = 'const end = Date.now() + 700; while (Date.now() < end);';
  const child = spawn(process.execPath, ['-e', code], { stdio: 'ignore' });
  const stop = followTree(child.pid ?? 0);
  await new Promise((resolve) => child.once('close', resolve));
  const usage = stop?.();
  expect(usage?.cpuSeconds).toBeGreaterThan(0.1);
  expect(usage?.peakBytes).toBeGreaterThan(10_000_000);
});
