import type { Page, Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import { listIds, readCount, ready, rowsOf, TIMEOUT } from './explorer-page.ts';
import { journey, standStill } from './journey.ts';

const CARDS = '**/donnees/cas-*.json';
/** As many results as there are cases, in an order which is not that of the page. */
const ALL = '/explorer/?tri=membres';

const readFocused = (page: Page) => page.evaluate(() => document.activeElement?.closest('li')?.dataset['id']);
const countExcerpts = (page: Page) => page.locator('[data-list] [data-text]:not(:empty)').count();

/** Distance of each row from the top of the page, in pixels. */
const readTops = (page: Page) =>
  rowsOf(page).evaluateAll((rows) => rows.map((row) => Math.round(row.getBoundingClientRect().top + scrollY)));

const scrollToEnd = (page: Page) => page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));

/** Keeps requests waiting until `release`. */
async function hold(page: Page, address: string): Promise<{ release(): Promise<void> }> {
  const held: Route[] = [];
  await page.route(address, (route) => void held.push(route));
  return {
    release: async () => {
      await Promise.all(held.map((route) => route.continue()));
      await page.unroute(address);
    },
  };
}

describe('the list of /explorer/', () => {
  journey('draws its rows as they are seen, and moves none of those drawn', async ({ open }) => {
    const { page, problems } = await open(ALL);
    await ready(page);
    const total = await readCount(page);
    const [first, tops] = [await listIds(page), await readTops(page)];
    expect(first.length).toBeLessThan(total);
    await expect
      .poll(async () => {
        await scrollToEnd(page);
        return (await listIds(page)).length;
      }, TIMEOUT)
      .toBe(total);
    const ids = await listIds(page);
    expect(ids.slice(0, first.length)).toEqual(first);
    expect((await readTops(page)).slice(0, first.length)).toEqual(tops);
    expect(new Set(ids).size).toBe(total);
    expect(problems).toEqual([]);
  });

  journey('loads the cards of the rows it draws only', async ({ open }) => {
    const loaded: string[] = [];
    const readCards = () => loaded.filter((path) => path.includes('/donnees/cas-'));
    const { page } = await open(ALL, {
      prepare: async (page) => page.on('request', (request) => loaded.push(new URL(request.url()).pathname)),
    });
    await ready(page);
    await standStill(page);
    // The first rows were in the HTML of the page.
    expect(readCards()).toEqual([]);
    await scrollToEnd(page);
    await expect.poll(() => readCards().length, TIMEOUT).toBeGreaterThan(0);
    expect(new Set(readCards()).size).toBe(readCards().length);
  });

  journey('Tab goes from row to row, also to those not drawn yet', async ({ open }) => {
    const { page } = await open(ALL);
    await ready(page);
    const total = await readCount(page);
    const drawn = (await listIds(page)).length;
    await page.route(CARDS, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await rowsOf(page).first().getByRole('link').focus();
    const visited = [await readFocused(page)];
    while (visited.length < total) {
      await page.keyboard.press('Tab');
      await expect.poll(() => readFocused(page), { ...TIMEOUT, interval: 10 }).not.toBe(visited.at(-1));
      visited.push(await readFocused(page));
    }
    expect(visited).toEqual(await listIds(page));
    expect(visited.length).toBeGreaterThan(drawn);
  });

  journey('a late answer gives way to a newer query', async ({ open }) => {
    const { page } = await open('/explorer/?objectif=innover');
    await ready(page);
    const count = await readCount(page);
    const wanted = await listIds(page);
    const cards = await hold(page, CARDS);
    await page.getByRole('checkbox', { name: 'Former', exact: true }).check();
    await expect.poll(() => readCount(page), TIMEOUT).not.toBe(count);
    await page.getByRole('checkbox', { name: 'Former', exact: true }).uncheck();
    await expect.poll(() => readCount(page), TIMEOUT).toBe(count);
    const answered = page.waitForResponse((response) => response.url().includes('/donnees/cas-'));
    await cards.release();
    await answered;
    await standStill(page);
    expect(await listIds(page)).toEqual(wanted);
  });

  journey('says that it waits, and stops saying so when the answer comes', async ({ open }) => {
    const { page } = await open('/explorer/');
    await ready(page);
    const names = await hold(page, '**/donnees/index.json');
    const status = page.getByRole('status').filter({ hasText: 'Recherche des cas' });
    await page.getByRole('combobox', { name: 'Chercher dans l’atlas' }).fill('parfumerie');
    await expect.poll(() => status.isVisible(), TIMEOUT).toBe(true);
    expect(await status.locator('svg circle').count()).toBe(7);
    const top = (await readTops(page))[0];
    await names.release();
    await expect.poll(() => status.count(), TIMEOUT).toBe(0);
    await expect.poll(() => countExcerpts(page), TIMEOUT).toBeGreaterThan(0);
    expect(Math.abs(((await readTops(page))[0] ?? 0) - (top ?? 0))).toBeLessThan(60);
  });

  journey('looks up the excerpts of the rows in sight, then of those one comes to', async ({ open }) => {
    const { page, problems } = await open('/explorer/?q=formation');
    await ready(page);
    await expect.poll(() => countExcerpts(page), TIMEOUT).toBeGreaterThan(0);
    await standStill(page);
    const seen = await countExcerpts(page);
    expect(seen).toBeLessThan((await listIds(page)).length);
    await scrollToEnd(page);
    await expect.poll(() => countExcerpts(page), TIMEOUT).toBeGreaterThan(seen);
    expect(problems).toEqual([]);
  });

  journey('a mark of the map leads to its row, drawn or not', async ({ open }) => {
    const { page } = await open(ALL);
    await ready(page);
    await page.locator('case-map[data-state="ready"] [data-sign]').first().waitFor();
    const drawn = new Set(await listIds(page));
    const signs = await page
      .locator('[data-sign^="case:"]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-sign') ?? ''));
    const sign = signs.find((name) => !drawn.has(name.replace('case:', '')));
    expect(sign).toBeDefined();
    await page.locator(`[data-sign="${sign}"]`).click();
    await expect.poll(() => readFocused(page), TIMEOUT).toBe(sign?.replace('case:', ''));
    const isInSight = await page.evaluate(() => {
      const box = document.activeElement?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    });
    expect(isInSight).toBe(true);
  });

  journey('says so in place when cards are missing, and can be asked again', async ({ open }) => {
    const { page } = await open(ALL);
    await ready(page);
    const total = await readCount(page);
    const fault = page.getByText('Des cas n’ont pas pu se charger.');
    await page.route(CARDS, (route) => route.fulfill({ status: 404, body: '' }));
    await scrollToEnd(page);
    await expect.poll(() => fault.isVisible(), TIMEOUT).toBe(true);
    const drawn = (await listIds(page)).length;
    expect(drawn).toBeLessThan(total);
    await page.unroute(CARDS);
    await page.getByRole('button', { name: /^Afficher les? / }).click();
    await expect.poll(async () => (await listIds(page)).length, TIMEOUT).toBeGreaterThan(drawn);
    expect(await fault.isVisible()).toBe(false);
    expect(await readFocused(page)).toBe((await listIds(page))[drawn]);
  });
});
