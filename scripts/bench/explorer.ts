import { max, median } from 'd3';
import type { CDPSession, Page } from 'playwright-core';
import { type BrowserSite, CPU_SLOWDOWN, visit } from './browser-site.ts';
import { formatKilobytes } from './search.ts';

/** The explorer opened, then used, with a processor four times slower. */
export interface ExplorerMeasure {
  /** All that the page loads, map and fonts included. */
  readonly bytes: number;
  readonly requests: number;
  /** Milliseconds of script after a click on a value of a facet, until the page is still: one figure a click. */
  readonly clicks: readonly number[];
  /** The same while a text is searched for. */
  readonly clicksInText: readonly number[];
}

/** Values ticked in each facet. */
const VALUES = 3;
const FACETS = ['secteur', 'pratique', 'region', 'objectif', 'forme', 'statut'];
/** Longer than the answer to a click takes, cards loaded. */
const STILL_MS = 900;
const TEXT = 'entreprise';

export async function measureExplorer(site: BrowserSite): Promise<ExplorerMeasure> {
  const { page, traffic } = await visit(site, '/explorer/');
  const { bytes, addresses } = traffic;
  const requests = addresses.length;
  await page.context().close();
  return {
    bytes,
    requests,
    clicks: await measureClicks(site, '/explorer/'),
    clicksInText: await measureClicks(site, `/explorer/?q=${TEXT}`),
  };
}

export function formatExplorer({ bytes, requests, clicks, clicksInText }: ExplorerMeasure): string {
  return [
    `explorateur : ${formatKilobytes(bytes)} en ${requests} requêtes`,
    `filtre coché ou décoché, script : ${formatClicks(clicks)}`,
    `avec « ${TEXT} » : ${formatClicks(clicksInText)}`,
  ].join(' ; ');
}

function formatClicks(clicks: readonly number[]): string {
  return `médiane ${Math.round(median(clicks) ?? 0)} ms, au plus ${Math.round(max(clicks) ?? 0)} ms`;
}

async function measureClicks(site: BrowserSite, path: string): Promise<readonly number[]> {
  const { page, client } = await visit(site, path);
  await page.locator('case-explorer[data-state="ready"]').waitFor();
  await client.send('Performance.enable');
  await client.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  const clicks: number[] = [];
  for (const facet of FACETS) {
    const boxes = page.locator(`input[name="${facet}"]:visible`);
    const values = await boxes.evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value') ?? ''));
    for (const value of values.slice(0, VALUES)) {
      // Ticked, then unticked: both are clicks.
      for (let click = 0; click < 2; click += 1) {
        const before = await readScriptTime(client);
        await toggle(page, facet, value);
        clicks.push(1000 * ((await readScriptTime(client)) - before));
      }
    }
  }
  await page.context().close();
  return clicks;
}

/** Clicks on a value of a facet and waits until the page has answered. */
async function toggle(page: Page, facet: string, value: string): Promise<void> {
  // Not a locator: looking for the box would count as script of the page.
  await page.evaluate((selector) => {
    const box = document.querySelector<HTMLElement>(selector);
    if (box === null) throw new Error(selector);
    box.click();
  }, `input[name="${facet}"][value="${value}"]`);
  await page.waitForTimeout(STILL_MS);
}

/** Seconds of script since the page was opened. */
async function readScriptTime(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
}
