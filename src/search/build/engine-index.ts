import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as engine from 'pagefind';
import { readEngineIds } from '../engine-ids.ts';

/** A page written for the engine. */
export interface EnginePage {
  /** Below the home page, without the final slash. */
  readonly path: string;
  readonly html: string;
}

/** Places of words in a file of the index, 5 to 6 kB compressed. A search loads one or two of them for a word. */
const PLACES_IN_FILE = 5000;
/**
 * The engine cuts its index into files of 20 000 places otherwise, about 36 kB. This setting has no name among its options:
 * a test counts the files.
 */
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(PLACES_IN_FILE);

/**
 * Parts of the engine that the site does not use: its own interfaces, its worker, and the texts, which the site writes
 * itself.
 */
const UNUSED = /^pagefind-(?!entry).*\.(?:js|css)$|^wasm\.unknown|^fragment$/;
const KEY = 'key';
const FILES = 'files';

/**
 * Makes the index of the full-text engine, unless the same pages made the one of the last time: the engine reads all
 * pages whenever one changes.
 *
 * @param folder where the index of the last time is kept
 * @param version of the code of the index
 * @returns the folder of its files
 */
export async function makeEngineIndex(folder: string, pages: readonly EnginePage[], version: string): Promise<string> {
  const files = join(folder, FILES);
  const key = digestPages(pages, version);
  const keyFile = join(folder, KEY);
  if (existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) return files;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(files, { recursive: true });
  await writeIndex(files, pages);
  await checkIds(files, pages.length);
  for (const name of readdirSync(files)) {
    if (UNUSED.test(name)) rmSync(join(files, name), { recursive: true });
  }
  writeFileSync(keyFile, key);
  return files;
}

function digestPages(pages: readonly EnginePage[], version: string): string {
  const digest = createHash('sha256').update(version);
  for (const { path, html } of pages) digest.update(`\n${path}\n`).update(html);
  return digest.digest('hex');
}

/** The name of the engine's table of pages. */
export function findTable(files: string): string {
  return readdirSync(files).find((name) => name.endsWith('.pf_meta')) ?? '';
}

/** Written here and not by the engine, whose process ends without waiting for its last file on a busy machine. */
async function writeIndex(folder: string, pages: readonly EnginePage[]): Promise<void> {
  const { index, errors } = await engine.createIndex({ forceLanguage: 'fr' });
  if (index === undefined) throw new Error(`Pagefind: ${errors.join(', ')}`);
  // One after the other: their order is that of the table of pages.
  for (const { path, html } of pages) await index.addHTMLFile({ sourcePath: `${path}/index.html`, content: html });
  const { files, errors: faults } = await index.getFiles();
  await engine.close();
  if (faults.length > 0) throw new Error(`Pagefind: ${faults.join(', ')}`);
  for (const { path, content } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** Throws when the table of pages does not read as the browser will read it. */
async function checkIds(files: string, pageCount: number): Promise<void> {
  const ids = await readEngineIds(new Uint8Array(readFileSync(join(files, findTable(files)))));
  const fragments = readdirSync(join(files, 'fragment'));
  const known = new Set(fragments.map((fragment) => fragment.replace(/^fr_|\.pf_fragment$/g, '')));
  if (ids.length === pageCount && ids.every((id) => known.has(id))) return;
  throw new Error(`The table of pages of the search engine has changed: ${ids.length} ids read for ${pageCount} pages`);
}
