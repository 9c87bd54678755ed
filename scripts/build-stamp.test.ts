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
    links: join(folder, 'liens.json'),
    code,
    pageList: join(folder, 'kept/pages.json'),
  });
}

test('a site is fresh as long as neither its content nor its code changes', () => {
  expect(open().readState()).toBe('fresh');
  expect(open('2').readState()).toBe('foreign');
  writeFileSync(join(folder, 'content/cas/a.mdx'), 'deux');
  expect(open().readState()).toBe('older');
});

test('a file more, a file less or another name: older', () => {
  writeFileSync(join(folder, 'content/cas/b.mdx'), '');
  expect(open().readState()).toBe('older');
  rmSync(join(folder, 'content/cas/b.mdx'));
  expect(open().readState()).toBe('fresh');
  rmSync(join(folder, 'content/cas/a.mdx'));
  writeFileSync(join(folder, 'content/cas/b.mdx'), 'un');
  expect(open().readState()).toBe('older');
});

test('other results of the links: older', () => {
  writeFileSync(join(folder, 'liens.json'), '{}');
  expect(open().readState()).toBe('older');
});

test('a site that a hand has changed, that is gone, or that a build has begun to write: foreign', () => {
  writeFileSync(join(folder, 'site/index.html'), 'x');
  expect(open().readState()).toBe('foreign');
  open().write();
  writeFileSync(join(folder, 'site/other.html'), '');
  expect(open().readState()).toBe('foreign');
  open().write();
  expect(open().readState()).toBe('fresh');
  open().remove();
  expect(open().readState()).toBe('foreign');
  open().write();
  rmSync(join(folder, 'site'), { recursive: true });
  expect(open().readState()).toBe('foreign');
});

test('what is edited during a build is built the next time', () => {
  const stamp = open();
  writeFileSync(join(folder, 'content/cas/a.mdx'), 'deux');
  stamp.write();
  expect(open().readState()).toBe('older');
});

test('a site whose content was built in another folder since: foreign', () => {
  writeFileSync(join(folder, 'kept/pages.json'), '{}');
  expect(open().readState()).toBe('foreign');
});
