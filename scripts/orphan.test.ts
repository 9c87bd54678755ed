import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { isOrphaned, isRunning } from './orphan.mjs';

/** The id of a process that has ended. */
const endedId = () => spawnSync(process.execPath, ['-e', '']).pid;

test.each([
  ['the parent runs', process.ppid, process.ppid, false],
  ['the system gave another parent', process.ppid, 1, true],
  ['the parent ended and kept its number, as on Windows', endedId(), undefined, true],
])('%s: orphaned is %4$s', (_name, parent, current, expected) => {
  expect(isOrphaned(parent, current ?? parent)).toBe(expected);
});

test('a process is running, ended, or the system’s own', () => {
  expect(isRunning(process.pid)).toBe(true);
  expect(isRunning(endedId())).toBe(false);
  expect(isRunning(1)).toBe(process.platform !== 'win32');
});

test('a process whose parent is killed stops', async () => {
  const orphan = `
    import { onOrphaned } from '${new URL('orphan.mjs', import.meta.url).href}';
    setInterval(() => {}, 1000);
    onOrphaned(() => { console.log('stopped'); process.exit(); });
    console.log('ready');`;
  const parent = `
    const child = require('node:child_process').spawn(process.execPath, ['--input-type=module', '-e', ${JSON.stringify(orphan)}], { stdio: 'inherit' });
    child.unref();`;
  const middle = spawn(process.execPath, ['-e', `${parent} setInterval(() => {}, 1000)`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  middle.stdout.setEncoding('utf8').on('data', (words: string) => {
    said += words;
    if (said === 'ready\n') middle.kill('SIGKILL');
  });
  // Its output is also the orphan's: it closes when both are gone.
  await once(middle.stdout, 'close');
  expect(said).toBe('ready\nstopped\n');
});
