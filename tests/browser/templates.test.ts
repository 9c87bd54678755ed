/** What holds on one page of each template of the built site. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findBuiltSite, listPagePaths, readBuiltFile } from '../built-site.ts';
import { pickTemplatePages } from '../templates.ts';
import { journey, walkThrough } from './journey.ts';

const site = findBuiltSite();
/** A page that sends its reader elsewhere at once cannot be looked at. */
const isLasting = (path: string) => !/<meta http-equiv="refresh"/i.test(readBuiltFile(site, path).toString('utf8'));
const paths = [...pickTemplatePages(listPagePaths(site).filter(isLasting)).values()];

test('there are pages to visit', () => {
  expect(paths).toContain('/');
});

describe.each(paths)('%s', (path) => {
  describe.each(['light', 'dark'] as const)('%s', (scheme) => {
    journey('has no fault that axe can see', async ({ open }) => {
      const { page } = await open(path, { scheme });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      const faults = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
      );
      expect(faults).toEqual([]);
    });
  });

  journey.for([
    ['its policy in the page', false],
    ['its policy in a header too', true],
  ] as const)('runs without error nor foreign request, with %s', async ([, sendsPolicy], { open }) => {
    const { page, problems } = await open(path, { sendsPolicy });
    await walkThrough(page);
    expect(problems).toEqual([]);
  });

  journey.for([320, 390])('does not scroll sideways at %i px', async (width, { open }) => {
    const { page } = await open(path, { width });
    expect(await listOverflowing(page)).toEqual([]);
  });

  // The explorer is a tool: explorer.test.ts checks what it keeps without its controls.
  if (path === '/explorer/') return;
  journey('says the same without JavaScript', async ({ open }) => {
    const { page: scripted } = await open(path);
    await walkThrough(scripted);
    const { page: plain } = await open(path, { hasScript: false });
    expect(await readLines(plain)).toEqual(expect.arrayContaining([...(await readLines(scripted))]));
  });
});

/** The elements that make the page wider than the window. */
async function listOverflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [
      `${scrollWidth} px`,
      ...wide.slice(0, 5).map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`),
    ];
  });
}

/** The visible lines of the page's content, without the controls and messages that only serve a script. */
async function readLines(page: Page): Promise<readonly string[]> {
  const text = await page.evaluate(() => {
    const main = document.querySelector('main');
    const controls = [...(main?.querySelectorAll('button, output, [role="status"], [aria-live]') ?? [])];
    for (const control of controls) control.remove();
    return main?.innerText ?? '';
  });
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}
