import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { journey, settle } from './journey.ts';
import { listFaults } from './page-faults.ts';

const CASE = '/cas/glass-vallee/';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Rechercher' });
const fieldOf = (page: Page) => dialogOf(page).getByRole('combobox');
const optionsOf = (page: Page) => dialogOf(page).getByRole('option');

/** The row in question, as assistive tools know it. */
async function readActive(page: Page): Promise<string | null> {
  const id = await fieldOf(page).getAttribute('aria-activedescendant');
  return id === null ? null : page.locator(`#${id}`).getAttribute('href');
}

/** Types a query and waits until no more rows can come. */
async function type(page: Page, text: string): Promise<void> {
  await fieldOf(page).fill(text);
  await dialogOf(page).locator('[role="listbox"][aria-busy="false"]').waitFor();
}

describe('the search dialog', () => {
  journey.for(['Control+k', 'Meta+k', '/'])(
    'opens by %s, its field focused, with the four threads',
    async (key, { open }) => {
      const { page, problems } = await open(CASE, { sendsPolicy: true });
      await page.keyboard.press(key);
      await optionsOf(page).first().waitFor();
      expect(await fieldOf(page).evaluate((field) => field === document.activeElement)).toBe(true);
      expect(await optionsOf(page).allInnerTexts()).toHaveLength(4);
      expect(problems).toEqual([]);
    },
  );

  journey('proposes the pages read in this tab, but for the one shown', async ({ open }) => {
    const { page } = await open(CASE);
    const { pathname } = new URL(page.url());
    for (const path of ['../../formes/grappe/', '../../explorer/', '../../methode/'])
      await page.goto(new URL(path, page.url()).href);
    await page.keyboard.press('Control+k');
    const recent = dialogOf(page).getByRole('group', { name: 'Pages lues dans cet onglet' }).getByRole('option');
    await recent.first().waitFor();
    const addresses = await recent.evaluateAll((options) => options.map((option) => option.getAttribute('href')));
    expect(addresses).toEqual([pathname.replace('cas/glass-vallee', 'formes/grappe'), pathname]);
    expect(await recent.last().innerText()).toContain('Glass Vallée');
  });

  journey('loads nothing before it is opened', async ({ open }) => {
    const { page } = await open(CASE);
    const asked: string[] = [];
    // A full browser asks for the icon when it likes.
    page.on('request', (request) => request.url().endsWith('/favicon.svg') || asked.push(request.url()));
    await page.mouse.wheel(0, 2000);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await settle(page);
    expect(asked).toEqual([]);
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(loaded.filter((name) => /pagefind|donnees|search-dialog/.test(name))).toEqual([]);
    await page.keyboard.press('Control+k');
    await expect.poll(() => asked.filter((address) => /donnees/.test(address)).length).toBeGreaterThan(0);
  });

  journey.for(['hover', 'focus'] as const)('is loaded at the %s of its link', async (event, { open }) => {
    const { page } = await open(CASE);
    const link = page.getByRole('banner').getByRole('link', { name: 'Rechercher' });
    const code = page.waitForRequest(/_astro\/dialog\./);
    const [style, index] = [page.waitForRequest(/search-dialog\..*css/), page.waitForRequest(/donnees\/index\.json/)];
    await link[event]();
    await Promise.all([code, style, index]);
    expect(await dialogOf(page).count()).toBe(0);
  });

  journey('« / » typed in a field is a character', async ({ open }) => {
    const { page } = await open('/recherche/');
    await page.getByRole('main').getByRole('searchbox').first().press('/');
    expect(await dialogOf(page).count()).toBe(0);
  });

  journey('the link of the header opens it, Échap closes it and gives the focus back', async ({ open }) => {
    const { page } = await open(CASE);
    const link = page.getByRole('banner').getByRole('link', { name: 'Rechercher' });
    await link.focus();
    await page.keyboard.press('Enter');
    await fieldOf(page).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => dialogOf(page).count()).toBe(0);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  journey('opened from nowhere, it gives the focus to the link of the header', async ({ open }) => {
    const { page } = await open(CASE);
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Escape');
    const link = page.getByRole('banner').getByRole('link', { name: 'Rechercher' });
    await expect.poll(() => link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  journey('arrows move, Entrée opens', async ({ open }) => {
    const { page } = await open('/');
    await page.keyboard.press('Control+k');
    await type(page, 'coutellerie');
    const addresses = await optionsOf(page).evaluateAll((options) =>
      options.map((option) => option.getAttribute('href')),
    );
    expect(await readActive(page)).toBe(addresses[0]);
    await page.keyboard.press('ArrowDown');
    expect(await readActive(page)).toBe(addresses[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await readActive(page)).toBe(addresses.at(-1));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === addresses[0]);
  });

  journey('the number of results is announced, and every result is a link away', async ({ open }) => {
    const { page } = await open('/');
    await page.keyboard.press('Control+k');
    await type(page, 'verre');
    expect(await dialogOf(page).getByRole('status').innerText()).toMatch(
      /^\d+\u00a0résultats? pour «\u00a0verre\u00a0»/,
    );
    await dialogOf(page).getByRole('link', { name: 'Tous les résultats' }).click();
    await page.waitForURL((url) => url.pathname.endsWith('/recherche/') && url.searchParams.get('q') === 'verre');
  });

  journey('a word that is nowhere leaves the four threads, and Entrée the search page', async ({ open }) => {
    const { page } = await open('/');
    await page.keyboard.press('Control+k');
    await fieldOf(page).fill('zigoufleur');
    await dialogOf(page).getByText('Aucun résultat').waitFor();
    expect(await optionsOf(page).count()).toBe(4);
    expect(await readActive(page)).toBeNull();
    expect(await dialogOf(page).getByRole('link', { name: 'sur la carte' }).count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === 'zigoufleur');
  });

  journey('a row has the sign of the case, what it is and why it answers', async ({ open }) => {
    const { page } = await open('/');
    await page.keyboard.press('Control+k');
    await type(page, 'porcelaine');
    const [row] = await optionsOf(page).all();
    await expect.poll(() => row?.locator('[data-text]').innerText()).toMatch(/[.]$/);
    expect(await row?.locator('use').getAttribute('href')).toMatch(/#formes-/);
    expect(await row?.locator('mark').count()).toBeGreaterThan(0);
  });

  journey('a grouping of the directory comes last, and leads to its row', async ({ open }) => {
    const { page } = await open('/');
    await page.keyboard.press('Control+k');
    await fieldOf(page).fill('acanterra');
    const spotted = dialogOf(page).getByRole('group', { name: 'Groupements repérés, non documentés' });
    await spotted.getByRole('option').first().waitFor();
    await expect.poll(() => readActive(page)).toMatch(/repertoire\/occitanie\/#acanterra$/);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/repertoire/occitanie/#acanterra');
  });

  journey('without its data it says so', async ({ open }) => {
    const { page } = await open('/');
    await page.route('**/donnees/index.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.keyboard.press('Control+k');
    await dialogOf(page).getByText('La recherche n’a pas pu se charger').waitFor();
  });

  journey('without its code the link leads to the search page', async ({ open }) => {
    const { page } = await open('/');
    await page.route('**/_astro/dialog.*.js', (route) => route.fulfill({ status: 404, body: '' }));
    await page.keyboard.press('Control+k');
    await page.waitForURL((url) => url.pathname.endsWith('/recherche/'));
  });

  journey('fills a narrow window', async ({ open }) => {
    const { page } = await open('/', { width: 390 });
    await page.getByRole('banner').getByRole('link', { name: 'Rechercher' }).click();
    await fieldOf(page).waitFor();
    expect(await dialogOf(page).boundingBox()).toMatchObject({ x: 0, y: 0, width: 390, height: 900 });
    await dialogOf(page)
      .getByRole('button', { name: /Fermer/ })
      .click();
    await expect.poll(() => dialogOf(page).count()).toBe(0);
  });

  journey.for(['light', 'dark'] as const)('has no accessibility fault (%s)', async (scheme, { open }) => {
    const { page } = await open('/', { scheme });
    await page.keyboard.press('Control+k');
    await type(page, 'former');
    expect(await listFaults(page, { within: 'dialog[open]' })).toEqual([]);
  });

  journey('without JavaScript the link is a link', async ({ open }) => {
    const { page } = await open(CASE, { hasScript: false });
    const link = page.getByRole('banner').getByRole('link', { name: 'Rechercher' });
    expect(await link.locator('kbd').isVisible()).toBe(false);
    await link.click();
    await page.waitForURL((url) => url.pathname.endsWith('/recherche/'));
  });
});
