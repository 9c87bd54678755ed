import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { listIds, queryOf, readCount, ready, TIMEOUT } from './explorer-page.ts';
import { journey } from './journey.ts';
import { listFaults } from './page-faults.ts';

const listTableIds = (page: Page) =>
  page.locator('[data-table-body] > tr').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id')));

describe('/explorer/', () => {
  journey('a shared address gives the same screen', async ({ open }) => {
    const { page, problems } = await open('/explorer/?objectif=former&region=bretagne&region=normandie');
    await ready(page);
    await expect
      .poll(() => page.getByRole('checkbox', { name: 'Former', exact: true }).isChecked(), TIMEOUT)
      .toBe(true);
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

  journey('the count beside a value is what a click gives', async ({ open }) => {
    const { page } = await open('/explorer/?objectif=mutualiser');
    await ready(page);
    for (const facet of ['secteur', 'pratique', 'region', 'objectif', 'forme', 'statut', 'preuve']) {
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

  journey('on a telephone the filters are a sheet that gives the focus back', async ({ open }) => {
    const { page } = await open('/explorer/', { width: 390 });
    await ready(page);
    const filter = page.getByRole('button', { name: /^Filtrer/ });
    await filter.click();
    const sheet = page.getByRole('dialog', { name: 'Filtrer' });
    await sheet.getByRole('checkbox', { name: 'Former', exact: true }).check();
    const see = sheet.getByRole('button', { name: /^Voir les \d+ cas$/ });
    await expect.poll(() => see.isVisible(), TIMEOUT).toBe(true);
    await page.keyboard.press('Escape');
    expect(await sheet.isVisible()).toBe(false);
    expect(await filter.evaluate((button) => button === document.activeElement)).toBe(true);
    await expect.poll(() => queryOf(page), TIMEOUT).toBe('?objectif=former');
  });

  journey.for(['/explorer/', '/explorer/?objectif=former&region=normandie'])(
    'from the search field of %s, Entrée leads to a case, and once more opens it',
    async (path, { open }) => {
      const { page } = await open(path);
      await ready(page);
      await page.getByRole('combobox', { name: 'Chercher dans l’atlas' }).fill('verre');
      await expect.poll(() => queryOf(page), TIMEOUT).toContain('q=verre');
      await page.keyboard.press('Enter');
      const isOnCase = () => page.evaluate(() => document.activeElement?.closest('[data-list] li') !== null);
      await expect.poll(isOnCase, TIMEOUT).toBe(true);
      await page.keyboard.press('Enter');
      await expect.poll(() => new URL(page.url()).pathname, TIMEOUT).toMatch(/\/cas\//);
    },
  );

  journey('the sheet has no fault that axe can see', async ({ open }) => {
    const { page } = await open('/explorer/', { width: 390 });
    await ready(page);
    await page.getByRole('button', { name: /^Filtrer/ }).click();
    expect(await listFaults(page, { within: 'dialog[open]' })).toEqual([]);
  });

  journey('what assistive tools read, roles and names in order', async ({ open }) => {
    const { page } = await open('/explorer/?q=verre&region=normandie');
    await ready(page);
    await expect.poll(() => queryOf(page), TIMEOUT).toBe('?q=verre&region=normandie');
    await page.locator('[data-list] > li [data-text]:not(:empty)').first().waitFor();
    await page.getByRole('region', { name: 'Dans votre métier, ailleurs' }).waitFor();
    const tree = await page.locator('#resultats').ariaSnapshot();
    // Counts and excerpts change with the content; roles, names and their order must not.
    const stable = tree.replace(/\d[\d\s\u202f]*/g, 'N ').replace(/^\s*- (?:text|paragraph|mark).*\n?/gm, '');
    await expect(stable).toMatchFileSnapshot('explorer.aria.snap.yml');
  });

  journey('without its data the page says so and keeps its list', async ({ open }) => {
    const { page } = await open('/explorer/', {
      prepare: (page) => page.route('**/donnees/explorateur.json', (route) => route.fulfill({ status: 404, body: '' })),
    });
    await expect
      .poll(() => page.getByText('Les données n’ont pas pu se charger').last().isVisible(), TIMEOUT)
      .toBe(true);
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
