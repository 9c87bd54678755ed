import { spawn } from 'node:child_process';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { nameCase } from './corpus.ts';
import { followTree, type Usage } from './process-tree.ts';

export interface Measure {
  /** Generated cases. */
  readonly count: number;
  readonly wallSeconds: number;
  /** `undefined` outside Linux. */
  readonly usage: Usage | undefined;
  readonly pages: number;
  readonly outputBytes: number;
  /** The HTML of the case page of median size. */
  readonly caseBytes: number;
  readonly caseBrotliBytes: number;
}

interface BuildFolders {
  readonly content: string;
  readonly output: string;
}

/** Builds a corpus from nothing, cache included, as a person would: `npm run build`, the verifier first. */
export async function measureBuild(count: number, folders: BuildFolders): Promise<Measure> {
  const start = performance.now();
  const usage = await build(folders);
  const wallSeconds = (performance.now() - start) / 1000;
  const files = await listFiles(folders.output);
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const html = await readMedianCase(folders.output, count);
  return {
    count,
    wallSeconds,
    usage,
    pages: files.filter((file) => file.endsWith('.html')).length,
    outputBytes: sizes.reduce((sum, size) => sum + size, 0),
    caseBytes: html.length,
    caseBrotliBytes: brotliCompressSync(html).length,
  };
}

/** @throws {Error} with all that the build wrote, when it fails */
function build({ content, output }: BuildFolders): Promise<Usage | undefined> {
  const npm = process.env['npm_execpath'];
  if (npm === undefined) throw new Error('run this through npm: « npm run bench »');
  const child = spawn(process.execPath, [npm, 'run', '--silent', 'build', '--', '--outDir', output, '--force'], {
    env: { ...process.env, CONTENU: content },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (log += String(chunk)));
  const stop = child.pid === undefined ? undefined : followTree(child.pid);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => {
      const usage = stop?.();
      if (status === 0) resolve(usage);
      else reject(new Error(`La construction a échoué :\n${log.slice(-4000)}`));
    });
  });
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
