import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';
import { afterAll, beforeAll, expect, test as anywhere } from 'vitest';
import { FOLDER_COLLECTIONS, matchEntries } from '../src/schema/collections.ts';
import { entriesRule } from '../src/checks/rules/entries.ts';
import { fileNamesRule } from '../src/checks/rules/file-names.ts';
import { checkCorpus } from '../src/checks/check-corpus.ts';
import { createCorpus } from '../src/checks/corpus.ts';
import { frenchGeography } from '../src/checks/reading/french-geography.ts';
import { readContentFiles } from './read-corpus.ts';

/** Windows has no such names, and lets few people make links. */
const test = anywhere.skipIf(process.platform === 'win32');

let folder = '';

const PLAIN = [
  ...[
    'a',
    'a-b',
    '9',
    'index',
    'page',
    'constructor',
    '-a',
    'a-',
    'a--b',
    'A',
    'é',
    'a b',
    'a.b',
    'a_b',
    'a[1]',
    'x'.repeat(81),
  ],
  ...[
    '.a',
    '._a',
    '.#a',
    '_a',
    '_modele',
    '~a',
    '#a#',
    'a~',
    '(a)',
    '!a',
    '{a,b}',
    '*',
    'a\nb',
    'a\u001b[2J',
    '\u202ea',
  ],
].flatMap((name) => [`${name}.mdx`, `${name}.yaml`, name]);
const FOLDERS = ['sous', '_brouillons', '.git', 'x.mdx', 'x.yaml'];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-corpus-'));
  for (const { folder: name } of Object.values(FOLDER_COLLECTIONS)) {
    for (const file of PLAIN) write(`${name}/${file}`);
    for (const parent of FOLDERS) write(`${name}/${parent}/a.mdx`);
    symlinkSync('/etc/passwd', join(folder, name, 'outside.mdx'));
    symlinkSync('a.mdx', join(folder, name, 'beside.yaml'));
    symlinkSync('_a.mdx', join(folder, name, 'to-hidden.mdx'));
    symlinkSync('sous', join(folder, name, 'to-folder'));
    symlinkSync('nothing', join(folder, name, 'dangling.mdx'));
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each(Object.values(FOLDER_COLLECTIONS))(
  '$folder: no file that the site reads escapes the checks',
  async (collection) => {
    const files = readContentFiles(folder);
    const corpus = createCorpus(files, { geography: frenchGeography, today: '2026-11-22' });
    const refused = new Set(checkCorpus(corpus, { rules: [entriesRule, fileNamesRule] }).map(({ file }) => file));
    const accepted = files.map(({ path }) => path).filter((path) => !refused.has(path));
    const loaded = await listLoaded(collection);

    const inFolder = (path: string) => dirname(path) === collection.folder;
    expect(accepted.filter(inFolder)).toEqual(
      ['9', 'a', 'a-b', 'constructor', 'index', 'page']
        .map((id) => `${collection.folder}/${id}.${collection.extension}`)
        .toSorted(),
    );
    const known = new Set([...accepted, ...refused]);
    expect(loaded.filter((path) => !known.has(path))).toEqual([]);
    expect(accepted.filter(inFolder).filter((path) => !loaded.includes(path))).toEqual([]);
  },
);

test('links, hidden entries and folders under a name of file are said, templates left alone', () => {
  const faults = new Map(readContentFiles(folder).map(({ path, fault }) => [path, fault]));
  expect(faults.get('cas/outside.mdx')).toBe('link');
  expect(faults.get('cas/to-folder')).toBe('link');
  expect(faults.get('cas/.a.mdx')).toBe('hidden');
  expect(faults.get('cas/_brouillons')).toBe('hidden');
  expect(faults.get('acteurs/x.yaml')).toBe('folder');
  expect(faults.get('cas/a.mdx')).toBeUndefined();
  expect([...faults.keys()].filter((path) => path.includes('_modele'))).not.toContain('cas/_modele.mdx');
  expect(faults.get('acteurs/_modele.mdx')).toBe('hidden');
});

/** Paths of the files that Astro's own loader takes. */
async function listLoaded(collection: (typeof FOLDER_COLLECTIONS)[keyof typeof FOLDER_COLLECTIONS]) {
  const base = `${join(folder, collection.folder)}/`;
  const found: string[] = [];
  const entryType = {
    getEntryInfo: ({ fileUrl }: { readonly fileUrl: URL }) => {
      found.push(decodeURI(fileUrl.pathname).slice(`${folder}/`.length));
      return { data: {}, body: '' };
    },
  };
  const store = { keys: () => [], get: () => undefined, set: () => true, delete: () => undefined };
  const logger = { warn: () => undefined, error: () => undefined, info: () => undefined };
  await glob({ base, pattern: matchEntries(collection) }).load({
    collection: collection.folder,
    config: { root: pathToFileURL(`${folder}/`), srcDir: pathToFileURL(`${folder}/src/`) },
    logger,
    store,
    parseData: () => Promise.resolve({}),
    generateDigest: () => '',
    entryTypes: new Map(['.mdx', '.yaml', '.md'].map((extension) => [extension, entryType])),
    // The loader reads no more of its context than this.
  } as unknown as Parameters<ReturnType<typeof glob>['load']>[0]);
  return found.toSorted();
}

function write(path: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
}

test('what systems leave in a folder is nobody’s mistake', () => {
  const place = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(place, 'cas'));
  writeFileSync(join(place, 'cas', '.DS_Store'), '\0');
  writeFileSync(join(place, 'cas', '._a.mdx'), '\0');
  expect(readContentFiles(place).map(({ path, fault }) => `${path} ${fault}`)).toEqual(['cas/._a.mdx hidden']);
  rmSync(place, { recursive: true });
});
