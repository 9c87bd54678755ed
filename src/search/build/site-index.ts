import { glob, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { writePageList } from '../page-list.ts';
import { fitSmallIndex, readSmallIndex, type SmallIndex, type SmallIndexFile } from '../small-index.ts';
import { FACTS, HOME } from '../text-files.ts';
import { writeVocabulary, type VocabularyPiece } from '../vocabulary.ts';
import { listMissingForms, makeGlossary } from './acronyms.ts';
import { digestCode } from './code-version.ts';
import { findTable, makeEngineIndex } from './engine-index.ts';
import { writeEnginePage } from './engine-page.ts';
import { joinShown, type KnownPage } from './known-page.ts';
import { OutputFolder, writeIfChanged } from './output-folder.ts';
import { cutPageBody } from './page-text.ts';
import { PageStore } from './page-store.ts';
import { listSpellings } from './spellings.ts';
import { WordCount } from './word-count.ts';

/** Files and folders of a built site, below its home page. */
export const FILES = {
  engine: 'pagefind',
  smallIndex: 'donnees/index.json',
  hiddenWords: 'donnees/mots-caches.json',
} as const;

type Pages = ReadonlyMap<string, KnownPage>;

/**
 * Indexes the marked pages of a built site. The result depends on the site alone, whatever was kept.
 *
 * @param folder of the built site
 * @param kept folder for what can serve the next time; it may be removed
 * @returns the number of pages
 * @throws {Error} when no page is marked
 */
export async function indexSite(folder: string, kept: string): Promise<number> {
  const version = await digestCode();
  const names = await fitNames(join(folder, FILES.smallIndex));
  const caseIds = names.cases.map(({ id }) => id);
  const store = await PageStore.open(kept, version);
  const pages = await readPages(folder, caseIds, store);
  if (pages.size === 0) throw new Error('No page is marked with data-pagefind-body: the search would be empty');
  const hiddenWords = listHidden(pages, await readHiddenWords(folder));
  const enginePages = [...pages].map(([path, { shownWords }]) => ({
    path,
    html: writeEnginePage(shownWords, hiddenWords.get(path) ?? ''),
  }));
  const engineFiles = await makeEngineIndex(join(kept, 'engine'), enginePages, version);
  const pieces = writeVocabulary(countWords(pages, hiddenWords, names).words);
  const output = new OutputFolder(join(folder, FILES.engine));
  await copyFiles(engineFiles, output);
  await writeTexts(pages, output);
  await writeWords(pieces, output);
  const list = writePageList({
    table: await findTable(engineFiles),
    titles: new Map([...pages].slice(caseIds.length).map(([path, { title }]) => [path, title])),
    works: names.works,
    wordStarts: pieces.map(({ start }) => start),
  });
  await output.write('pages.json', JSON.stringify(list));
  await output.removeOthers();
  await store.save();
  return pages.size;
}

/** The names and words of the pages, of which the file keeps as much as a reader can wait for. */
async function fitNames(path: string): Promise<SmallIndex> {
  const names = readSmallIndex(JSON.parse(await readFile(path, 'utf8')));
  const fitted = fitSmallIndex(names, { estimate: weighWith(5), weigh: weighWith(constants.BROTLI_MAX_QUALITY) });
  await writeIfChanged(path, JSON.stringify(fitted));
  return names;
}

function weighWith(quality: number): (file: SmallIndexFile) => number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return (file) => brotliCompressSync(JSON.stringify(file), { params }).length;
}

/**
 * The pages that their layout marked, by path below the home page, without the final slash: the cases in the order of the
 * small index, then the others. Throws when a case has no page.
 */
async function readPages(folder: string, caseIds: readonly string[], store: PageStore): Promise<Pages> {
  const files = await Array.fromAsync(glob('**/index.html', { cwd: folder }));
  const paths = files.map((file) => file.replaceAll('\\', '/').replace(/\/?index\.html$/, '')).sort();
  const pages = new Map<string, KnownPage>();
  for (const path of new Set([...caseIds.map((id) => `cas/${id}`), ...paths])) {
    const body = cutPageBody(await readFile(join(folder, path, 'index.html'), 'utf8'));
    if (body !== undefined) pages.set(path, store.read(path, body));
  }
  const missing = caseIds.find((id) => !pages.has(`cas/${id}`));
  if (missing !== undefined) throw new Error(`The page of the case ${missing} is not marked for the search`);
  return pages;
}

/** Words that the pages do not show, by path. Their file serves here only and is not published. */
async function readHiddenWords(folder: string): Promise<Readonly<Record<string, string>>> {
  const path = join(folder, FILES.hiddenWords);
  const words: Readonly<Record<string, string>> = JSON.parse(await readFile(path, 'utf8'));
  await rm(path);
  return words;
}

/** These words and the other forms of the acronyms that pages write, by path. */
function listHidden(pages: Pages, words: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const glossary = makeGlossary([...pages.values()].flatMap(({ definitions }) => definitions));
  return new Map(
    [...pages].map(([path, page]) => {
      const missing = listMissingForms({ text: joinShown(page), spellings: new Set(page.spellings) }, glossary);
      return [path, [words[path] ?? '', ...missing].join(', ')];
    }),
  );
}

function countWords(pages: Pages, hiddenWords: ReadonlyMap<string, string>, names: SmallIndex): WordCount {
  const count = new WordCount();
  for (const [path, { spellings }] of pages) count.add([...spellings, ...listSpellings(hiddenWords.get(path) ?? '')]);
  // Works of the bibliography have no page of their own: their words are words of the atlas too.
  for (const { title, words } of names.groups) count.add(listSpellings(`${title}\n${words}`));
  for (const { title, issuer } of names.works) count.add(listSpellings(`${title}\n${issuer}`));
  return count;
}

async function copyFiles(folder: string, output: OutputFolder): Promise<void> {
  for await (const entry of glob('**/*', { cwd: folder, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) await output.write(path.slice(folder.length + 1).replaceAll('\\', '/'), await readFile(path));
  }
}

async function writeTexts(pages: Pages, output: OutputFolder): Promise<void> {
  for (const [path, { text, facts }] of pages) {
    const name = `textes/${path || HOME}`;
    await output.write(`${name}.json`, JSON.stringify(text));
    await output.write(`${name}${FACTS}.json`, JSON.stringify(facts));
  }
}

async function writeWords(pieces: readonly VocabularyPiece[], output: OutputFolder): Promise<void> {
  for (const [piece, { text }] of pieces.entries()) await output.write(`mots-${piece}.json`, JSON.stringify(text));
}
