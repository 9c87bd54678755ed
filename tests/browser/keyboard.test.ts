import { describe, expect } from 'vitest';
import { findBuiltSite, listPagePaths } from '../built-site.ts';
import { pickTemplatePages } from '../templates.ts';
import { journey } from './journey.ts';

const paths = [...pickTemplatePages(listPagePaths(findBuiltSite())).entries()]
  .filter(([template]) => ['/', '/cas/', '/cas/*/', '/404.html'].includes(template))
  .map(([, path]) => path);

describe.each(paths)('%s by keyboard', (path) => {
  journey('the first stop is a visible link to the content, and it leads there', async ({ open }) => {
    const { page } = await open(path);
    await page.keyboard.press('Tab');
    const link = page.getByRole('link', { name: 'Aller au contenu' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect((await link.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const isPastHeader = await page.evaluate(() => {
      const main = document.querySelector('main');
      const position = main?.compareDocumentPosition(document.activeElement ?? document.body) ?? 0;
      return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    });
    expect(isPastHeader).toBe(true);
  });

  journey('every stop is visible and shows its focus', async ({ open }) => {
    const { page } = await open(path);
    const faults: string[] = [];
    const limit = await page.locator('a[href], button, input, select, textarea, summary, [tabindex="0"]').count();
    for (let stop = 0; stop < limit; stop += 1) {
      await page.keyboard.press('Tab');
      const fault = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return 'end';
        const style = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        const hasRing = style.outlineStyle !== 'none' || style.boxShadow !== 'none';
        return width > 0 && height > 0 && hasRing
          ? ''
          : `${element.tagName} ${element.textContent.trim().slice(0, 40)}`;
      });
      if (fault === 'end') break;
      if (fault !== '') faults.push(fault);
    }
    expect(faults).toEqual([]);
  });
});
