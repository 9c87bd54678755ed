import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** All the code that decides what is read of a page and how it is written, and the exact versions of the packages. */
const FOLDERS = ['./', '../', '../../language/'];
const PACKAGES = '../../../package.json';

/** Digest of the code of the index: what it kept is worth nothing to another. */
export async function digestCode(): Promise<string> {
  const names = await Promise.all(FOLDERS.map(listSources));
  const texts = await Promise.all([...names.flat(), PACKAGES].map((name) => readFile(locate(name), 'utf8')));
  return hash('sha256', texts.join('\0'));
}

async function listSources(folder: string): Promise<readonly string[]> {
  const names = await readdir(locate(folder));
  return names
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => folder + name);
}

function locate(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
