import { describe, expect, test } from 'vitest';
import { readBuiltFile } from '../built-site.ts';
import { readPages, site } from './pages.ts';
import { compressedSize, listFonts, listStaticImports, listStyleAddresses, totalWeight, weighPage } from './weight.ts';

/** Bytes, brotli; the weight of the fonts, which are compressed already, is their size. */
const BUDGETS = {
  casePage: 41_500,
  caseHtml: 22_300,
  medianCaseHtml: 17_000,
  caseScript: 8_000,
  fonts: 60_000,
  home: 131_400,
  sourcePage: 35_000,
  atelierScript: 111_000,
} as const;

describe('the scale', () => {
  test('follows static imports, not those that come later', () => {
    const script = 'import"./a.js";import{b}from"../b.js";const c=()=>import("./c.js");';
    expect(listStaticImports(script, '/_astro/x.js')).toEqual(['/_astro/a.js', '/b.js']);
  });

  test('reads the addresses of a style sheet', () => {
    const css = '@font-face{src:url("./a.woff2")}b{background:url(/c.svg)}d{background:url(data:image/svg+xml,x)}';
    expect(listStyleAddresses(css, '/_astro/x.css')).toEqual(['/_astro/a.woff2', '/c.svg']);
  });
});

describe('byte budgets', () => {
  const casePages = () => readPages().filter(({ path }) => /^\/cas\/[^/]+\/$/.test(path));

  test('there are case pages to weigh', () => {
    expect(casePages().length).toBeGreaterThan(0);
  });

  test('a case page: HTML, CSS, JS and images without fonts', () => {
    const weights = casePages().map((page) => ({ path: page.path, bytes: totalWeight(weighPage(page, site)) }));
    expect(weights.filter(({ bytes }) => bytes > BUDGETS.casePage)).toEqual([]);
  });

  test('a case page: HTML, besides the style of the first screen, which is that of all pages', () => {
    const weights = casePages()
      .map(({ path, html }) => ({ path, bytes: compressedSize(html.replace(/<style>[\s\S]*?<\/style>/, '')) }))
      .sort((one, other) => one.bytes - other.bytes);
    expect(weights.filter(({ bytes }) => bytes > BUDGETS.caseHtml)).toEqual([]);
    expect(weights[Math.floor(weights.length / 2)]?.bytes).toBeLessThanOrEqual(BUDGETS.medianCaseHtml);
  });

  test('a case page: JS', () => {
    const weights = casePages().map((page) => ({ path: page.path, bytes: weighPage(page, site).js }));
    expect(weights.filter(({ bytes }) => bytes > BUDGETS.caseScript)).toEqual([]);
  });

  test('the Atelier: JS, with the reader of files and the checks', () => {
    const page = readPages().find(({ path }) => path === '/contribuer/atelier/');
    const { js } = page === undefined ? { js: 0 } : weighPage(page, site);
    expect(js).toBeGreaterThan(50_000);
    expect(js).toBeLessThanOrEqual(BUDGETS.atelierScript);
  });

  test('a page of the bibliography: HTML', () => {
    const pages = readPages().filter(({ path }) => path.startsWith('/sources/'));
    const weights = pages.map((page) => ({ path: page.path, bytes: weighPage(page, site).html }));
    expect(weights.length).toBeGreaterThan(1);
    expect(weights.filter(({ bytes }) => bytes > BUDGETS.sourcePage)).toEqual([]);
  });

  test('fonts: all those of the site together', () => {
    const fonts = new Set(readPages().flatMap((page) => listFonts(page, site)));
    expect(fonts.size).toBeGreaterThan(0);
    expect(sum([...fonts].map((path) => readBuiltFile(site, path).length))).toBeLessThanOrEqual(BUDGETS.fonts);
  });

  test('the home page with its fonts', () => {
    const home = readPages().find(({ path }) => path === '/');
    if (home === undefined) throw new Error('no home page');
    const fonts = sum(listFonts(home, site).map((path) => readBuiltFile(site, path).length));
    expect(totalWeight(weighPage(home, site)) + fonts).toBeLessThanOrEqual(BUDGETS.home);
  });
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
