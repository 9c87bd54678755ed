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
  const readAll = (name: string) => [...css.matchAll(new RegExp(`${name}: (.*);`, 'g'))].map(([, value]) => value);
  const [families, styles, weights] = [readAll('font-family'), readAll('font-style'), readAll('font-weight')];
  expect(families.map((family, index) => `${family} ${styles[index]} ${weights[index]}`)).toEqual([
    "'Brygada 1918' normal 400 700",
    "'Brygada 1918 fallback' normal 400 500",
    "'Brygada 1918 fallback' normal 600 700",
    "'Brygada 1918' italic 400",
    "'Brygada 1918 fallback' italic 400",
    "'Radio Canada' normal 400 700",
    "'Radio Canada fallback' normal 400 500",
    "'Radio Canada fallback' normal 600 700",
  ]);
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
