/** A fast typist and a slow network: no key is lost, and Entrée never opens the page of other words. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { journey } from './journey.ts';

const HERE = '/methode/';
const CODE = '**/_astro/dialog.*.js';
const INDEX = '**/donnees/index.json';
const FULL_TEXT = '**/pagefind/**';

const fieldOf = (page: Page) => page.getByRole('dialog', { name: 'Rechercher' }).getByRole('combobox');
const activeOf = (page: Page) => page.locator('dialog [role="option"][aria-selected="true"]');
const isSearchFor = (query: string) => (url: URL) =>
  url.pathname.endsWith('/recherche/') && url.searchParams.get('q') === query;

/** Keeps some files away until they are let in. */
async function hold(page: Page, files: string) {
  const gate = Promise.withResolvers<undefined>();
  await page.route(files, async (route) => {
    await gate.promise;
    await route.continue();
  });
  return { letIn: () => gate.resolve(undefined) };
}

describe('the search dialog, before it has answered', () => {
  journey('takes the keys before its code has come, and answers them when it does', async ({ open }) => {
    const { page } = await open(HERE);
    const code = await hold(page, CODE);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('verre');
    expect(await fieldOf(page).inputValue()).toBe('verre');
    code.letIn();
    await page.keyboard.type(' flacon');
    await activeOf(page).and(page.locator('[href$="/cas/glass-vallee/"]')).waitFor();
    expect(await fieldOf(page).inputValue()).toBe('verre flacon');
  });

  journey('asks for its code, its style and its index at once', async ({ open }) => {
    const { page } = await open(HERE);
    const gates = await Promise.all([hold(page, CODE), hold(page, '**/search-dialog.*.css'), hold(page, INDEX)]);
    const asked = [CODE, '**/search-dialog.*.css', INDEX].map((files) => page.waitForRequest(files));
    await page.keyboard.press('Control+k');
    await Promise.all(asked);
    for (const { letIn } of gates) letIn();
    await page.getByRole('option').first().waitFor();
  });

  journey('without its code, Entrée sends the words to the search page', async ({ open }) => {
    const { page } = await open(HERE);
    await hold(page, CODE);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('granit');
    await page.keyboard.press('Enter');
    await page.waitForURL(isSearchFor('granit'));
  });

  journey('without its index, Entrée waits for it and opens the first row', async ({ open }) => {
    const { page } = await open(HERE);
    const index = await hold(page, INDEX);
    await page.keyboard.press('Control+k');
    await page.locator('dialog[data-state="ready"]').waitFor();
    await page.keyboard.type('cosmetic valley');
    await page.keyboard.press('Enter');
    index.letIn();
    await page.waitForURL('**/cas/cosmetic-valley/');
  });

  journey('Entrée follows the words typed since, be they in a title or not', async ({ open }) => {
    const { page } = await open(HERE);
    await hold(page, FULL_TEXT);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('verre');
    await activeOf(page).waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('cosmetic valley');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cas/cosmetic-valley/');
  });

  journey('Entrée on words in no title leads to the search page when the texts are late', async ({ open }) => {
    const { page } = await open(HERE);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('verre');
    await activeOf(page).waitFor();
    await hold(page, FULL_TEXT);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('biennale');
    await page.keyboard.press('Enter');
    await page.waitForURL(isSearchFor('biennale'));
  });

  journey('words in no title leave no row of other words in question', async ({ open }) => {
    const { page } = await open(HERE);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('verre');
    await activeOf(page).waitFor();
    await hold(page, FULL_TEXT);
    await fieldOf(page).fill('biennale');
    expect(await activeOf(page).count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    expect(await fieldOf(page).getAttribute('aria-activedescendant')).toBeNull();
    const all = page.getByRole('dialog').getByRole('link', { name: 'Tous les résultats' });
    expect(await all.getAttribute('href')).toMatch(/\?q=biennale$/);
  });

  journey('titles answer each key while the texts are away', async ({ open }) => {
    const { page } = await open(HERE);
    await hold(page, FULL_TEXT);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('glass');
    await activeOf(page).and(page.locator('[href$="/cas/glass-vallee/"]')).waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('cosmetic');
    await activeOf(page).and(page.locator('[href$="/cas/cosmetic-valley/"]')).waitFor();
  });
});
