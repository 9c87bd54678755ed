import { describe, expect, test } from 'vitest';
import { readBuiltFile } from '../built-site.ts';
import { readPages, site } from './pages.ts';

/** Attributes by which the rules of a component reach its elements, as `src/build/short-scopes.ts` writes them. */
const SCOPE = /\[(data-[a-z0-9]{4})\]/g;

const readSheets = () => [...site.files].filter((file) => file.endsWith('.css')).map((file) => `/${file}`);
const read = (path: string) => readBuiltFile(site, path).toString('utf8');

describe('scopes of components', () => {
  test('no file has a long one: what writes the rules and what writes the elements were both read', () => {
    const files = [...site.files].filter((file) => /\.(?:html|css|js)$/.test(file)).map((file) => `/${file}`);
    expect(files.filter((path) => read(path).includes('data-astro-cid'))).toEqual([]);
  });

  test('each that a rule asks for is on an element of some page', () => {
    const styles = [...readSheets().map(read), ...(readPages()[0]?.html.match(/<style>[\s\S]*?<\/style>/g) ?? [])];
    const asked = new Set(styles.flatMap((css) => [...css.matchAll(SCOPE)].map(([, name = '']) => name)));
    expect(asked.size).toBeGreaterThan(30);
    for (const { html } of readPages()) for (const name of asked) if (html.includes(` ${name}`)) asked.delete(name);
    expect([...asked]).toEqual([]);
  });
});

describe('styles of a page', () => {
  test.each(readPages().map((page) => [page.path, page] as const))('%s', (_, { html, root }) => {
    // One inside the page, the same for all; the files after the header, so that they hold up no first paint.
    expect(root.querySelectorAll('style')).toHaveLength(1);
    expect(html.match(/<style>[\s\S]*?<\/style>/)?.[0]).toBe(
      readPages()[0]?.html.match(/<style>[\s\S]*?<\/style>/)?.[0],
    );
    expect(root.querySelectorAll('head link[rel="stylesheet"]')).toEqual([]);
    expect(root.querySelectorAll('body link[rel="stylesheet"]').length).toBeGreaterThan(0);
    expect(root.querySelectorAll('[style]')).toEqual([]);
  });
});
