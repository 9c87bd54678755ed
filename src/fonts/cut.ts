import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { CHARACTERS, type Face, FACES, FONT_BUDGET } from './faces.ts';
import { writeFontFaces } from './font-face-css.ts';
import { type FontMetrics, readFontMetrics } from './metrics.ts';

const require = createRequire(import.meta.url);

/**
 * Cuts the shipped fonts into a folder of `cacheFolder` named after the recipe, unless it is there already:
 * `<face>.woff2` and `fonts.css`. Gives that folder. Throws when the files together pass the budget.
 */
export async function cutFonts(cacheFolder: string): Promise<string> {
  const folder = join(cacheFolder, await hashRecipe());
  if (await exists(folder)) return folder;

  // Several builds may start at once: each works in its own folder, the first to end gives its name.
  await mkdir(cacheFolder, { recursive: true });
  const draft = await mkdtemp(`${folder}.`);
  const cuts = await Promise.all(FACES.map(cutFace));
  const bytes = cuts.reduce((sum, { font }) => sum + font.byteLength, 0);
  if (bytes > FONT_BUDGET) throw new Error(`The fonts weigh ${bytes} bytes, over the ${FONT_BUDGET} allowed.`);

  await Promise.all(cuts.map(({ face, font }) => writeFile(join(draft, `${face.name}.woff2`), font)));
  await writeFile(join(draft, 'fonts.css'), cuts.map(({ face, metrics }) => writeFontFaces(face, metrics)).join('\n'));
  await rename(draft, folder).catch(async (error: unknown) => {
    await rm(draft, { recursive: true });
    if (!(await exists(folder))) throw error;
  });
  return folder;
}

/** The licence of each font package, as `[file name, text]`. */
export async function readLicences(): Promise<readonly (readonly [string, string])[]> {
  const packages = [...new Set(FACES.map(({ packageName }) => packageName))];
  return Promise.all(
    packages.map(async (name) => {
      const text = await readFile(join(packageFolder(name), 'LICENSE'), 'utf8');
      return [`${name.replace(/^.*\//, '')}-OFL.txt`, text] as const;
    }),
  );
}

async function cutFace(face: Face): Promise<{ face: Face; font: Buffer; metrics: readonly FontMetrics[] }> {
  const source = await readFile(join(packageFolder(face.packageName), face.file));
  const font = await subsetFont(source, CHARACTERS, { targetFormat: 'woff2', variationAxes: face.axes });
  const metrics = await Promise.all(
    face.fallbacks.map(async ({ measuredAt }) => {
      const variationAxes = { ...face.axes, wght: measuredAt };
      return readFontMetrics(await subsetFont(source, CHARACTERS, { targetFormat: 'sfnt', variationAxes }));
    }),
  );
  return { face, font, metrics };
}

/** Changes with the characters, the axes, the versions of the packages and the code that writes the sheet. */
async function hashRecipe(): Promise<string> {
  const files = [
    ...FACES.map(({ packageName }) => join(packageFolder(packageName), 'package.json')),
    require.resolve('@capsizecss/unpack/package.json'),
    ...['./metrics.ts', './font-face-css.ts'].map((file) => new URL(file, import.meta.url)),
  ];
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return createHash('sha256')
    .update(JSON.stringify([FACES, CHARACTERS, texts]))
    .digest('hex')
    .slice(0, 16);
}

function packageFolder(name: string): string {
  return dirname(require.resolve(`${name}/package.json`));
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
