import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cutFonts, readLicences } from './cut.ts';
import { FACES, FONT_BUDGET } from './faces.ts';

let cache: string;
let folder: string;

beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'fonts-'));
  folder = await cutFonts(cache);
});
afterAll(() => rm(cache, { recursive: true }));

test('ships one woff2 per face, within the budget', async () => {
  const files = FACES.map(({ name }) => join(folder, `${name}.woff2`));
  const heads = await Promise.all(files.map(async (file) => (await readFile(file)).toString('latin1', 0, 4)));
  expect(heads).toEqual(FACES.map(() => 'wOF2'));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(FONT_BUDGET);
});

test('declares each face and each fallback', async () => {
  const css = await readFile(join(folder, 'fonts.css'), 'utf8');
  const rules = FACES.reduce((count, { fallbacks }) => count + 1 + fallbacks.length, 0);
  expect(css.match(/@font-face/g)).toHaveLength(rules);
  expect(css).not.toMatch(/NaN|Infinity/);
});

test('two runs at once leave one finished folder, and the next run keeps it', async () => {
  const shared = join(cache, 'shared');
  const [first, second] = await Promise.all([cutFonts(shared), cutFonts(shared)]);
  expect(second).toBe(first);
  expect(await readdir(shared)).toHaveLength(1);
  const { mtimeMs } = await stat(first);
  await cutFonts(shared);
  expect((await stat(first)).mtimeMs).toBe(mtimeMs);
});

test('gives the two licences', async () => {
  const licences = await readLicences();
  expect(licences.map(([name]) => name)).toEqual(['brygada-1918-OFL.txt', 'radio-canada-OFL.txt']);
  for (const [, text] of licences) expect(text).toContain('SIL OPEN FONT LICENSE');
});
