import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listCasePages, readAttribute, readPages } from './pages.ts';
import { compressedSize } from './weight.ts';

/** Bytes of HTML, brotli. */
const BUDGET = 60_000;

const pages = readPages().filter(({ path }) => path.startsWith('/repertoire/'));
const regionPages = pages.filter(({ path }) => path !== '/repertoire/');

/** Ids of the groupings in the content that was built. */
function readIds(): readonly string[] {
  const file = join(process.env['CONTENU'] ?? 'content', 'repertoire.yaml');
  const { groupements }: { readonly groupements: readonly { readonly id: string }[] } = parse(
    readFileSync(file, 'utf8'),
  );
  return groupements.map(({ id }) => id);
}

describe('the directory', () => {
  test('lists every grouping once', () => {
    const listed = regionPages.flatMap(({ root }) =>
      root.querySelectorAll('main li[id]').map((item) => readAttribute(item, 'id') ?? ''),
    );
    expect(listed.length).toBeGreaterThan(0);
    expect(listed.toSorted()).toEqual(readIds().toSorted());
  });

  test('counts them, beside the cases and apart', () => {
    const index = pages.find(({ path }) => path === '/repertoire/');
    const counts = index?.root.querySelectorAll('main dl dd').map(({ textContent }) => textContent.trim());
    expect(counts).toEqual([String(listCasePages().length), String(readIds().length)]);
  });

  test('has a page for each région and one for the country', () => {
    expect(regionPages.length).toBe(19);
  });

  test('keeps to its bytes', () => {
    const weights = pages.map(({ path, html }) => ({ path, bytes: compressedSize(html) }));
    expect(weights.filter(({ bytes }) => bytes > BUDGET)).toEqual([]);
  });
});
