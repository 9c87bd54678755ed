import { expect, test } from 'vitest';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { CHARACTERS, type Face, FACES } from './faces.ts';
import { fitFallback, readFontMetrics } from './metrics.ts';

const require = createRequire(import.meta.url);
const source = ({ packageName, file }: Face) => readFile(require.resolve(`${packageName}/${file}`));

test.each(FACES.map((face) => [face.name, face] as const))('measures %s', async (_, face) => {
  const sfnt = await subsetFont(await source(face), CHARACTERS, { targetFormat: 'sfnt', variationAxes: face.axes });
  const metrics = await readFontMetrics(sfnt);
  const ratio = metrics.averageWidth / metrics.unitsPerEm;
  expect([1000, 2000, 2048]).toContain(metrics.unitsPerEm);
  expect((metrics.ascent + metrics.descent) / metrics.unitsPerEm).toBeGreaterThan(1);
  expect(ratio).toBeGreaterThan(0.35);
  expect(ratio).toBeLessThan(0.55);
});

test('bolder is wider', async () => {
  const [roman] = FACES;
  if (roman === undefined) throw new Error('No face.');
  const font = await source(roman);
  const at = async (wght: number) => {
    const cut = await subsetFont(font, CHARACTERS, { targetFormat: 'sfnt', variationAxes: { wght } });
    return (await readFontMetrics(cut)).averageWidth;
  };
  expect(await at(600)).toBeGreaterThan(await at(400));
});

test('a fallback of the same widths keeps its size, a wider one shrinks and its ascent grows back', () => {
  const font = { unitsPerEm: 1000, ascent: 900, descent: 300, lineGap: 0, averageWidth: 400 };
  expect(fitFallback(font, { unitsPerEm: 2000, averageWidth: 800 })).toEqual({
    sizeAdjust: 1,
    ascentOverride: 0.9,
    descentOverride: 0.3,
    lineGapOverride: 0,
  });
  expect(fitFallback(font, { unitsPerEm: 1000, averageWidth: 500 })).toMatchObject({
    sizeAdjust: 0.8,
    ascentOverride: 1.125,
  });
});
