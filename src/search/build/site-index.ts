import { glob, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import * as engine from 'pagefind';
import { readEngineIds } from '../engine-ids.ts';
import type { ReadableText } from '../excerpt.ts';
import { fitSmallIndex, readSmallIndex, type SmallIndex } from '../small-index.ts';
import { FACTS, HOME } from '../text-files.ts';
import { writeVocabulary } from '../vocabulary.ts';
import { listMissingForms, readGlossary } from './acronyms.ts';
import { writeEnginePage } from './engine-page.ts';
import { writePageList } from '../page-list.ts';
import { readPageText, type PageText } from './page-text.ts';
import { WordCount } from './word-count.ts';

/** Files and folders of a built site, below its home page. */
export const FILES = {
  engine: 'pagefind',
  pages: 'pagefind/pages.json',
  words: 'pagefind/mots-',
  texts: 'pagefind/textes',
  smallIndex: 'donnees/index.json',
  hiddenWords: 'donnees/mots-caches.json',
} as const;

/** Parts of the engine that the site does not use: its own interfaces, and the texts, which it writes itself. */
const UNUSED = /^pagefind-(?!worker|entry).*\.(?:js|css)$|^wasm\.unknown|^fragment$/;

/** Indexes the marked pages of a built site. Returns their number; throws when there is none. */
export async function indexSite(folder: string): Promise<number> {
  const names = await fitNames(join(folder, FILES.smallIndex));
  const caseIds = names.cases.map(({ id }) => id);
  const pages = await readPages(folder, caseIds);
  if (pages.size === 0) throw new Error('No page is marked with data-pagefind-body: the search would be empty');
  const { index, errors } = await engine.createIndex({ forceLanguage: 'fr' });
  if (index === undefined) throw new Error(`Pagefind: ${errors.join(', ')}`);
  const hiddenWords = await readHiddenWords(folder);
  const glossary = readGlossary([...pages.values()].map(joinShown));
  const target = join(folder, FILES.engine);
  await rm(target, { recursive: true, force: true });
  const words = new WordCount();
  for (const [path, page] of pages) {
    const hidden = [hiddenWords[path] ?? '', ...listMissingForms(joinShown(page), glossary)].join(', ');
    words.add(`${joinShown(page)}\n${hidden}`);
    await index.addHTMLFile({ sourcePath: `${path}/index.html`, content: writeEnginePage(page, hidden) });
    await writeTexts(join(folder, FILES.texts, path || HOME), page);
  }
  // Works of the bibliography have no page of their own: their words are words of the atlas too.
  for (const { title, words: others } of names.groups) words.add(`${title}\n${others}`);
  for (const { title, issuer } of names.works) words.add(`${title}\n${issuer}`);
  await index.writeFiles({ outputPath: target });
  await engine.close();
  const pieces = writeVocabulary(words.words);
  await Promise.all(pieces.map(({ text }, piece) => writeJson(join(folder, `${FILES.words}${piece}.json`), text)));
  const list = writePageList({
    table: await findTable(target, pages.size),
    titles: new Map([...pages].slice(caseIds.length).map(([path, { title }]) => [path, title])),
    works: names.works,
    wordStarts: pieces.map(({ start }) => start),
  });
  await writeJson(join(folder, FILES.pages), list);
  await removeUnused(target);
  return pages.size;
}

/** The names and words of the pages, of which the file keeps as much as a reader can wait for. */
async function fitNames(path: string): Promise<SmallIndex> {
  const names = readSmallIndex(JSON.parse(await readFile(path, 'utf8')));
  await writeJson(
    path,
    fitSmallIndex(names, (file) => brotliCompressSync(JSON.stringify(file)).length),
  );
  return names;
}

/** The name of the engine's table of pages. Throws when it does not read as the browser will read it. */
async function findTable(folder: string, pageCount: number): Promise<string> {
  const [name = ''] = await Array.fromAsync(glob('*.pf_meta', { cwd: folder }));
  const ids = await readEngineIds(new Uint8Array(await readFile(join(folder, name))));
  const fragments = await readdir(join(folder, 'fragment'));
  const known = new Set(fragments.map((fragment) => fragment.replace(/^fr_|\.pf_fragment$/g, '')));
  if (ids.length === pageCount && ids.every((id) => known.has(id))) return name;
  throw new Error(`The table of pages of the search engine has changed: ${ids.length} ids read for ${pageCount} pages`);
}

/**
 * The pages that their layout marked, by path below the home page, without the final slash: the cases in the order of the
 * small index, then the others. Throws when a case has no page.
 */
async function readPages(folder: string, caseIds: readonly string[]): Promise<ReadonlyMap<string, PageText>> {
  const files = await Array.fromAsync(glob('**/index.html', { cwd: folder }));
  const paths = files.map((file) => file.replaceAll('\\', '/').replace(/\/?index\.html$/, '')).sort();
  const pages = new Map<string, PageText>();
  for (const path of new Set([...caseIds.map((id) => `cas/${id}`), ...paths])) {
    const page = readPageText(await readFile(join(folder, path, 'index.html'), 'utf8'));
    if (page !== undefined) pages.set(path, page);
  }
  const missing = caseIds.find((id) => !pages.has(`cas/${id}`));
  if (missing !== undefined) throw new Error(`The page of the case ${missing} is not marked for the search`);
  return pages;
}

function joinShown({ title, text, facts }: PageText): string {
  return [title, text, facts].join('\n');
}

/** @param path of the files, without their ends */
async function writeTexts(path: string, { text, facts }: ReadableText): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await Promise.all([writeJson(`${path}.json`, text), writeJson(`${path}${FACTS}.json`, facts)]);
}

/** Words that the pages do not show, by path. Their file serves here only and is not published. */
async function readHiddenWords(folder: string): Promise<Readonly<Record<string, string>>> {
  const path = join(folder, FILES.hiddenWords);
  const words: Readonly<Record<string, string>> = JSON.parse(await readFile(path, 'utf8'));
  await rm(path);
  return words;
}

async function removeUnused(folder: string): Promise<void> {
  for await (const name of glob('*', { cwd: folder })) {
    if (UNUSED.test(name)) await rm(join(folder, name), { recursive: true });
  }
}

function writeJson(path: string, value: unknown): Promise<void> {
  return writeFile(path, JSON.stringify(value));
}
