/** What no page may do on paper, on one page of each template. */
import { describe, expect } from 'vitest';
import { findBuiltSite } from '../built-site.ts';
import { pickLastingPages } from '../templates.ts';
import { journey } from './journey.ts';

const paths = [...pickLastingPages(findBuiltSite()).values(), '/explorer/?vue=tableau'];
/** Width of an A4 sheet without its margins, in pixels of CSS. */
const SHEET = 658;
/** Half the height of one. What is longer than that runs over two sheets sooner or later. */
const LONG = 490;

describe.each(paths)('%s', (path) => {
  journey(
    'long parts are stacked: a browser cuts lines in two inside a grid, a flex box or a box that scrolls',
    async ({ open }) => {
      const { page } = await open(path, { width: SHEET });
      await page.emulateMedia({ media: 'print' });
      const cut = await page.evaluate((long) => {
        const isUncut = (element: Element) => /grid|flex/.test(getComputedStyle(element).display);
        const isLong = (element: Element) => element.getBoundingClientRect().height > long;
        const isWhole = (element: Element) => /^(svg|figure|img)$/i.test(element.tagName);
        return [...document.querySelectorAll('main, main *')]
          .filter(
            (element) => isLong(element) && element.closest('svg, figure, case-map') === null && !isWhole(element),
          )
          .filter(
            (element) =>
              (element.parentElement !== null && isUncut(element.parentElement)) ||
              /auto|scroll|hidden/.test(getComputedStyle(element).overflowY),
          )
          .map(({ tagName, className }) => `${tagName} ${className}`);
      }, LONG);
      expect(cut).toEqual([]);
    },
  );
});

journey('a list on paper says its address, its search included, and the day', async ({ open }) => {
  const { page } = await open('/explorer/?q=forêt', { width: SHEET });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const day = await page.evaluate(() => new Date().toLocaleDateString('fr-FR'));
  const stamp = page.getByText(`/explorer/?q=forêt, imprimé le ${day}`);
  expect(await stamp.isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  expect(await stamp.isVisible()).toBe(false);
});

journey('the explorer on paper has its title', async ({ open }) => {
  const { page } = await open('/explorer/', { width: SHEET });
  await page.emulateMedia({ media: 'print' });
  const box = await page.getByRole('heading', { level: 1 }).boundingBox();
  expect(box?.height).toBeGreaterThan(20);
});
