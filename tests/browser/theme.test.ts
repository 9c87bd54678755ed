import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from './journey.ts';

function readPageColour(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}

journey('the chosen theme holds after a reload and on the other pages', async ({ open }) => {
  const { page } = await open('/', { scheme: 'light' });
  const initial = await readPageColour(page);
  await page
    .getByRole('banner')
    .getByRole('button', { name: /thème|sombre|apparence/i })
    .click();
  await expect.poll(() => readPageColour(page)).not.toBe(initial);
  const chosen = await readPageColour(page);
  await page.reload();
  expect(await readPageColour(page)).toBe(chosen);
  await page.goto(new URL('cas/', page.url()).href);
  expect(await readPageColour(page)).toBe(chosen);
});

journey('without a choice the theme is the system’s', async ({ open }) => {
  const { page: light } = await open('/', { scheme: 'light' });
  const { page: dark } = await open('/', { scheme: 'dark' });
  expect(await readPageColour(light)).not.toBe(await readPageColour(dark));
});
