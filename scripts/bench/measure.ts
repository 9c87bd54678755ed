import { appendFile, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { measureBareSite } from './bare-site.ts';
import { nameCase } from './corpus.ts';
import { type Run, runMeasured } from './run-measured.ts';

export interface Measure {
  /** Generated cases. */
  readonly count: number;
  /** The build from nothing, caches included. */
  readonly cold: Run;
  /** A sentence more in one case, then a build. */
  readonly edited: Run;
  /** A build of what was just built. */
  readonly unchanged: Run;
  /** The checks alone, nothing known of earlier ones. */
  readonly checks: Run;
  /** The cold build of a bare site with the same generated cases. */
  readonly bare: Run;
  readonly pages: number;
  readonly outputBytes: number;
  /** The HTML of the case page of median size. */
  readonly caseBytes: number;
  readonly caseBrotliBytes: number;
}

interface BuildFolders {
  readonly content: string;
  readonly output: string;
  /** To be made for the bare site. */
  readonly bare: string;
}

/** Builds a corpus as a person would, the checks first: from nothing, after an edit, again; then the bare site. */
export async function measureBuilds(count: number, { content, output, bare }: BuildFolders): Promise<Measure> {
  const place = { environment: { CONTENU: content } };
  const build = () => runMeasured(['scripts/build.ts', '--outDir', output], place);
  const cold = await build();
  const built = await weigh(output, count);
  await appendFile(join(content, 'cas', `${nameCase(1)}.mdx`), '\nUne phrase de plus.\n');
  const edited = await build();
  const unchanged = await build();
  await rm(`${content}.cache`, { recursive: true });
  const checks = await runMeasured(['scripts/verifier.ts'], place);
  return { count, cold, edited, unchanged, checks, bare: await measureBareSite(join(content, 'cas'), bare), ...built };
}

async function weigh(output: string, count: number) {
  const files = await listFiles(output);
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const html = await readMedianCase(output, count);
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    outputBytes: sizes.reduce((sum, size) => sum + size, 0),
    caseBytes: html.length,
    caseBrotliBytes: brotliCompressSync(html).length,
  };
}

async function readMedianCase(output: string, count: number): Promise<Buffer> {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const pathOf = (number: number) => join(output, 'cas', nameCase(number), 'index.html');
  const sized = await Promise.all(numbers.map(async (number) => ({ number, size: (await stat(pathOf(number))).size })));
  const median = sized.toSorted((a, b) => a.size - b.size)[Math.floor(count / 2)];
  if (median === undefined) throw new Error('readMedianCase: no case was built');
  return readFile(pathOf(median.number));
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
