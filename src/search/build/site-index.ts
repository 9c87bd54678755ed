import { hash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readDirectoryFile, type IndexedGrouping } from '../directory-index.ts';
import { writePageList } from '../page-list.ts';
import type { SmallIndex, SmallIndexFile } from '../small-index.ts';
import { FACTS, HOME } from '../text-files.ts';
import { writeVocabulary, type CountedWord } from '../vocabulary.ts';
import { listMissingForms, makeGlossary, type Glossary } from './acronyms.ts';
import { findTable, makeEngineIndex, type EnginePage } from './engine-index.ts';
import { writeEnginePage, writeHiddenWords } from './engine-page.ts';
import { digestIndexCode } from './index-code.ts';
import { KeptTable } from './kept-table.ts';
import { joinShown, type KnownPage } from './known-page.ts';
import { FILES } from './output-files.ts';
import { listFiles, OutputFolder } from './output-folder.ts';
import { publishNames } from './published-names.ts';
import { readMarkedPages, type MarkedPage } from './site-pages.ts';
import { countSpellings } from './spellings.ts';
import { WordCount } from './word-count.ts';

type Pages = ReadonlyMap<string, MarkedPage>;

/** Words that a page does not show, and by which it is found. */
interface HiddenWords {
  /** For the full-text engine. */
  readonly written: string;
  /** Each spelling once. */
  readonly spellings: readonly string[];
}

/**
 * Indexes the marked pages of a built site. The files depend on the site alone, whatever was kept.
 *
 * @param folder of the built site
 * @param kept folder of what serves again the next time; without it everything is read anew
 * @returns the number of pages
 * @throws {Error} when a case has no page, or no page is marked
 */
export async function indexSite(folder: string, kept: string): Promise<number> {
  const version = digestIndexCode();
  const keep = <Value, Result>(name: string, use: (table: KeptTable<Value>) => Result): Result => {
    const table = new KeptTable<Value>(join(kept, `${name}.txt`), version);
    const result = use(table);
    table.save();
    return result;
  };
  const names = keep('names', (table: KeptTable<SmallIndexFile>) =>
    publishNames(join(folder, FILES.smallIndex), table),
  );
  const caseIds = names.cases.map(({ id }) => id);
  const pages = keep('pages', (table: KeptTable<KnownPage>) => readMarkedPages(folder, caseIds, table));
  const hidden = readHiddenWords(folder);
  const hiddenWords = keep('hidden', (table: KeptTable<HiddenWords>) => addMissingForms(pages, hidden, table));
  const engineFolder = await makeEngineIndex(join(kept, 'engine'), writeEnginePages(pages, hiddenWords), version);
  const groupings = readDirectoryFile(JSON.parse(readFileSync(join(folder, FILES.directory), 'utf8')));
  const pieces = writeVocabulary(countWords(pages, hiddenWords, { names, groupings }));
  const list = writePageList({
    table: findTable(engineFolder),
    titles: new Map([...pages].slice(caseIds.length).map(([path, { title }]) => [path, title])),
    works: names.works,
    wordStarts: pieces.map(({ start }) => start),
  });
  const output = new OutputFolder(join(folder, FILES.engine));
  for (const name of listFiles(engineFolder)) output.write(name, readFileSync(join(engineFolder, name)));
  for (const [piece, { text }] of pieces.entries()) output.write(`mots-${piece}.json`, JSON.stringify(text));
  for (const [path, { text, facts }] of pages) {
    const name = `textes/${path || HOME}`;
    output.write(`${name}.json`, JSON.stringify(text));
    output.write(`${name}${FACTS}.json`, JSON.stringify(facts));
  }
  output.write('pages.json', JSON.stringify(list));
  output.removeOthers();
  return pages.size;
}

/** Words that the pages do not show, by path. Their file serves here only and is not published. */
function readHiddenWords(folder: string): Readonly<Record<string, string>> {
  const path = join(folder, FILES.hiddenWords);
  // Written by a page of this very build.
  const words = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, string>>;
  rmSync(path);
  return words;
}

/** These words and the other forms of the acronyms that pages write, by path. */
function addMissingForms(
  pages: Pages,
  words: Readonly<Record<string, string>>,
  kept: KeptTable<HiddenWords>,
): ReadonlyMap<string, HiddenWords> {
  const glossary = makeGlossary([...pages.values()].flatMap(({ definitions }) => definitions));
  const glossaryDigest = hash('sha256', JSON.stringify([...glossary]));
  return new Map(
    [...pages].map(([path, page]) => {
      const own = words[path] ?? '';
      const digest = hash('sha256', [page.digest, glossaryDigest, own].join('\n'));
      return [path, kept.read(path, digest, () => describeHidden(page, own, glossary))];
    }),
  );
}

function describeHidden(page: MarkedPage, own: string, glossary: Glossary): HiddenWords {
  const forms = listMissingForms(joinShown(page), new Set(page.spellings.split(' ')), glossary);
  const spellings = countSpellings([own, ...forms].join(', '));
  return { written: writeHiddenWords(spellings), spellings: [...spellings.keys()] };
}

function writeEnginePages(pages: Pages, hiddenWords: ReadonlyMap<string, HiddenWords>): readonly EnginePage[] {
  return [...pages].map(([path, { shownWords }]) => ({
    path,
    html: writeEnginePage(shownWords, hiddenWords.get(path)?.written ?? ''),
  }));
}

function countWords(
  pages: Pages,
  hiddenWords: ReadonlyMap<string, HiddenWords>,
  { names, groupings }: { readonly names: SmallIndex; readonly groupings: readonly IndexedGrouping[] },
): ReadonlyMap<string, CountedWord> {
  const count = new WordCount();
  for (const [path, { spellings }] of pages) {
    count.add([...spellings.split(' '), ...(hiddenWords.get(path)?.spellings ?? [])]);
  }
  // Works of the bibliography and groupings have no page of their own: their words are words of the atlas too.
  for (const { title, words } of names.groups) count.add(countSpellings(`${title}\n${words}`).keys());
  for (const { title, issuer } of names.works) count.add(countSpellings(`${title}\n${issuer}`).keys());
  for (const { title, words, purpose } of groupings)
    count.add(countSpellings([title, words, purpose].join('\n')).keys());
  return count.words;
}
