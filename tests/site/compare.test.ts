import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readBuiltFile } from '../built-site.ts';
import { readPages, site } from './pages.ts';
import { compressedSize } from './weight.ts';

/** Bytes, brotli. */
const COLUMN = 5_000;
const CHOICE_PAGE = 22_000;

const ready = readPages().filter(({ path }) => /^\/comparer\/[^/]+\/$/.test(path));

test('there are at least eight ready comparisons, each in the list of departures', () => {
  expect(ready.length).toBeGreaterThanOrEqual(8);
  const departures = readBuiltFile(site, '/comparer/').toString('utf8');
  for (const { path } of ready) expect(departures).toContain(`href="${path}"`);
});

describe.each(ready.map(({ path, html }) => [path, html] as const))('%s', (path, html) => {
  test('is a table with a caption, two or three named columns and a heading a row', () => {
    const columns = html.match(/<th scope="col" role="columnheader">/g)?.length ?? 0;
    expect([2, 3]).toContain(columns);
    expect(html).toContain('<caption>');
    expect(html.match(/<th scope="row"/g)?.length).toBe(21);
    expect(html.match(/<td role="cell"/g)?.length).toBe(21 * columns);
  });

  test('has a file with a row a criterion and a case', () => {
    const text = readBuiltFile(site, `${path}comparaison.csv`)
      .toString('utf8')
      .replace(/^\ufeff/, '');
    const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data.length % 21).toBe(0);
    expect(data.every(({ adresse }) => adresse?.startsWith('http'))).toBe(true);
  });

  test('is told by the page of each of its cases', () => {
    const cases = [...html.matchAll(/class="case-name" href="([^"]+)"/g)].map(([, href = '']) => href);
    for (const href of cases) expect(readBuiltFile(site, href).toString('utf8')).toContain(`href="${path}"`);
  });
});

test('a browser loads a column of a few kilobytes for each case, and the page stays light', () => {
  const list = JSON.parse(readBuiltFile(site, '/comparer/cas.json').toString('utf8')) as readonly {
    readonly id: string;
  }[];
  expect(list.length).toBeGreaterThan(0);
  const weights = list.map(({ id }) => ({
    id,
    bytes: compressedSize(readBuiltFile(site, `/comparer/colonnes/${id}.json`).toString('utf8')),
  }));
  expect(weights.filter(({ bytes }) => bytes > COLUMN)).toEqual([]);
  expect(compressedSize(readBuiltFile(site, '/comparer/').toString('utf8'))).toBeLessThan(CHOICE_PAGE);
});
