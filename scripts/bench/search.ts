import { median } from 'd3';
import type { Page } from 'playwright-core';
import { type BrowserSite, settle, slowDown, visit } from './browser-site.ts';

/** A first search of a reader who has nothing in the cache, on a slow telephone. */
export interface SearchMeasure {
  readonly query: string;
  /** From the focus of the field, the query being typed at once, to the first row or card shown. */
  readonly quickMs: number;
  /** The same, to the results of the full text. */
  readonly fullMs: number;
}

/** What a first search of the explorer loads, cards of the results and ten passages included. */
export interface SearchLoad {
  readonly query: string;
  readonly bytes: number;
  readonly requests: number;
}

const PATIENCE = 60_000;
/** Milliseconds without a request after which all that a search needs is there. */
const QUIET_MS = 700;
const EXCERPTS = 10;
/** Screens that a reader goes through to see ten passages, at most. */
const SCREENS = 6;
const VISITS_AT_ONCE = 3;

export async function measureSearches(
  site: BrowserSite,
  queries: readonly string[],
): Promise<readonly SearchMeasure[]> {
  const measures: SearchMeasure[] = [];
  for (const query of queries) {
    // The first visit makes the server compress what it will send.
    await measureSearch(site, query, { isSlow: false });
    measures.push(await measureSearch(site, query, { isSlow: true }));
  }
  return measures;
}

/** Types each query in the explorer and goes down its results until ten passages are there. */
export async function measureLoads(site: BrowserSite, queries: readonly string[]): Promise<readonly SearchLoad[]> {
  const waiting = [...queries];
  const loads: SearchLoad[] = [];
  const work = async () => {
    for (let query = waiting.shift(); query !== undefined; query = waiting.shift()) {
      loads.push(await measureLoad(site, query));
    }
  };
  await Promise.all(Array.from({ length: VISITS_AT_ONCE }, work));
  return loads.toSorted((a, b) => a.bytes - b.bytes);
}

/** The loads above a limit are listed. */
export function formatLoads(loads: readonly SearchLoad[], limit: number): string {
  const above = loads.filter(({ bytes }) => bytes > limit);
  const describe = ({ query, bytes, requests }: SearchLoad) =>
    `« ${query} » ${formatKilobytes(bytes)} en ${requests} requêtes`;
  const listed = above.length === 0 ? 'aucune' : above.map(describe).join(' ; ');
  return [
    `première recherche, ${EXCERPTS} passages : médiane ${formatKilobytes(median(loads, ({ bytes }) => bytes) ?? 0)} sur ${loads.length} recherches`,
    `au-dessus de ${formatKilobytes(limit)} : ${listed}`,
  ].join(', ');
}

/** One line a query. */
export function formatSearches(measures: readonly SearchMeasure[]): string {
  return measures
    .map(
      ({ query, quickMs, fullMs }) =>
        `recherche « ${query} » : premiers résultats ${formatSeconds(quickMs)}, tous ${formatSeconds(fullMs)}`,
    )
    .join('\n');
}

async function measureSearch(
  site: BrowserSite,
  query: string,
  { isSlow }: { readonly isSlow: boolean },
): Promise<SearchMeasure> {
  const opened = await visit(site, '/recherche/');
  if (isSlow) await slowDown(opened);
  const times = await typeQuery(opened.page, query);
  await opened.page.context().close();
  return { query, ...times };
}

async function measureLoad(site: BrowserSite, query: string): Promise<SearchLoad> {
  const opened = await visit(site, '/explorer/');
  const { page, traffic } = opened;
  await page.locator('case-explorer[data-state="ready"]').waitFor();
  traffic.reset();
  await page.locator('case-explorer input[type="search"]').fill(query);
  await settle(opened, QUIET_MS);
  const countPassages = () => traffic.addresses.filter((address) => address.includes('/textes/')).length;
  for (let screen = 0; screen < SCREENS && countPassages() < EXCERPTS; screen += 1) {
    await page.mouse.wheel(0, 600);
    await settle(opened, QUIET_MS);
  }
  await page.context().close();
  return { query, bytes: traffic.bytes, requests: traffic.addresses.length };
}

/** Runs in the page: types the query at once and notes when each answer is shown. */
function typeQuery(page: Page, query: string): Promise<{ readonly quickMs: number; readonly fullMs: number }> {
  return page.evaluate(
    async ({ text, patience }) => {
      const search = document.querySelector('site-search');
      const input = search?.querySelector('input');
      if (!(search instanceof HTMLElement) || !input) throw new Error('The page has no search');
      const start = performance.now();
      const shown = new Map<string, number>();
      input.focus();
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      return new Promise<{ quickMs: number; fullMs: number }>((resolve, reject) => {
        setTimeout(() => reject(new Error(`No answer to « ${text} »`)), patience);
        new MutationObserver(() => {
          const state = search.dataset['state'] ?? '';
          const isShown = search.querySelector(':is([data-results], [data-answer-list]) a') !== null;
          for (const step of isShown ? [state, 'shown'] : [state])
            shown.set(step, shown.get(step) ?? performance.now() - start);
          const fullMs = shown.get('done') ?? shown.get('empty');
          if (state === 'failed') reject(new Error('The search failed'));
          if (fullMs !== undefined) resolve({ quickMs: shown.get('shown') ?? fullMs, fullMs });
        }).observe(search, { attributeFilter: ['data-state'] });
      });
    },
    { text: query, patience: PATIENCE },
  );
}

const seconds = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
const kilobytes = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });

function formatSeconds(milliseconds: number): string {
  return `${seconds.format(milliseconds / 1000)} s`;
}

export function formatKilobytes(bytes: number): string {
  return `${kilobytes.format(bytes / 1000)} ko`;
}
