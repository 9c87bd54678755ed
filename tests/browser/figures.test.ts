import { describe, expect } from 'vitest';
import { findBuiltSite, listPagePaths } from '../built-site.ts';
import { journey } from './journey.ts';

const cases = listPagePaths(findBuiltSite()).filter((path) => /^\/cas\/(?!page\/)[^/]+\/$/.test(path));

/** Runs in the page: the texts that hold a number and no link to a source which the page lists. */
function listUnsourced(): readonly string[] {
  const leadsToSource = (element: Element) =>
    [...element.querySelectorAll('a[href^="#source-"], a[href^="#releves-"]')].some(
      (link) => document.getElementById((link.getAttribute('href') ?? '').slice(1)) !== null,
    );
  const readText = (element: Element) => {
    const copy = element.cloneNode(true);
    if (!(copy instanceof Element)) return '';
    for (const call of copy.querySelectorAll('.calls')) call.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim();
  };
  const blocks = document.querySelectorAll(
    'table.figures tbody tr, .observations tbody tr:has(td), .timeline > li, .banner li:has(.dot), .prose :is(p, li):not(:has(p, li), .title)',
  );
  const unsourced = [...blocks].filter((block) => /\d/.test(readText(block)) && !leadsToSource(block)).map(readText);
  const strayMarks = [...document.querySelectorAll('.chart text.number')]
    .map(({ textContent }) => textContent.replace(/\D/g, ''))
    .filter((number) => document.getElementById(`source-${number}`) === null)
    .map((number) => `chart [${number}]`);
  return [...unsourced, ...strayMarks];
}

describe('every number of the figures, the banner, the charts, the timeline and the text leads to a source of its page', () => {
  journey.for(cases)('%s', async (path, { look }) => {
    const { page } = await look(path);
    expect(await page.evaluate(listUnsourced)).toEqual([]);
  });
});
