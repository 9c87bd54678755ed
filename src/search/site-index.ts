import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as engine from 'pagefind';
import { readSmallIndex } from '../atlas/small-index.ts';
import { writeVocabulary } from '../atlas/vocabulary.ts';
import { listMissingForms, readGlossary, type Glossary } from './acronyms.ts';
import { isIndexed, prepareForIndex, readBodyText, readTitle } from './indexed-page.ts';
import { readFragments, writePageList, type Fragment } from './page-list.ts';
import { WordCount } from './word-count.ts';

/** Files and folder of a built site, below its home page. */
export const FILES = {
  engine: 'pagefind',
  pages: 'pagefind/pages.json',
  vocabulary: 'vocabulaire.json',
  smallIndex: 'donnees/index.json',
  hiddenWords: 'donnees/mots-caches.json',
} as const;

/** Parts of the engine that the site does not use: its own interfaces. */
const UNUSED = /^pagefind-(?!worker|entry).*\.(?:js|css)$|^wasm\.unknown/;

/**
 * Left out of the index: what every case writes alike (a search for « forme » is not one for all of them), what a page
 * repeats of others, and the numbers of sources. Forms, objectives and communes of a case are among its hidden words.
 */
const LEFT_OUT = [
  'dt',
  '.identity h2',
  '.case-header .form',
  '.case-header .objectives',
  '.case-header figcaption',
  '.case-list',
  '.case-rows',
  '.calls',
];

/** Indexes the marked pages of a built site. Returns their number; throws when there is none. */
export async function indexSite(folder: string): Promise<number> {
  const { index, errors } = await engine.createIndex({ forceLanguage: 'fr', excludeSelectors: LEFT_OUT });
  if (index === undefined) throw new Error(`Pagefind: ${errors.join(', ')}`);
  const hiddenWords = await readHiddenWords(folder);
  const paths = await listIndexedPaths(folder);
  if (paths.length === 0) throw new Error('No page is marked with data-pagefind-body: the search would be empty');
  const glossary = await collectGlossary(folder, paths);
  const titles = new Map<string, string>();
  for (const path of paths) {
    const html = await readFile(join(folder, path), 'utf8');
    const key = path.replace(/\/?index\.html$/, '');
    const hidden = [hiddenWords[key] ?? '', ...listMissingForms(readBodyText(html), glossary)].join(', ');
    titles.set(key, readTitle(html));
    await index.addHTMLFile({ sourcePath: path, content: prepareForIndex(html, hidden) });
  }
  const target = join(folder, FILES.engine);
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await index.writeFiles({ outputPath: target });
  await engine.close();
  await removeUnused(target);
  const words = new WordCount();
  const pages: Omit<Fragment, 'text'>[] = [];
  for await (const { id, path, text } of readFragments(target)) {
    words.add(text);
    pages.push({ id, path });
  }
  await writeJson(join(folder, FILES.vocabulary), writeVocabulary(words.words));
  await writeJson(join(folder, FILES.pages), writePageList(pages, await readCaseIds(folder), titles));
  return paths.length;
}

async function listIndexedPaths(folder: string): Promise<readonly string[]> {
  const paths: string[] = [];
  for await (const path of glob('**/*.html', { cwd: folder })) {
    if (isIndexed(await readFile(join(folder, path), 'utf8'))) paths.push(path.replaceAll('\\', '/'));
  }
  return paths.sort();
}

async function collectGlossary(folder: string, paths: readonly string[]): Promise<Glossary> {
  const texts = await Promise.all(paths.map(async (path) => readBodyText(await readFile(join(folder, path), 'utf8'))));
  return readGlossary(texts);
}

/** Words that the pages do not show, by path. Their file serves here only and is not published. */
async function readHiddenWords(folder: string): Promise<Readonly<Record<string, string>>> {
  const path = join(folder, FILES.hiddenWords);
  const words: Readonly<Record<string, string>> = JSON.parse(await readFile(path, 'utf8'));
  await rm(path);
  return words;
}

async function readCaseIds(folder: string): Promise<readonly string[]> {
  const index = readSmallIndex(JSON.parse(await readFile(join(folder, FILES.smallIndex), 'utf8')));
  return index.cases.map(({ id }) => id);
}

async function removeUnused(folder: string): Promise<void> {
  for await (const name of glob('*', { cwd: folder })) {
    if (UNUSED.test(name)) await rm(join(folder, name));
  }
}

function writeJson(path: string, value: unknown): Promise<void> {
  return writeFile(path, JSON.stringify(value));
}
