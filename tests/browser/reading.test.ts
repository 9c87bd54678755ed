/** What a reader meets on one page of each template, with a keyboard, a finger, a voice, or a word without end. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { findBuiltSite, listPagePaths, readBuiltFile } from '../built-site.ts';
import { pickTemplatePages } from '../templates.ts';
import { journey } from './journey.ts';

const site = findBuiltSite();
const isLasting = (path: string) => !/<meta http-equiv="refresh"/i.test(readBuiltFile(site, path).toString('utf8'));
const templates = pickTemplatePages(listPagePaths(site).filter(isLasting));
const paths = [...templates.values()];
const casePath = templates.get('/cas/*/') ?? '/cas/';
const LONG_WORD = 'anticonstitutionnellement'.repeat(4).slice(0, 78);
const ADDRESS = `https://exemple.fr/${'un-chemin-sans-fin'.repeat(5)}?q=1`;

describe.each(paths)('%s', (path) => {
  // One visit a width: each check leaves the page as the next one needs it, the long words last.
  journey.for([1280, 390])(
    'at %i px: targets, drawings, figures, and its width whatever its texts',
    async (width, { open }) => {
      const { page } = await open(path, { width });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().withRules(['target-size']).analyze();
      expect(violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' ')))).toEqual([]);
      expect(await page.evaluate(listLooseWords)).toEqual([]);
      expect(await page.evaluate(listUnnamedFigures)).toEqual([]);
      for (const word of [LONG_WORD, ADDRESS]) {
        await page.evaluate(appendToTexts, word);
        expect(await measureOverflow(page)).toEqual([]);
      }
    },
  );
});

journey('the links back from the sources of a case have each a name of their own', async ({ open }) => {
  const { page } = await open(casePath);
  const names = await page
    .locator('.uses a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? link.textContent.trim()));
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

journey(
  'back from a source, the call that led there has the focus, and the page stands where it stood',
  async ({ open }) => {
    const { page } = await open(casePath);
    const call = page.locator('main .prose a.source-call').nth(3);
    await call.focus();
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.startsWith('#source-'));
    await page.goBack();
    await page.waitForFunction(() => location.hash === '');
    expect(await call.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(5);
  },
);

journey('the explorer has a way to its field, to its results and to its map', async ({ open }) => {
  const { page } = await open('/explorer/');
  const reached: (string | null)[] = [];
  for (const name of ['Aller à la recherche', 'Aller aux résultats', 'Aller à la carte']) {
    await page.getByRole('link', { name }).focus();
    await page.keyboard.press('Enter');
    reached.push(await page.evaluate(() => document.activeElement?.id ?? null));
  }
  expect(reached).toEqual(['q', 'resultats', 'carte']);
});

journey('a table too wide for a text scrolls in itself, and a keyboard reaches it', async ({ open }) => {
  const { page } = await open(casePath, { width: 390 });
  const region = page.locator('.table-scroll');
  await page.locator('.prose').evaluate((prose) => {
    const row = `<tr>${'<td>Établissement public</td>'.repeat(6)}</tr>`;
    prose.insertAdjacentHTML(
      'beforeend',
      `<div class="table-scroll" tabindex="0" role="group" aria-label="Tableau"><table>${row}</table></div>`,
    );
  });
  expect(await measureOverflow(page)).toEqual([]);
  expect(await region.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(true);
});

/** Runs in the page: the words of a drawing that are heard beside its name. */
function listLooseWords(): readonly string[] {
  return [...document.querySelectorAll('svg[role="img"] :is(text, title)')]
    .filter((word) => word.closest('[aria-hidden="true"]') === null)
    .map(({ textContent }) => textContent);
}

/** Runs in the page: the figures whose name does not hold their caption. */
function listUnnamedFigures(): readonly string[] {
  const hasName = (figure: Element) => {
    const ids = (figure.getAttribute('aria-labelledby') ?? '').split(' ');
    const name = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    const caption = figure.querySelector('figcaption > [id]') ?? figure.querySelector('figcaption');
    return figure.getAttribute('role') === 'figure' && name.trim() !== '' && name.includes(caption?.textContent ?? '-');
  };
  return [...document.querySelectorAll('main figure:has(figcaption)')]
    .filter((figure) => !hasName(figure))
    .map(({ outerHTML }) => outerHTML.slice(0, 80));
}

/** Runs in the page: a word more at the end of each text. */
function appendToTexts(word: string): void {
  const texts =
    'main :is(h1, h2, h3, p, li, dt, dd, figcaption, cite, blockquote, a):not(svg *, .visually-hidden, .source-box)';
  for (const element of document.querySelectorAll(texts)) {
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && /\w{3}/.test(node.nodeValue ?? ''));
    if (hasText) element.append(` ${word}`);
  }
}

/** What makes the page wider than the window. */
async function measureOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('main *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 6)
      .map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''} of ${scrollWidth} px`);
  });
}
