import { expect } from 'vitest';
import { journey } from './journey.ts';

const path = '/cas/glass-vallee/';
const name = 'Copier ce chiffre avec sa source';

journey('a figure is copied with its years, its sources and its address', async ({ open }) => {
  const { page } = await open(path);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const row = page.locator('.shown > li').first();
  await row.getByRole('button', { name }).click();
  await row.getByRole('button', { name: 'Copié' }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const number = (await row.locator('.calls > a').first().innerText()).trim();
  const title = await page.locator(`#source-${number} cite a`).evaluate(({ firstChild }) => firstChild?.textContent);
  expect(copied).toContain(await row.locator('.value').innerText());
  expect(copied).toContain(title?.trim());
  expect(copied).toContain(`${path}#${await row.getAttribute('id')})`);
  expect(copied).not.toContain('{');
});

journey('without JavaScript there is no button', async ({ open }) => {
  const { page } = await open(path, { hasScript: false });
  expect(await page.locator('.shown > li').count()).toBeGreaterThan(0);
  expect(await page.getByRole('button', { name }).count()).toBe(0);
});
