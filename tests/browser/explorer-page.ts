/** What the journeys of the explorer read of its page. */
import type { Page } from 'playwright-core';

export const TIMEOUT = { timeout: 30_000 };

/** Waits until the explorer has read its data. */
export async function ready(page: Page): Promise<void> {
  await page.locator('case-explorer[data-state="ready"]').waitFor();
}

export const rowsOf = (page: Page) => page.locator('[data-list] > li');
export const listIds = (page: Page) =>
  rowsOf(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id')));
export const readCount = async (page: Page) =>
  Number.parseInt(await page.locator('output[data-count]').innerText(), 10) || 0;
export const queryOf = (page: Page) => new URL(page.url()).search;
