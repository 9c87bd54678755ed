import { describe, expect, test } from 'vitest';
import { readBuiltFile } from '../built-site.ts';
import { findForeignResources, isForeign } from './origins.ts';
import { parsePage, readPages, site } from './pages.ts';
import { listStyleAddresses } from './weight.ts';

describe('the checker', () => {
  test.each([
    '<script src="https://b.fr/x.js"></script>',
    '<img src="//b.fr/x.png">',
    '<link rel="stylesheet" href="https://b.fr/x.css">',
    '<link rel="preconnect" href="https://b.fr">',
    '<style>a{background:url(https://b.fr/x.png)}</style>',
    '<iframe src="https://b.fr/"></iframe>',
  ])('reports %s', (html) => {
    expect(findForeignResources(parsePage('/', html), { origin: 'https://a.fr' })).toHaveLength(1);
  });

  test.each([
    '<script src="/x.js"></script>',
    '<a href="https://b.fr/">b</a>',
    '<link rel="canonical" href="https://b.fr/">',
    '<img src="https://a.fr/x.png">',
    '<img src="data:image/png;base64,AA">',
  ])('lets pass %s', (html) => {
    expect(findForeignResources(parsePage('/', html), { origin: 'https://a.fr' })).toEqual([]);
  });
});

test('no page loads anything of another origin', () => {
  expect(readPages().flatMap((page) => findForeignResources(page, site))).toEqual([]);
});

test('no style sheet loads anything of another origin', () => {
  const sheets = [...site.files].filter((file) => file.endsWith('.css') && !file.startsWith('pagefind/'));
  const addresses = sheets.flatMap((file) =>
    listStyleAddresses(readBuiltFile(site, `/${file}`).toString('utf8'), `/${file}`),
  );
  const imports = sheets.filter((file) =>
    /@import\s+(?:url\()?["']?(?:https?:)?\/\//.test(readBuiltFile(site, `/${file}`).toString('utf8')),
  );
  expect([...addresses.filter((address) => isForeign(address, site.origin)), ...imports]).toEqual([]);
});
