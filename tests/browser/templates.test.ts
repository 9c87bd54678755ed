/** What holds on one page of each template of the built site. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findBuiltSite } from '../built-site.ts';
import { pickLastingPages } from '../templates.ts';
import { journey, walkThrough } from './journey.ts';
import { listCutParts, SHEET } from './paper.ts';
import { appendToTexts, listFaults, listLooseWords, listUnnamedFigures, measureOverflow } from './page-faults.ts';

const paths = [...pickLastingPages(findBuiltSite()).values()];

test('there are pages to visit', () => {
  expect(paths).toContain('/');
});

/** Structure is the same in both themes: only colours have to be looked at twice. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const LONG_WORD = 'anticonstitutionnellement'.repeat(4).slice(0, 78);
const ADDRESS = `https://exemple.fr/${'un-chemin-sans-fin'.repeat(5)}?q=1`;

// One visit a page: each check leaves it as the next one needs it, the long words last.
describe.each(paths)('%s', (path) => {
  journey('has no fault that can be seen without reading it', async ({ open }) => {
    const soft = (name: string) => (list: readonly string[]) => expect.soft(list, name).toEqual([]);
    const { page, problems } = await open(path, { sendsPolicy: true });
    await walkThrough(page);
    soft('errors, breaches of its policy, foreign requests')(problems);
    soft('faults that axe can see')(await listFaults(page));
    soft('words of a drawing, heard beside its name')(await page.evaluate(listLooseWords));
    soft('figures without their caption as a name')(await page.evaluate(listUnnamedFigures));
    const lines = await readLines(page);

    await page.emulateMedia({ colorScheme: 'dark' });
    soft('in the dark, faults of its colours')(await listFaults(page, { rules: COLOUR_RULES }));

    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      soft(`at ${width} px, wider than the window`)(await measureOverflow(page));
    }
    soft('on a phone, targets too small')(await listFaults(page, { rules: ['target-size'] }));

    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: SHEET, height: 900 });
    soft('on paper, long parts that are not stacked')(await page.evaluate(listCutParts));
    await page.emulateMedia({ media: null });

    for (const word of [LONG_WORD, ADDRESS]) await page.evaluate(appendToTexts, word);
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      soft(`at ${width} px, wider than the window because of long words`)(await measureOverflow(page));
    }

    // Tools: explorer.test.ts and compare.test.ts check what they keep without their controls.
    if (path === '/explorer/' || path === '/comparer/') return;
    const { page: plain } = await open(path, { hasScript: false });
    expect(await readLines(plain)).toEqual(expect.arrayContaining([...lines]));
  });
});

journey('the table of the explorer on paper: long parts are stacked', async ({ open }) => {
  const { page } = await open('/explorer/?vue=tableau', { width: SHEET });
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(listCutParts)).toEqual([]);
});

/** The visible lines of the page's content, without the controls and messages that only serve a script. */
async function readLines(page: Page): Promise<readonly string[]> {
  const text = await page.evaluate(() => {
    const main = document.querySelector('main');
    const controls = [...(main?.querySelectorAll<HTMLElement>('button, output, [role="status"], [aria-live]') ?? [])];
    for (const { style } of controls) style.setProperty('display', 'none', 'important');
    const text = main?.innerText ?? '';
    for (const { style } of controls) style.removeProperty('display');
    return text;
  });
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}
