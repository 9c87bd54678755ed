import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBuildStamp } from './build-stamp.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-stamp-'));
  for (const name of ['site', 'content/cas']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'site/index.html'), '');
  writeFileSync(join(folder, 'content/cas/a.mdx'), 'un');
  open().write();
});

afterEach(() => rmSync(folder, { recursive: true }));

function open(code = '1') {
  return openBuildStamp(join(folder, 'kept/stamp'), {
    output: join(folder, 'site'),
    content: join(folder, 'content'),
    code,
  });
}

test('a site is fresh as long as neither its content nor its code changes', () => {
  expect(open().isFresh()).toBe(true);
  expect(open('2').isFresh()).toBe(false);
  writeFileSync(join(folder, 'content/cas/a.mdx'), 'deux');
  expect(open().isFresh()).toBe(false);
});

test('a file more, a file less or another name: stale', () => {
  writeFileSync(join(folder, 'content/cas/b.mdx'), '');
  expect(open().isFresh()).toBe(false);
  rmSync(join(folder, 'content/cas/b.mdx'));
  expect(open().isFresh()).toBe(true);
  rmSync(join(folder, 'content/cas/a.mdx'));
  writeFileSync(join(folder, 'content/cas/b.mdx'), 'un');
  expect(open().isFresh()).toBe(false);
});

test('a site that a hand has changed, that is gone, or that a build has begun to write: stale', () => {
  writeFileSync(join(folder, 'site/index.html'), 'x');
  expect(open().isFresh()).toBe(false);
  open().write();
  writeFileSync(join(folder, 'site/other.html'), '');
  expect(open().isFresh()).toBe(false);
  open().write();
  expect(open().isFresh()).toBe(true);
  open().remove();
  expect(open().isFresh()).toBe(false);
  open().write();
  rmSync(join(folder, 'site'), { recursive: true });
  expect(open().isFresh()).toBe(false);
});

test('what is edited during a build is built the next time', () => {
  const stamp = open();
  writeFileSync(join(folder, 'content/cas/a.mdx'), 'deux');
  stamp.write();
  expect(open().isFresh()).toBe(false);
});
