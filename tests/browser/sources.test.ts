import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { findBuiltSite, listPagePaths } from '../built-site.ts';
import { pickTemplatePages } from '../templates.ts';
import { journey } from './journey.ts';

const casePath = pickTemplatePages(listPagePaths(findBuiltSite())).get('/cas/*/') ?? '/cas/';

async function follow(page: Page, link: Locator): Promise<string> {
  const before = page.url();
  await link.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL((address) => address.href !== before);
  return new URL(page.url()).hash;
}

/** Whether the element with that anchor can be seen without scrolling. */
function isInWindow(page: Page, hash: string): Promise<boolean> {
  return page.evaluate((anchor) => {
    const box = document.getElementById(decodeURIComponent(anchor.slice(1)))?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.top < window.innerHeight;
  }, hash);
}

journey('a call leads to its source, and the source back to the call, by keyboard', async ({ open }) => {
  const { page } = await open(casePath);
  const call = page
    .getByRole('main')
    .locator('[id]')
    .and(page.getByRole('link', { name: /^Source \d+$/ }))
    .first();
  const anchor = await call.getAttribute('id');
  expect(await follow(page, call)).toBe(await call.getAttribute('href'));
  const source = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  expect(await isInWindow(page, new URL(page.url()).hash)).toBe(true);
  await source.getByText(/↑ \d+ appels?/).click();
  expect(await follow(page, source.locator(`a[href="#${anchor}"]`))).toBe(`#${anchor}`);
  expect(await isInWindow(page, `#${anchor}`)).toBe(true);
});

journey('every entry of the contents leads to its heading, by keyboard', async ({ open }) => {
  const { page } = await open(casePath);
  const entries = await page.getByRole('navigation', { name: 'Sur cette page' }).getByRole('link').all();
  expect(entries.length).toBeGreaterThan(2);
  for (const entry of entries) expect(await isInWindow(page, await follow(page, entry))).toBe(true);
});

journey('the contents mark the section being read', async ({ open }) => {
  const { page } = await open(casePath);
  const contents = page.getByRole('navigation', { name: 'Sur cette page' });
  const current = contents.locator('[aria-current="true"]').filter({ visible: true });
  for (const name of [/^Ce qui a coincé$/, /^Chiffres$/, /^Sources$/, /^Ce qui a coincé$/]) {
    await page.getByRole('heading', { level: 2, name }).evaluate((heading) => heading.scrollIntoView());
    await current.filter({ hasText: name }).waitFor();
    expect(await current.count()).toBe(1);
  }
});

journey('where the address names a figure, the contents mark the section that holds it', async ({ open }) => {
  const { page } = await open('/cas/venetis/', { width: 1440 });
  const current = page
    .getByRole('navigation', { name: 'Sur cette page' })
    .locator('[aria-current="true"]')
    .filter({ visible: true });
  await page.evaluate(() => {
    location.hash = '#chiffre-adherents';
  });
  await current.filter({ hasText: /^\s*Chiffres\s*$/ }).waitFor();
  expect(await current.count()).toBe(1);
});

journey('every source is reached from the overview, by nature or by initial', async ({ open }) => {
  const { page } = await open('/sources/');
  const shelves = page.getByRole('navigation', { name: 'Toutes les sources' });
  const lists = await shelves.getByRole('list').all();
  expect(lists.length).toBe(2);
  const [total = ''] = /\d[\d\u202f]*/.exec((await page.locator('.lead').textContent()) ?? '') ?? [];
  for (const list of lists) {
    const counts = await list.getByRole('link').evaluateAll((links) => links.map(({ textContent }) => textContent));
    const sum = counts
      .map((text) => Number(/\d+$/.exec(text.replace(/\u202f/g, '').trim())?.[0]))
      .reduce((a, b) => a + b);
    expect(sum).toBe(Number(total.replace(/\u202f/g, '')));
  }
  await shelves.getByRole('link', { name: /^Recherche / }).click();
  await page.waitForURL('**/sources/recherche/');
  const row = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Citée par' });
  const label = await page
    .getByRole('link', { name: /^Recherche / })
    .and(page.locator('[aria-current="page"]'))
    .textContent();
  expect(await row.count()).toBe(Number(/\d+/.exec(label ?? '')?.[0]));
});
