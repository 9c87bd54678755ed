import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../tests/browser/find-browser.ts';
import { createStaticServer } from '../static-server.ts';

/** A built site served as a good host does, and a browser to visit it. */
export interface BrowserSite {
  readonly home: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** A page of the site, with what it asks for. */
export interface Visit {
  readonly page: Page;
  readonly client: CDPSession;
  readonly traffic: Traffic;
}

/** What a page loaded since its opening or the last `reset`. */
export interface Traffic {
  /** Bytes as sent, headers left out. */
  readonly bytes: number;
  readonly addresses: readonly string[];
  reset(): void;
}

/** 4G of a train: 1.6 Mbit/s, 150 ms for a round trip. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
/** A telephone beside the machine that measures. */
export const CPU_SLOWDOWN = 4;

/** Pixels of CSS. */
const DESKTOP = { width: 1440, height: 900 };

/** @returns `undefined` when there is no browser */
export async function openSite(directory: string): Promise<BrowserSite | undefined> {
  const executablePath = await findBrowser({
    platform: process.platform,
    arch: process.arch,
    environment: process.env,
  });
  if (executablePath === undefined) return undefined;
  const server = createStaticServer({ directory, base: '/', isTuned: true });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port');
  const browser = await chromium.launch({ executablePath });
  return {
    home: `http://127.0.0.1:${address.port}`,
    browser,
    close: async () => {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Opens a page with nothing in the cache and waits until it is quiet. Its context is to be closed by the caller. */
export async function visit(site: BrowserSite, path: string): Promise<Visit> {
  const page = await (await site.browser.newContext({ viewport: DESKTOP })).newPage();
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  const traffic = watchTraffic(client);
  await page.goto(`${site.home}${path}`, { waitUntil: 'networkidle' });
  return { page, client, traffic };
}

/** Makes a visit go on as on a telephone in a train. */
export async function slowDown({ client }: Visit): Promise<void> {
  await client.send('Network.emulateNetworkConditions', NETWORK);
  await client.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
}

/** Waits until nothing is asked for during a time, in milliseconds. */
export async function settle({ page, traffic }: Visit, quiet: number): Promise<void> {
  let before = -1;
  while (before !== traffic.addresses.length) {
    before = traffic.addresses.length;
    await page.waitForTimeout(quiet);
  }
}

/** What the cache gives again is not counted. */
function watchTraffic(client: CDPSession): Traffic {
  const fromCache = new Set<string>();
  let bytes = 0;
  let addresses: string[] = [];
  client.on('Network.requestServedFromCache', ({ requestId }) => fromCache.add(requestId));
  client.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromDiskCache === true || fromCache.has(requestId)) return;
    bytes += Number(response.headers['Content-Length'] ?? 0);
    addresses.push(response.url);
  });
  return {
    get bytes() {
      return bytes;
    },
    get addresses() {
      return addresses;
    },
    reset: () => {
      bytes = 0;
      addresses = [];
    },
  };
}
