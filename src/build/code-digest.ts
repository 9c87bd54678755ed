import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';

/** What decides, beside the content, of what a page prints. */
const CODE = ['src/**/*.{ts,astro,mdx,css}', 'public/**/*', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
const TESTS = /\.(test|fixture)\.ts$/;

/**
 * A digest of the site's code, its settings and the versions of its packages: pages kept by an earlier build serve again
 * only under the same one.
 *
 * @param settings values read from the environment
 */
export async function digestCode(settings: unknown): Promise<string> {
  const paths = (await Array.fromAsync(glob(CODE))).filter((path) => !TESTS.test(path)).sort();
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const path of paths) {
    const bytes = await readFile(path).catch(ignoreFolders);
    if (bytes !== undefined) hash.update(`\n${path}\n`).update(bytes);
  }
  return hash.digest('hex');
}

function ignoreFolders(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'EISDIR') throw error;
}
