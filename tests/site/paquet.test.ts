/** The copy that opens without a server: every link leads to a file of it, and nothing in it waits for a script. */
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { packSite } from '../../scripts/paquet/pack-site.ts';
import { site } from './pages.ts';

const packed = packSite(site.directory, site);
const pages = [...packed]
  .filter(([file]) => file.endsWith('.html'))
  .map(([file, bytes]) => [file, decode(bytes)] as const);
const sheets = [...packed]
  .filter(([file]) => file.endsWith('.css'))
  .map(([file, bytes]) => [file, decode(bytes)] as const);

test('every address leads to a file of the copy', () => {
  const dead = [...pages, ...sheets].flatMap(([file, text]) =>
    listAddresses(text)
      .filter((address) => !/^(?:https?:|mailto:|data:|#)/.test(address))
      .map((address) => decodeURIComponent(address.replace(/#.*/, '')))
      .filter((address) => address !== '' && !packed.has(posix.join(posix.dirname(file), address)))
      .map((address) => `${file} → ${address}`),
  );
  expect(dead).toEqual([]);
});

test('no script, no policy that would refuse files, no field that asks a server', () => {
  const faults = pages.filter(([, html]) => /<script|content-security-policy|<form|modulepreload/i.test(html));
  expect(faults.map(([file]) => file)).toEqual([]);
});

test('no page looks into another file for a drawing', () => {
  expect(pages.filter(([, html]) => /<use[^>]*href="[^#"]/.test(html)).map(([file]) => file)).toEqual([]);
  expect(pages.some(([, html]) => /<use[^>]*href="#formes-/.test(html))).toBe(true);
});

test('all cases are there, and the index lists them', () => {
  const cases = [...site.files].filter((file) => /^cas\/[^/]+\/index\.html$/.test(file));
  const index = decode(packed.get('index-alphabetique.html'));
  expect(cases.length).toBeGreaterThan(30);
  expect(cases.filter((file) => !packed.has(file) || !index.includes(`href="${file}"`))).toEqual([]);
  expect(packed.has('donnees/v1/cas.csv')).toBe(true);
});

test('the copy holds no part of the search, nor what only scripts read', () => {
  expect([...packed.keys()].filter((file) => /^pagefind\/|\.js$|^donnees\/cas-/.test(file))).toEqual([]);
});

function listAddresses(text: string): readonly string[] {
  const attributes = [...text.matchAll(/\s(?:href|src|poster)="([^"]*)"/g)].map(([, address = '']) => address);
  const urls = [...text.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, address = '']) => address);
  return [...attributes, ...urls].map((address) => address.replaceAll('&amp;', '&'));
}

function decode(bytes: Uint8Array = new Uint8Array()): string {
  return new TextDecoder().decode(bytes);
}
