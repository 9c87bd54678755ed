import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../tests/browser/find-browser.ts';

/** A first search of a reader who has nothing in the cache, on a slow telephone. */
export interface SearchMeasure {
  readonly query: string;
  /** From the focus of the field, the query being typed at once, to the first results shown. */
  readonly quickMs: number;
  /** The same, to the results of the full text. */
  readonly fullMs: number;
  /** Of everything asked for from the focus on, passages included, as sent. */
  readonly bytes: number;
  readonly requests: number;
}

/** 4G of a train: 1.6 Mbit/s, 150 ms for a round trip, a processor four times slower. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const CPU_SLOWDOWN = 4;
const seconds = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
const kilobytes = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });
const PATIENCE = 60_000;
/** Without a request for that long, all passages are there. */
const QUIET_MS = 1500;
/** Compressed already, or too small to gain. */
const PLAIN = /\.(?:woff2|pf_\w+|pagefind)$/;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Searches a built site in a browser, one visit for each query.
 *
 * @returns `undefined` when there is no browser
 */
export async function measureSearches(
  folder: string,
  queries: readonly string[],
): Promise<readonly SearchMeasure[] | undefined> {
  const executablePath = await findBrowser({
    platform: process.platform,
    arch: process.arch,
    environment: process.env,
  });
  if (executablePath === undefined) return undefined;
  const { server, home } = await serve(folder);
  const browser = await chromium.launch({ executablePath });
  try {
    const measures: SearchMeasure[] = [];
    for (const query of queries) {
      // The first visit makes the server compress what it will send.
      await measureSearch(browser, home, query, { isSlow: false });
      measures.push(await measureSearch(browser, home, query, { isSlow: true }));
    }
    return measures;
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/** One line a query. */
export function formatSearches(measures: readonly SearchMeasure[] | undefined): string {
  if (measures === undefined) return 'recherche non mesurée : aucun navigateur';
  return measures
    .map(
      ({ query, quickMs, fullMs, bytes, requests }) =>
        `recherche « ${query} » : premiers résultats ${seconds.format(quickMs / 1000)} s, tous ${seconds.format(fullMs / 1000)} s, ${kilobytes.format(bytes / 1000)} ko en ${requests} requêtes`,
    )
    .join('\n');
}

async function measureSearch(
  browser: Browser,
  home: string,
  query: string,
  { isSlow }: { readonly isSlow: boolean },
): Promise<SearchMeasure> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await page.goto(`${home}/recherche/`, { waitUntil: 'networkidle' });
  if (isSlow) {
    await client.send('Network.emulateNetworkConditions', NETWORK);
    await client.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  }
  let bytes = 0;
  let requests = 0;
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  const times = await typeQuery(page, query);
  for (let before = -1; before !== requests; await page.waitForTimeout(QUIET_MS)) before = requests;
  await context.close();
  return { query, ...times, bytes, requests };
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
          shown.set(state, shown.get(state) ?? performance.now() - start);
          const fullMs = shown.get('done') ?? shown.get('empty');
          if (state === 'failed') reject(new Error('The search failed'));
          if (fullMs !== undefined) resolve({ quickMs: shown.get('quick') ?? fullMs, fullMs });
        }).observe(search, { attributeFilter: ['data-state'] });
      });
    },
    { text: query, patience: PATIENCE },
  );
}

/** Serves a folder as a good host does: texts compressed by brotli, once each. */
function serve(folder: string): Promise<{ readonly server: Server; readonly home: string }> {
  const cache = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    const isPlain = PLAIN.test(file);
    const body = cache.get(file) ?? (isPlain ? readFileSync(file) : brotliCompressSync(readFileSync(file)));
    cache.set(file, body);
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Content-Length': body.length,
      'Cache-Control': 'max-age=600',
      ...(isPlain ? {} : { 'Content-Encoding': 'br' }),
    });
    response.end(body);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address !== null)
        resolve({ server, home: `http://127.0.0.1:${address.port}` });
      else reject(new Error('The server has no port'));
    });
  });
}
