import { describe, expect } from 'vitest';
import { findBuiltSite, listPagePaths, readBuiltFile } from '../built-site.ts';
import { journey } from './journey.ts';

const site = findBuiltSite();
/** Pages of cases, without those that lead elsewhere. */
const cases = listPagePaths(site).filter(
  (path) =>
    /^\/cas\/(?!page\/)[^/]+\/$/.test(path) &&
    !/http-equiv="refresh"/.test(readBuiltFile(site, `${path}index.html`).toString()),
);

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
    'table.figures tbody tr, .shown > li, .minute .answer:not(.unknown), section:has(#dix-questions) dd:not(.unknown), .observations tbody tr:has(td), .timeline > li, .banner li:has(.dot), .prose :is(p, li):not(:has(p, li), .title)',
  );
  return [...blocks].filter((block) => /\d/.test(readText(block)) && !leadsToSource(block)).map(readText);
}

describe('every number of the minute, the questions, the figures, the banner, the timeline and the text leads to a source of its page', () => {
  journey.for(cases)('%s', async (path, { look }) => {
    const { page } = await look(path);
    expect(await page.evaluate(listUnsourced)).toEqual([]);
  });
});
