import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { listIds, readCount, ready, TIMEOUT } from './explorer-page.ts';
import { journey } from './journey.ts';

const beyondOf = (page: Page) => page.locator('[data-beyond]');
const listBeyond = (page: Page) =>
  beyondOf(page)
    .locator('li a:visible')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

describe('beyond a short list of /explorer/', () => {
  journey.for([
    // Found by their filters, by their words, and not found at all.
    '?region=corse',
    '?q=verre&region=normandie',
    '?region=corse&objectif=exporter',
  ])('other cases, none of them in the list, then the directory: « %s »', async (query, { open }) => {
    const { page, problems } = await open(`/explorer/${query}`);
    await ready(page);
    await beyondOf(page).waitFor();
    expect(await readCount(page)).toBeLessThan(4);
    const links = await listBeyond(page);
    const cases = links.filter((link) => link.includes('/cas/'));
    expect(cases.length).toBeGreaterThanOrEqual(3);
    expect(new Set(cases).size).toBe(cases.length);
    const listed = new Set(await listIds(page));
    expect(cases.filter((link) => listed.has(link.split('/').at(-2) ?? ''))).toEqual([]);
    expect(links.at(-1)).toContain('/repertoire/');
    expect(problems).toEqual([]);
  });

  journey(
    'the same trade is elsewhere, other trades are near, the directory is that of the région',
    async ({ open }) => {
      const { page } = await open('/explorer/?region=bretagne&secteur=agroalimentaire');
      await ready(page);
      await beyondOf(page).waitFor();
      const meta = (name: string) => page.getByRole('region', { name }).locator('[data-meta]').allInnerTexts();
      const elsewhere = await meta('Dans votre métier, ailleurs');
      expect(elsewhere.length).toBeGreaterThan(0);
      expect(elsewhere.filter((text) => text.includes('Bretagne'))).toEqual([]);
      expect((await meta('Près de chez vous, autres métiers'))[0]).toContain('Bretagne');
      expect((await listBeyond(page)).at(-1)).toContain('/repertoire/bretagne/');
    },
  );

  journey('nothing more under a list long enough', async ({ open }) => {
    const { page } = await open('/explorer/?region=corse');
    await ready(page);
    await beyondOf(page).waitFor();
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await expect.poll(() => beyondOf(page).isVisible(), TIMEOUT).toBe(false);
    expect(await readCount(page)).toBeGreaterThan(3);
  });
});
