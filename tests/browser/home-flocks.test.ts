import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from './journey.ts';

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('.flocks > a')?.getAttribute('data-case') ?? undefined);

/** Identifiers of the flocks, labels and boxes that are brought out. */
const listPointed = (page: Page, part: string) =>
  page
    .locator(`.wide ${part}[data-state="pointed"]`)
    .evaluateAll((parts) => parts.map((one) => one.getAttribute('data-case')));

journey('the flocks of the home map answer to the keyboard: arrows, Escape, Enter', async ({ open }) => {
  const { page, problems } = await open('/');
  const first = page.locator('.wide .flocks > a[tabindex="0"]');
  await first.focus();
  const start = await focused(page);
  await page.keyboard.press('ArrowRight');
  const next = await focused(page);
  expect(next).toBeDefined();
  expect(next).not.toBe(start);
  expect(await page.locator('.wide .flocks > a[tabindex="0"]').count()).toBe(1);
  expect(await listPointed(page, '.flocks > a')).toEqual([next]);
  expect(await listPointed(page, '.callout')).toEqual([next]);
  await page.keyboard.press('ArrowLeft');
  expect(await focused(page)).toBe(start);
  await page.keyboard.press('Escape');
  expect(await focused(page)).toBeUndefined();
  expect(await listPointed(page, '.callout')).toEqual([]);
  await first.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/cas/${start}/`);
  expect(problems).toEqual([]);
});

journey('a flock under the pointer says what it is, and the rest steps back', async ({ open }) => {
  const { page } = await open('/');
  await page.locator('.wide .flocks > a').first().locator('.target').hover();
  const [pointed] = await listPointed(page, '.callout');
  expect(pointed).toBeDefined();
  await expect.poll(() => page.locator('.wide .callout:visible').count()).toBe(1);
  const opacity = await page
    .locator(`.wide .flocks > a:not([data-case="${pointed}"])`)
    .first()
    .evaluate((flock) => getComputedStyle(flock).opacity);
  expect(opacity).toBe('0.35');
});
