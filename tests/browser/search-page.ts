/** What the journeys of the search page do there. */
import type { Page } from 'playwright-core';

/** Asks the search page, and waits until nothing more is awaited: asking takes the state of the answer before away at once. */
export async function askFor(page: Page, query: string): Promise<void> {
  const main = page.getByRole('main');
  await main.getByRole('searchbox').fill(query);
  await main.getByRole('button', { name: 'Rechercher' }).click();
  await main.locator('site-search:is([data-state="done"], [data-state="empty"])').waitFor();
}
