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

/** Structure is the same in both themes: only colours have to be looked at twice. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

describe.each(paths)('%s', (path) => {
  journey('runs without error nor foreign request, and has no fault that axe can see', async ({ look }) => {
    const { page, problems } = await look(path);
    await walkThrough(page);
    expect(problems).toEqual([]);
    expect(await listFaults(page)).toEqual([]);
  });

  journey('in the dark its colours have no fault that axe can see', async ({ look }) => {
    const { page } = await look(path, { scheme: 'dark' });
    expect(await listFaults(page, COLOUR_RULES)).toEqual([]);
  });

  journey('runs without error nor foreign request, its policy being sent in a header too', async ({ look }) => {
    const { page, problems } = await look(path, { sendsPolicy: true });
    await walkThrough(page);
    expect(problems).toEqual([]);
  });

  journey('does not scroll sideways at 320 px nor at 390 px', async ({ look }) => {
    const { page } = await look(path, { width: 320 });
    expect(await listOverflowing(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 900 });
    expect(await listOverflowing(page)).toEqual([]);
  });

  // The explorer is a tool: explorer.test.ts checks what it keeps without its controls.
  if (path === '/explorer/') return;
  journey('says the same without JavaScript', async ({ look }) => {
    const { page: scripted } = await look(path);
    await walkThrough(scripted);
    const { page: plain } = await look(path, { hasScript: false });
    expect(await readLines(plain)).toEqual(expect.arrayContaining([...(await readLines(scripted))]));
  });
});

/** @param rules those to check, all of them when left out */
async function listFaults(page: Page, rules?: string[]): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules === undefined ? builder : builder.withRules(rules)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}

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
