import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { journey } from './journey.ts';

const TIMEOUT = { timeout: 10_000 };

/** Waits until the explorer has read its data. */
async function ready(page: Page): Promise<void> {
  await page.locator('case-atlas[data-state="ready"]').waitFor();
}

const listIds = (page: Page) =>
  page.locator('[data-list] > li').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id')));

const listTableIds = (page: Page) =>
  page.locator('[data-table-body] > tr').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id')));

const readCount = async (page: Page) => Number.parseInt(await page.locator('output[data-count]').innerText(), 10) || 0;

const queryOf = (page: Page) => new URL(page.url()).search;

describe('/explorer/', () => {
  journey('a shared address gives the same screen', async ({ open }) => {
    const { page, problems } = await open('/explorer/?objectif=former&region=bretagne&region=normandie');
    await ready(page);
    await expect.poll(() => page.getByRole('checkbox', { name: 'Former' }).isChecked(), TIMEOUT).toBe(true);
    const chips = page.getByRole('button', { name: /^Retirer le filtre/ });
    await expect.poll(() => chips.count(), TIMEOUT).toBe(3);
    const ids = await listIds(page);
    expect(ids.length).toBe(await readCount(page));
    expect(ids.length).toBeGreaterThan(0);
    expect(problems).toEqual([]);
  });

  journey('ticking writes the address; back and forward come back to each screen', async ({ open }) => {
    const { page } = await open('/explorer/');
    await ready(page);
    const total = await readCount(page);
    await page.getByRole('checkbox', { name: 'Exporter' }).check();
    await expect.poll(() => queryOf(page), TIMEOUT).toBe('?objectif=exporter');
    await expect.poll(() => readCount(page), TIMEOUT).toBeLessThan(total);
    const narrowed = await listIds(page);
    await page.goBack();
    await expect.poll(() => readCount(page), TIMEOUT).toBe(total);
    await page.goForward();
    await expect.poll(() => listIds(page), TIMEOUT).toEqual(narrowed);
    expect(await page.getByRole('checkbox', { name: 'Exporter' }).isChecked()).toBe(true);
  });

  journey('words typed before the data come are not lost', async ({ open }) => {
    const { page } = await open('/recherche/');
    await page.route('**/donnees/explorateur.json', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 800));
      await route.continue();
    });
    await page.goto(new URL('../explorer/', page.url()).href);
    await page.getByRole('searchbox', { name: 'Chercher dans l’atlas' }).fill('verre');
    await ready(page);
    await expect.poll(() => queryOf(page), TIMEOUT).toBe('?q=verre');
  });

  journey('what is typed in one go is one step back, and the field follows', async ({ open }) => {
    const { page } = await open('/explorer/?objectif=former');
    await ready(page);
    const field = page.getByRole('searchbox', { name: 'Chercher dans l’atlas' });
    await field.pressSequentially('verre', { delay: 250 });
    await expect.poll(() => queryOf(page), TIMEOUT).toBe('?q=verre&objectif=former');
    await page.goBack();
    await expect.poll(() => queryOf(page), TIMEOUT).toBe('?objectif=former');
    expect(await field.inputValue()).toBe('');
  });

  journey('the focus of a filter taken away stays among them, then goes to the count', async ({ open }) => {
    const { page } = await open('/explorer/?objectif=former&region=bretagne&region=normandie');
    await ready(page);
    const chips = page.getByRole('button', { name: /^Retirer le filtre/ });
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName);
    await chips.nth(1).focus();
    await page.keyboard.press('Enter');
    await expect.poll(focused, TIMEOUT).toBe('Retirer le filtre Normandie');
    await page.keyboard.press('Enter');
    await expect.poll(focused, TIMEOUT).toBe('Retirer le filtre Former');
    await page.keyboard.press('Enter');
    await expect.poll(focused, TIMEOUT).toBe('OUTPUT');
  });

  journey('says from which commune it counts, or that it knows none', async ({ open }) => {
    const { page } = await open('/explorer/?tri=distance&pres=saint-denis');
    await ready(page);
    await page.getByText('Distances depuis Saint-Denis (').waitFor();
    await page.getByLabel('Commune ou code postal').fill('Zzzz');
    await page.keyboard.press('Enter');
    await page.getByText('Aucune commune connue ne s’appelle «\u00a0Zzzz\u00a0»').waitFor();
  });

  journey('the way back leads to the same place of the list', async ({ open }) => {
    const { page } = await open('/explorer/?objectif=mutualiser', { width: 390 });
    await ready(page);
    const rows = page.locator('[data-list] > li');
    while ((await rows.count()) < 25) {
      await page.mouse.wheel(0, 800);
      await page.waitForTimeout(100);
    }
    const link = rows.nth(22).getByRole('link');
    await link.scrollIntoViewIfNeeded();
    const top = await page.evaluate(() => scrollY);
    await link.click();
    await page.waitForURL('**/cas/**');
    await page.goBack();
    await ready(page);
    await expect.poll(() => page.evaluate(() => scrollY), TIMEOUT).toBeCloseTo(top, -1);
    expect(await link.isVisible()).toBe(true);
  });

  journey('a very long word does not widen the page', async ({ open }) => {
    const { page } = await open(`/explorer/?q=${'x'.repeat(200)}`, { width: 390 });
    await page.getByText('figure dans aucune page').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  journey('ticked values come first, and nothing moves under a hand', async ({ open }) => {
    const { page } = await open('/explorer/?forme=geiq');
    await ready(page);
    const group = page.locator('[data-facet="forme"]');
    const labels = () => group.locator('li:visible [data-label]').allInnerTexts();
    await expect.poll(async () => (await labels())[0], TIMEOUT).toContain('GEIQ');
    const before = await labels();
    const last = group.getByRole('checkbox').nth(4);
    await last.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => new URL(page.url()).searchParams.getAll('forme').length, TIMEOUT).toBe(2);
    expect(await labels()).toEqual(before);
    expect(await last.evaluate((box) => box === document.activeElement)).toBe(true);
    await page.getByRole('searchbox').first().focus();
    await expect
      .poll(async () => (await labels()).slice(0, 2).toSorted(), TIMEOUT)
      .toEqual([before[4], before[0]].toSorted());
    const pinned = await labels();
    await group.locator('li').first().hover();
    await page.goBack();
    await expect.poll(() => new URL(page.url()).searchParams.getAll('forme').length, TIMEOUT).toBe(1);
    await expect.poll(() => group.locator('input:checked').count(), TIMEOUT).toBe(1);
    expect(await labels()).toEqual(pinned);
    await page.mouse.move(0, 0);
    await expect.poll(labels, TIMEOUT).toEqual(before);
  });

  journey('the count beside a value is what a click gives', async ({ open }) => {
    const { page } = await open('/explorer/?objectif=mutualiser');
    await ready(page);
    for (const facet of ['objectif', 'forme', 'region', 'secteur', 'statut', 'preuve']) {
      const row = page.locator(`[data-facet="${facet}"] li:visible`).first();
      const box = row.getByRole('checkbox');
      if (await box.isChecked()) continue;
      const count = Number(await row.locator('[data-count]').innerText());
      await box.check();
      await expect.poll(() => queryOf(page), TIMEOUT).not.toBe('?objectif=mutualiser');
      await expect.poll(() => readCount(page), TIMEOUT).toBe(count);
      await page.goBack();
      await expect.poll(() => queryOf(page), TIMEOUT).toBe('?objectif=mutualiser');
    }
  });

  journey('the list and the table hold the same cases', async ({ open }) => {
    const { page } = await open('/explorer/?objectif=innover');
    await ready(page);
    await expect.poll(() => queryOf(page), TIMEOUT).toBe('?objectif=innover');
    // Rows are drawn as the end of the list comes into sight.
    await expect
      .poll(async () => {
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        return (await listIds(page)).length;
      }, TIMEOUT)
      .toBe(await readCount(page));
    const ids = await listIds(page);
    await page.getByRole('button', { name: 'Tableau' }).click();
    await expect.poll(() => listTableIds(page), TIMEOUT).toEqual(ids);
    await expect
      .poll(() => page.getByRole('table', { name: 'Les cas de la sélection' }).isVisible(), TIMEOUT)
      .toBe(true);
    expect((await listTableIds(page)).length).toBe(await readCount(page));
    await page.getByRole('button', { name: 'Membres' }).click();
    await expect.poll(() => queryOf(page), TIMEOUT).toContain('tri=membres');
  });

  journey('nothing found: why, and what to take away, each with its count', async ({ open }) => {
    const { page } = await open('/explorer/?region=corse&objectif=exporter');
    await ready(page);
    await expect
      .poll(() => page.getByRole('heading', { name: /Aucun cas ne réunit ces deux critères/ }).isVisible(), TIMEOUT)
      .toBe(true);
    const removal = page.locator('[data-removals] li').filter({ hasText: 'Exporter' });
    const count = Number.parseInt(/(\d+)\scas/.exec(await removal.innerText())?.[1] ?? '', 10);
    await removal.getByRole('link').click();
    await expect.poll(() => readCount(page), TIMEOUT).toBe(count);
  });

  journey('départements appear with their région, and leave with it', async ({ open }) => {
    const { page } = await open('/explorer/');
    await ready(page);
    const group = page.locator('[data-facet="departement"]');
    expect(await group.isVisible()).toBe(false);
    await page.goto(`${page.url()}?region=bretagne`);
    await ready(page);
    await page.getByRole('checkbox', { name: 'Morbihan' }).check();
    await expect.poll(() => queryOf(page), TIMEOUT).toBe('?region=bretagne&departement=56');
    await page.getByRole('button', { name: 'Retirer le filtre Bretagne' }).click();
    await expect.poll(() => queryOf(page), TIMEOUT).not.toContain('region');
  });

  journey('distance is counted from a commune that the reader writes', async ({ open }) => {
    const { page, problems } = await open('/explorer/?tri=distance&pres=39400');
    await ready(page);
    await expect.poll(async () => (await listIds(page))[0], TIMEOUT).toBe('lunetiers-du-jura');
    await expect
      .poll(() => page.locator('[data-list] > li [data-distance]').first().innerText(), TIMEOUT)
      .toMatch(/^à \d+\skm$/);
    expect(problems).toEqual([]);
  });

  journey('on a telephone the filters are a sheet that gives the focus back', async ({ open }) => {
    const { page } = await open('/explorer/', { width: 390 });
    await ready(page);
    const filter = page.getByRole('button', { name: /^Filtrer/ });
    await filter.click();
    const sheet = page.getByRole('dialog', { name: 'Filtrer' });
    await sheet.getByRole('checkbox', { name: 'Former' }).check();
    const see = sheet.getByRole('button', { name: /^Voir les \d+ cas$/ });
    await expect.poll(() => see.isVisible(), TIMEOUT).toBe(true);
    await page.keyboard.press('Escape');
    expect(await sheet.isVisible()).toBe(false);
    expect(await filter.evaluate((button) => button === document.activeElement)).toBe(true);
    await expect.poll(() => queryOf(page), TIMEOUT).toBe('?objectif=former');
  });

  journey.for(['/explorer/', '/explorer/?objectif=former&region=normandie'])(
    'from the search field of %s, a case is at most six presses away',
    async (path, { open }) => {
      const { page } = await open(path);
      await ready(page);
      await page.getByRole('searchbox', { name: 'Chercher dans l’atlas' }).fill('verre');
      await expect.poll(() => queryOf(page), TIMEOUT).toContain('q=verre');
      const keys = ['Enter', 'Tab', 'Tab', 'Tab', 'Tab'];
      const isOnCase = () => page.evaluate(() => document.activeElement?.closest('[data-list] li') !== null);
      let presses = 0;
      for (const key of keys) {
        if (await isOnCase()) break;
        await page.keyboard.press(key);
        presses += 1;
        await expect
          .poll(isOnCase, { timeout: 1500 })
          .toBe(true)
          .catch(() => undefined);
      }
      expect(await isOnCase()).toBe(true);
      await page.keyboard.press('Enter');
      await expect.poll(() => new URL(page.url()).pathname, TIMEOUT).toMatch(/\/cas\//);
      expect(presses + 1).toBeLessThanOrEqual(6);
    },
  );

  journey('the sheet has no fault that axe can see', async ({ open }) => {
    const { page } = await open('/explorer/', { width: 390 });
    await ready(page);
    await page.getByRole('button', { name: /^Filtrer/ }).click();
    const { violations } = await new AxeBuilder({ page }).include('dialog[open]').setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
  });

  journey('what assistive tools read, roles and names in order', async ({ open }) => {
    const { page } = await open('/explorer/?q=verre&region=normandie');
    await ready(page);
    await expect.poll(() => queryOf(page), TIMEOUT).toBe('?q=verre&region=normandie');
    await page.locator('[data-list] > li [data-text]:not(:empty)').first().waitFor();
    const tree = await page.locator('#resultats').ariaSnapshot();
    // Counts and excerpts change with the content; roles, names and their order must not.
    const stable = tree.replace(/\d[\d\s\u202f]*/g, 'N ').replace(/^\s*- (?:text|paragraph|mark).*\n?/gm, '');
    await expect(stable).toMatchFileSnapshot('explorer.aria.snap.yml');
  });

  journey('without its data the page says so and keeps its list', async ({ open }) => {
    const { page } = await open('/recherche/');
    await page.route('**/donnees/explorateur.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(new URL('/explorer/', page.url()).href);
    await expect.poll(() => page.getByText('Les données n’ont pas pu se charger').isVisible(), TIMEOUT).toBe(true);
    expect((await listIds(page)).length).toBeGreaterThan(0);
  });

  journey('without JavaScript: the first cases and links to every list', async ({ open }) => {
    const { page } = await open('/explorer/', { hasScript: false });
    expect((await listIds(page)).length).toBeGreaterThan(0);
    for (const section of ['cas', 'regions', 'secteurs', 'formes', 'objectifs']) {
      expect(await page.getByRole('main').locator(`a[href$="/${section}/"]`).count()).toBeGreaterThan(0);
    }
  });
});
