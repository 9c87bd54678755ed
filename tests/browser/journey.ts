/** The `test` of the journeys: `journey('…', async ({ open }) => { const { page } = await open('/cas/'); … })`. */
import { chromium, type Page } from 'playwright-core';
import { inject, test } from 'vitest';
import { LAUNCH_ARGUMENTS } from './find-browser.ts';
import { Visits, type Visit, type VisitOptions } from './visits.ts';

/** Opens a page of the built site by its address below the base, and waits for its `load` event. */
export type Open = (path: string, options?: VisitOptions) => Promise<Visit>;

const withBrowser = test
  .extend('visits', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const executablePath = inject('browserPath');
    const browser = await chromium.launch({
      args: LAUNCH_ARGUMENTS,
      ...(executablePath === undefined ? {} : { executablePath }),
    });
    onCleanup(() => browser.close());
    return new Visits(browser);
  })
  .extend('open', async ({ visits }, { onCleanup }): Promise<Open> => {
    const opened: { readonly page: Page; readonly options: VisitOptions }[] = [];
    onCleanup(async () => {
      await Promise.all(opened.map(({ page, options }) => visits.close(page, options)));
    });
    return async (path, options = {}) => {
      const visit = await visits.open(addressOf(path, options), options);
      opened.push({ page: visit.page, options });
      return visit;
    };
  });

export const journey: typeof withBrowser =
  inject('browserPath') === undefined ? (withBrowser.skip as typeof withBrowser) : withBrowser;

function addressOf(path: string, { sendsPolicy = false }: VisitOptions): string {
  return new URL(path.slice(1), sendsPolicy ? inject('strictSiteUrl') : inject('siteUrl')).href;
}

/** Scrolls to the end, so that what waits to be seen loads, and back. */
export async function walkThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const step = window.innerHeight / 2;
    for (let top = 0; top < document.body.scrollHeight; top += step) {
      window.scrollTo(0, top);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    window.scrollTo(0, 0);
  });
  await standStill(page);
}

/** Waits until the page loads nothing more. Not `networkidle`, which a load cut short by a reload may keep from ever coming. */
export async function standStill(page: Page): Promise<void> {
  const countLoads = () => page.evaluate(() => performance.getEntriesByType('resource').length);
  for (let [before, now] = [-1, await countLoads()]; before !== now; [before, now] = [now, await countLoads()]) {
    await settle(page);
  }
}

/**
 * Waits until the page has nothing left to do at once: two frames, what they asked for, and an idle moment. For what must
 * not happen.
 */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    // A very busy machine has no idle moment.
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));
  });
}

/** Pixels that the page moves by itself in the time of a rest: none once it stands still. */
export async function measureGlide(page: Page): Promise<number> {
  const before = await page.evaluate(() => scrollY);
  await settle(page);
  return (await page.evaluate(() => scrollY)) - before;
}
