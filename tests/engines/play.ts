import { describe, expect, inject, test } from 'vitest';
import type { Driver } from './driver.ts';
import { JOURNEYS } from './journeys.ts';
import { Visitor } from './visitor.ts';

/** How to start a browser. Where there is none, or none that starts, its journeys are skipped. */
export type Start = (() => Promise<Driver | undefined>) | undefined;

/** The `test` of an engine: one browser for all that a file plays. */
export function testIn(start: Start) {
  const withDriver = test.extend('driver', { scope: 'file' }, async ({}, { onCleanup }) => {
    const driver = await start?.();
    onCleanup(() => driver?.close());
    return driver;
  });
  const withVisitor = withDriver.extend('visitor', async ({ driver, skip }, { onCleanup }) => {
    if (driver === undefined) return skip('the browser does not start');
    // The theme that one journey chose is not that of the next.
    onCleanup(() => driver.read(() => localStorage.clear(), undefined));
    return new Visitor(driver, inject('siteUrl'));
  });
  return start === undefined ? (withVisitor.skip as typeof withVisitor) : withVisitor;
}

/** Makes every journey in a browser. */
export function playJourneys(engine: string, journey: ReturnType<typeof testIn>): void {
  describe(engine, () => {
    for (const [name, go] of Object.entries(JOURNEYS)) {
      journey(name, async ({ visitor }) => {
        await go(visitor);
        expect(visitor.driver.problems).toEqual([]);
      });
    }
  });
}
