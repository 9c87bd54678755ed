/** The search page: kinds of results, steps of the history, groupings of the directory. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { journey } from './journey.ts';

const whenDone = (page: Page) => page.locator('site-search[data-state="done"]').waitFor();
const kindsOf = (page: Page) => page.getByRole('list', { name: 'Genre de résultats' }).getByRole('button');
const readGroups = (page: Page) => page.locator('[data-results]').getByRole('heading', { level: 2 }).allInnerTexts();
const readQuery = (page: Page) => new URL(page.url()).searchParams.get('q');

describe('/recherche/', () => {
  journey('shows one kind of result at will, kept in the address', async ({ open }) => {
    const { page } = await open('/recherche/?q=Bretagne');
    await whenDone(page);
    const all = await readGroups(page);
    expect(all.length).toBeGreaterThan(2);
    const actors = kindsOf(page).filter({ hasText: 'Acteurs' });
    const count = Number(/\d+$/.exec(await actors.innerText())?.[0]);
    await actors.click();
    expect(await readGroups(page)).toEqual([`Acteurs (${count})`]);
    expect(new URL(page.url()).searchParams.get('genre')).toBe('acteurs');
    expect(await actors.getAttribute('aria-pressed')).toBe('true');
    await page.reload();
    await whenDone(page);
    expect(await readGroups(page)).toEqual([`Acteurs (${count})`]);
    await page.goBack();
    await expect.poll(() => readGroups(page)).toEqual(all);
  });

  journey('a kind that no result has shows all', async ({ open }) => {
    const { page } = await open('/recherche/?q=verre&genre=licorne');
    await whenDone(page);
    expect((await readGroups(page)).length).toBeGreaterThan(1);
  });

  journey('each query is a step of the history, a key is not', async ({ open }) => {
    const { page } = await open('/recherche/?q=verre');
    await whenDone(page);
    const field = page.getByRole('main').getByRole('searchbox');
    await field.fill('');
    await field.pressSequentially('granit');
    await field.press('Enter');
    await expect.poll(() => readQuery(page)).toBe('granit');
    await field.fill('lunettes');
    await field.press('Enter');
    await expect.poll(() => readQuery(page)).toBe('lunettes');
    for (const query of ['granit', 'verre']) {
      await page.goBack();
      await expect.poll(() => field.inputValue()).toBe(query);
      await expect.poll(() => page.getByRole('main').getByRole('status').innerText()).toContain(query);
    }
    await page.goForward();
    await expect.poll(() => field.inputValue()).toBe('granit');
  });

  journey('a grouping of the directory comes after the pages, uncounted, and leads to its row', async ({ open }) => {
    const { page } = await open('/recherche/?q=acanterra');
    const group = page.getByRole('region', { name: /^Groupements repérés, non documentés/ });
    await group.getByRole('link', { name: 'Acanterra' }).waitFor();
    const status = await page.getByRole('main').getByRole('status').innerText();
    expect(status.replace(/\s/g, ' ')).toContain('1 groupement repéré, non documenté');
    expect(status).not.toMatch(/\d\scas/);
    await group.getByRole('link', { name: 'Acanterra' }).click();
    await page.waitForURL('**/repertoire/occitanie/#acanterra');
    expect(await page.locator(':target').innerText()).toContain('Acanterra');
  });

  journey('a case says what it is, then why it answers, by whole sentences', async ({ open }) => {
    const { page } = await open('/recherche/?q=verre');
    await whenDone(page);
    const rows = page.getByRole('region', { name: /^Cas \(/ }).getByRole('listitem');
    for (const row of await rows.all()) {
      await row.scrollIntoViewIfNeeded();
      await expect.poll(() => row.locator('[data-text] > span').count()).toBeGreaterThan(0);
      const [sentence = ''] = await row.locator('[data-text] > span').allInnerTexts();
      expect(sentence).toMatch(/[.!…]$/);
      expect(await row.locator('mark').count()).toBeGreaterThan(0);
    }
  });

  journey('the map is a link where nothing is found', async ({ open }) => {
    const { page } = await open('/recherche/?q=zigoufleur');
    await page.locator('site-search[data-state="empty"]').waitFor();
    await page.getByRole('main').getByRole('link', { name: 'la carte', exact: true }).click();
    await page.waitForURL('**/explorer/');
  });
});
