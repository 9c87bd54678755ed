import { describe, expect } from 'vitest';
import { listIds, queryOf, ready, TIMEOUT } from './explorer-page.ts';
import { journey, settle } from './journey.ts';

describe('the query of /explorer/', () => {
  journey.for([
    ['script', /\/_astro\/Explorer\.[^/]+\.js$/],
    ['data', /\/donnees\/explorateur\.json$/],
  ] as const)('words typed before the %s come are not lost', async ([, files], { open }) => {
    const [asked, typed] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
    const { page } = await open('/explorer/', {
      // Script and data are a part of the load.
      until: 'commit',
      prepare: (page) =>
        page.route(files, async (route) => {
          asked.resolve(undefined);
          await typed.promise;
          await route.continue();
        }),
    });
    await asked.promise;
    await page.locator('case-explorer #q').fill('verre');
    typed.resolve(undefined);
    await ready(page);
    await expect.poll(() => queryOf(page), TIMEOUT).toBe('?q=verre');
  });

  journey('what is typed in one go is one step back, and the field follows', async ({ open }) => {
    const { page } = await open('/explorer/?objectif=former');
    await ready(page);
    const field = page.getByRole('combobox', { name: 'Chercher dans l’atlas' });
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

  journey('without the communes it says so, and not that there is none of that name', async ({ open }) => {
    const { page } = await open('/explorer/?tri=distance&pres=morez', {
      prepare: (page) => page.route('**/donnees/communes/*.json', (route) => route.fulfill({ status: 404, body: '' })),
    });
    await ready(page);
    await page.getByText('La liste des communes n’a pas pu se charger').waitFor();
    expect((await listIds(page)).length).toBeGreaterThan(0);
  });

  journey('the way back leads to the same place of the list', async ({ open }) => {
    const { page } = await open('/explorer/?objectif=mutualiser', { width: 390 });
    await ready(page);
    const rows = page.locator('[data-list] > li');
    while ((await rows.count()) < 25) {
      await page.mouse.wheel(0, 800);
      await settle(page);
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
    await page.getByRole('combobox', { name: 'Chercher dans l’atlas' }).focus();
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

  journey('distance is counted from a commune that the reader writes', async ({ open }) => {
    const { page, problems } = await open('/explorer/?tri=distance&pres=39400');
    await ready(page);
    await expect.poll(async () => (await listIds(page))[0], TIMEOUT).toBe('lunetiers-du-jura');
    await expect
      .poll(() => page.locator('[data-list] > li [data-distance]').first().innerText(), TIMEOUT)
      .toMatch(/^à \d+\skm$/);
    expect(problems).toEqual([]);
  });
});
