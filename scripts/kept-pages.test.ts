import { globSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepOnly, readKeptPages, readTimes, removeGone } from './kept-pages.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-pages-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text = ''): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

test('reads the pages of every route, and none before a first build', () => {
  const list = write(
    'pages.json',
    JSON.stringify({
      routes: {
        a: { paths: { '/a/un/': { outputFile: 'a/un/index.html' }, '/a/deux/': { outputFile: 'a/deux/index.html' } } },
        b: { paths: { '/b/': { outputFile: 'b/%C3%A9/index.html' } } },
      },
    }),
  );
  expect([...readKeptPages(list)]).toEqual(['a/un/index.html', 'a/deux/index.html', 'b/é/index.html']);
  expect(readKeptPages(join(folder, 'none.json')).size).toBe(0);
});

test('removes the other files and the folders that they leave empty', () => {
  for (const path of ['a/un/index.html', 'a/deux/index.html', 'index.html', 'b/c/d.json']) write(`site/${path}`);
  keepOnly(join(folder, 'site'), (path) => path === 'a/un/index.html');
  const left = globSync('site/**', { cwd: folder }).map((path) => path.replaceAll('\\', '/'));
  expect(left.sort()).toEqual(['site', 'site/a', 'site/a/un', 'site/a/un/index.html']);
});

test('a folder that does not exist has nothing to remove', () => {
  expect(() => keepOnly(join(folder, 'none'), () => false)).not.toThrow();
});

test('removes a page that is gone, not one that another page has replaced at its address', () => {
  const [site, pages] = [
    join(folder, 'site'),
    ['cas/parti/index.html', 'cas/renomme/index.html', 'cas/reste/index.html'],
  ];
  for (const page of pages) utimesSync(write(`site/${page}`), 1000, 1000);
  const before = readTimes(site, [...pages, 'cas/jamais/index.html']);
  write('site/cas/renomme/index.html', 'Cette page a changé d’adresse');
  removeGone(site, before, new Set(['cas/reste/index.html']));
  const left = globSync('cas/*/index.html', { cwd: site }).map((path) => path.replaceAll('\\', '/'));
  expect(left.sort()).toEqual(['cas/renomme/index.html', 'cas/reste/index.html']);
});
