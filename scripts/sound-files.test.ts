import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createContentFile } from '../src/checks/reading/open-file.ts';
import { openSoundFiles } from './sound-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'en-meute-'));
const list = join(folder, 'below', 'list.txt');
const file = createContentFile('cas/a.mdx', 'un');

afterEach(() => rmSync(join(folder, 'below'), { recursive: true, force: true }));

test('a file found sound is known as long as nothing that decides has changed', () => {
  openSoundFiles(list, ['code']).keep([file]);
  const known = openSoundFiles(list, ['code']);
  expect(known.has(file)).toBe(true);
  expect(known.has(createContentFile('cas/a.mdx', 'deux'))).toBe(false);
  expect(known.has(createContentFile('cas/b.mdx', 'un'))).toBe(false);
  expect(openSoundFiles(list, ['other code']).has(file)).toBe(false);
});

test('a list that is lost or damaged knows nothing', () => {
  expect(openSoundFiles(list, []).has(file)).toBe(false);
  openSoundFiles(list, []).keep([file]);
  writeFileSync(list, 'x');
  expect(openSoundFiles(list, []).has(file)).toBe(false);
});
