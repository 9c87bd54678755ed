/** « Comparer »: cases chosen in the address, one after the other, and nowhere else. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { journey } from './journey.ts';

const headsOf = (page: Page) => page.locator('.comparison thead .case-name').allInnerTexts();

async function choose(page: Page, title: string, button: string): Promise<void> {
  await page.locator('case-comparison select').selectOption({ label: title });
  await page.locator('case-comparison form').getByRole('button', { name: button, exact: true }).click();
}

describe('« Comparer »', () => {
  journey(
    'three are chosen, one is replaced, one removed; Back gives it back; the file has them all',
    async ({ open }) => {
      const { page } = await open('/cas/vosges-terre-textile/', { width: 1440 });
      await page.getByRole('link', { name: 'Comparer', exact: true }).first().click();
      await expect.poll(() => headsOf(page)).toHaveLength(1);
      await choose(page, 'Produit en Bretagne', 'Ajouter');
      await choose(page, 'Vénétis', 'Ajouter');
      await expect.poll(() => headsOf(page)).toHaveLength(3);
      expect(await page.locator('case-comparison form').isVisible()).toBe(false);

      await page.getByRole('button', { name: 'Remplacer Vénétis' }).click();
      await choose(page, 'Cosmetic Valley', 'Remplacer');
      await expect.poll(async () => (await headsOf(page)).at(-1)).toBe('Cosmetic Valley');
      expect(await page.locator('.comparison caption').innerText()).toContain(
        'cinq entreprises dans toutes les colonnes',
      );

      await page.getByRole('button', { name: 'Retirer Cosmetic Valley' }).click();
      await expect.poll(() => headsOf(page)).toHaveLength(2);
      await page.goBack();
      await expect.poll(() => headsOf(page)).toHaveLength(3);

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Télécharger (CSV)' }).click(),
      ]);
      const csv = await readFile(await download.path(), 'utf8');
      for (const name of await headsOf(page)) expect(csv).toContain(name);
    },
  );

  journey('what the browser draws is what the ready page has', async ({ open }) => {
    const ready = await open('/comparer/ce-que-promet-un-signe/', { width: 1440 });
    const written = await ready.page.locator('.comparison tbody').innerHTML();
    const { page } = await open('/comparer/?cas=produit-en-bretagne,vosges-terre-textile', { width: 1440 });
    await expect.poll(() => headsOf(page)).toHaveLength(2);
    expect(await page.locator('.comparison tbody').innerHTML()).toBe(written);
  });

  journey('a case that the atlas does not have is said and left out', async ({ open }) => {
    const { page } = await open('/comparer/?cas=venetis&cas=nulle-part', { width: 390 });
    await expect.poll(() => headsOf(page)).toEqual(['Vénétis']);
    expect(await page.locator('case-comparison [role=status]').innerText()).toContain('nulle-part');
  });

  journey('without script no control is left, and the ready comparisons are there', async ({ open }) => {
    const { page } = await open('/comparer/', { hasScript: false });
    expect(await page.locator('main').getByRole('button').count()).toBe(0);
    expect(await page.locator('.departures a').count()).toBeGreaterThanOrEqual(8);
  });

  journey('two or three cases print on one sheet', async ({ open }) => {
    for (const id of ['posseder-une-usine-a-plusieurs', 'deux-poles-de-competitivite']) {
      const { page } = await open(`/comparer/${id}/`, { width: 1440 });
      const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(sheets.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    }
  });
});
