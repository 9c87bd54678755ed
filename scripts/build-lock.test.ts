import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeBuildLock } from './build-lock.ts';

/** Above the largest number that Linux and macOS give a process. */
const NO_PROCESS = 2 ** 30;

let folder = '';
let path = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-lock-'));
  path = join(folder, 'kept/build.lock');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the first build of a folder has the lock, the second is told by whom', () => {
  expect(takeBuildLock(path)).toEqual({ isOurs: true });
  expect(takeBuildLock(path, NO_PROCESS)).toEqual({ isOurs: false, holder: process.pid });
  expect(readFileSync(path, 'utf8')).toBe(String(process.pid));
  expect(readdirSync(join(folder, 'kept'))).toEqual(['build.lock']);
});

test('the lock of a process that is no more is taken over', () => {
  takeBuildLock(path, NO_PROCESS);
  expect(takeBuildLock(path)).toEqual({ isOurs: true });
  expect(readFileSync(path, 'utf8')).toBe(String(process.pid));
});

test('a lock that says nothing is nobody’s', () => {
  takeBuildLock(path);
  writeFileSync(path, '?');
  expect(takeBuildLock(path)).toEqual({ isOurs: true });
});
