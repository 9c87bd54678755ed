import { describe, expect } from 'vitest';
import { queryOf, ready, rowsOf, TIMEOUT } from './explorer-page.ts';
import { journey } from './journey.ts';

describe('the facets of /explorer/', () => {
  journey.for(['corse', 'bretagne', 'guadeloupe', 'grand-est'])(
    'a folded facet shows what answers and hides what is empty: %s',
    async (region, { open }) => {
      const { page } = await open(`/explorer/?region=${region}`);
      await ready(page);
      const groups = page.locator('fieldset:visible').filter({ has: page.locator('[data-more]') });
      await expect.poll(() => groups.count(), TIMEOUT).toBeGreaterThan(3);
      for (const group of await groups.all()) {
        const rows = group.locator('li').filter({ hasNot: page.locator('input:checked') });
        const counts = await rows.evaluateAll((items) =>
          items.map((item) => ({
            isShown: item.checkVisibility(),
            count: Number(item.querySelector('[data-count]')?.textContent),
          })),
        );
        const least = Math.min(...counts.filter(({ isShown }) => isShown).map(({ count }) => count));
        const most = Math.max(0, ...counts.filter(({ isShown }) => !isShown).map(({ count }) => count));
        expect(least).toBeGreaterThanOrEqual(Math.max(1, most));
      }
    },
  );

  journey('a link from a page of a practice asks what they share, and draws each count', async ({ open }) => {
    const { page } = await open('/explorer/?pratique=acheter-ensemble');
    await ready(page);
    const box = page.getByRole('checkbox', { name: 'Acheter ensemble' });
    await expect.poll(() => box.isChecked(), TIMEOUT).toBe(true);
    await page.getByRole('button', { name: 'Retirer le filtre Acheter ensemble' }).waitFor();
    const squares = await page.locator('fieldset li').evaluateAll((items) =>
      items.map((item) => ({
        count: Number(item.querySelector('[data-count]')?.textContent),
        length: Number(/\d+$/.exec(item.querySelector('.squares path')?.getAttribute('d') ?? '')?.[0] ?? 0),
      })),
    );
    expect(squares.filter(({ count, length }) => length !== Math.max(0, 4 * count - 1))).toEqual([]);
    await box.uncheck();
    await expect.poll(() => queryOf(page), TIMEOUT).toBe('');
  });

  journey('they stay in sight beside a long list', async ({ open }) => {
    const { page } = await open('/explorer/');
    await ready(page);
    await page.mouse.move(500, 500);
    await page.evaluate(() => scrollTo(0, 1500));
    const facets = page.getByRole('group', { name: 'Filtres' });
    await expect.poll(async () => Math.round((await facets.boundingBox())?.y ?? -1), TIMEOUT).toBe(0);
    expect(await facets.evaluate((box) => box.clientHeight)).toBeLessThanOrEqual(900);
    expect(await facets.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeGreaterThan(0);
  });

  journey('the list is by name until words are asked', async ({ open }) => {
    const { page } = await open('/explorer/');
    await ready(page);
    const order = page.getByRole('combobox', { name: 'Trier par' });
    const read = () => order.evaluate((field) => (field instanceof HTMLSelectElement ? field.value : ''));
    const relevance = order.locator('option[value="pertinence"]');
    expect(await read()).toBe('nom');
    expect(await relevance.isDisabled()).toBe(true);
    await page.getByRole('combobox', { name: 'Chercher dans l’atlas' }).fill('verre');
    await expect.poll(read, TIMEOUT).toBe('pertinence');
    expect(await relevance.isDisabled()).toBe(false);
    expect(queryOf(page)).toBe('?q=verre');
    await page.goBack();
    await expect.poll(read, TIMEOUT).toBe('nom');
  });

  journey('on a telephone « Liste » leads back from the map and from the table', async ({ open }) => {
    const { page } = await open('/explorer/', { width: 390 });
    await ready(page);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const pressed = () => page.locator('button[data-view][aria-pressed="true"]').allInnerTexts();
    const isListed = () => rowsOf(page).first().isVisible();
    await expect.poll(pressed, TIMEOUT).toEqual(['Liste']);
    for (const other of ['Carte', 'Tableau']) {
      await button(other).click();
      await expect.poll(pressed, TIMEOUT).toEqual([other]);
      await expect.poll(isListed, TIMEOUT).toBe(false);
      await button('Liste').click();
      await expect.poll(pressed, TIMEOUT).toEqual(['Liste']);
      await expect.poll(isListed, TIMEOUT).toBe(true);
    }
    const tops = await page
      .locator('.switches button:visible')
      .evaluateAll((buttons) => buttons.map((one) => Math.round(one.getBoundingClientRect().top)));
    expect(new Set(tops).size).toBe(1);
  });
});
