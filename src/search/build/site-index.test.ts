import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { packSmallIndex } from '../small-index.ts';
import { listFiles } from './output-folder.ts';
import { indexSite } from './site-index.ts';

const PAGES: Readonly<Record<string, string>> = {
  '': '<h1>L’atlas</h1><p>Des usines qui coopèrent.</p>',
  'cas/verre': '<h1>Verre</h1><p>Un système productif local (SPL) de verriers.</p>',
  'cas/bois': '<h1>Bois</h1><p>Un SPL de scieries.</p>',
};
/** Long ago: a file written since has another date. */
const LONG_AGO = new Date('2001-01-01');

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'en-meute-index-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

/** Builds a site of these pages into a folder and indexes it; the content of its files by name. */
async function build(name: string, pages: Readonly<Record<string, string>>, kept: string) {
  const site = join(folder, name);
  const write = (file: string, content: string) => {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), content);
  };
  for (const [path, body] of Object.entries(pages)) {
    write(join(path, 'index.html'), `<html><body><main data-pagefind-body>${body}</main></body></html>`);
  }
  const cases = Object.keys(pages).filter((path) => path.startsWith('cas/'));
  const entries = cases.map((path) => ({ id: path.slice('cas/'.length), title: path, groups: [], names: [] }));
  write('donnees/index.json', JSON.stringify(packSmallIndex({ groups: [], cases: entries, threads: [], works: [] })));
  write('donnees/repertoire.json', JSON.stringify(''));
  write('donnees/mots-caches.json', JSON.stringify({ 'cas/bois': 'Jura' }));
  expect(await indexSite(site, join(folder, kept))).toBe(Object.keys(pages).length);
  return new Map(listFiles(site).map((file) => [file, readFileSync(join(site, file), 'base64')]));
}

test('an index made with what was kept is that made from nothing, after pages change, come and go', async () => {
  await build('dist', PAGES, 'kept');
  const { 'cas/bois': _, ...others } = PAGES;
  const changed = {
    ...others,
    'cas/verre': '<h1>Verre</h1><p>Un système productif local (SPL), un groupement d’employeurs (GE).</p>',
    'cas/cuir': '<h1>Cuir</h1><p>Un groupement d’employeurs.</p>',
  };
  rmSync(join(folder, 'dist/cas/bois'), { recursive: true });
  const warm = await build('dist', changed, 'kept');
  expect([...warm].sort()).toEqual([...(await build('dist-cold', changed, 'kept-cold'))].sort());
  expect([...warm.keys()].filter((name) => name.startsWith('pagefind/textes/cas/')).sort()).toEqual(
    ['cuir-faits', 'cuir', 'verre-faits', 'verre'].map((name) => `pagefind/textes/cas/${name}.json`),
  );
});

test('files of a site that does not change are not written again', async () => {
  const files = await build('dist', PAGES, 'kept');
  const written = [...files.keys()].filter((name) => name.startsWith('pagefind/'));
  for (const name of written) utimesSync(join(folder, 'dist', name), LONG_AGO, LONG_AGO);
  await build('dist', PAGES, 'kept');
  expect(written.filter((name) => statSync(join(folder, 'dist', name)).mtime > LONG_AGO)).toEqual([]);
});

test('the engine is published without what the site does not use', async () => {
  const files = await build('dist', PAGES, 'kept');
  const names = [...files.keys()].filter((name) => /^pagefind\/(?!textes)/.test(name));
  expect(names.map((name) => name.replace(/fr_\w+/, 'fr_…')).sort()).toEqual([
    'pagefind/index/fr_….pf_index',
    'pagefind/mots-0.json',
    'pagefind/pagefind-entry.json',
    'pagefind/pagefind.fr_….pf_meta',
    'pagefind/pagefind.js',
    'pagefind/pages.json',
    'pagefind/wasm.fr.pagefind',
  ]);
});

test('the index is cut into files of 5 000 places of words', async () => {
  // Three of them for a word said once: the page, the weight and where it stands.
  const words = Array.from({ length: 4000 }, (_, number) => `mot${number}`).join(' ');
  const files = await build('dist', { '': `<h1>Un</h1><p>${words}</p>` }, 'kept');
  expect([...files.keys()].filter((name) => name.startsWith('pagefind/index/'))).toHaveLength(3);
});

test('a site without a marked page is refused', async () => {
  const site = join(folder, 'dist');
  mkdirSync(join(site, 'donnees'), { recursive: true });
  writeFileSync(join(site, 'index.html'), '<main><h1>Un</h1></main>');
  writeFileSync(
    join(site, 'donnees/index.json'),
    JSON.stringify(packSmallIndex({ groups: [], cases: [], threads: [], works: [] })),
  );
  await expect(indexSite(site, join(folder, 'kept'))).rejects.toThrow('No page is marked');
});
