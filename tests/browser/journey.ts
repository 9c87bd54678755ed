/** The `test` of the journeys: `journey('…', async ({ open }) => { const { page } = await open('/cas/'); … })`. */
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject, test } from 'vitest';

export interface Visit {
  readonly page: Page;
  /** What must not happen, as it happens: errors of the console, breaches of the policy, requests to another origin. */
  readonly problems: readonly string[];
}

export interface VisitOptions {
  readonly scheme?: 'light' | 'dark';
  /** Pixels of CSS. */
  readonly width?: number;
  readonly hasScript?: boolean;
  /** Sends the policy of each page as a response header too. */
  readonly sendsPolicy?: boolean;
}

/** Opens a page of the built site by its address below the base, and waits for its `load` event. */
export type Open = (path: string, options?: VisitOptions) => Promise<Visit>;

const DESKTOP = 1280;
const HEIGHT = 900;
/** Milliseconds to wait for an element or an address, shorter than a test so that the message names it. */
const PATIENCE = 10_000;

const withBrowser = test
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const executablePath = inject('browserPath');
    const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('open', async ({ browser }, { onCleanup }): Promise<Open> => {
    const closings: (() => Promise<void>)[] = [];
    onCleanup(async () => {
      await Promise.all(closings.map((close) => close()));
    });
    return async (path, options = {}) => {
      const context = await browser.newContext(readContextOptions(options));
      closings.push(() => context.close());
      const home = options.sendsPolicy === true ? inject('strictSiteUrl') : inject('siteUrl');
      const page = await context.newPage();
      const problems = await watch(page, new URL(home).origin);
      page.setDefaultTimeout(PATIENCE);
      await page.goto(new URL(path.slice(1), home).href);
      return { page, problems };
    };
  });

export const journey: typeof withBrowser =
  inject('browserPath') === undefined ? (withBrowser.skip as typeof withBrowser) : withBrowser;

function readContextOptions({
  scheme = 'light',
  width = DESKTOP,
  hasScript = true,
}: VisitOptions): BrowserContextOptions {
  return {
    colorScheme: scheme,
    javaScriptEnabled: hasScript,
    locale: 'fr-FR',
    reducedMotion: 'reduce',
    viewport: { width, height: HEIGHT },
  };
}

async function watch(page: Page, origin: string): Promise<readonly string[]> {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console : ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`erreur : ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) problems.push(`autre origine : ${url.href}`);
  });
  page.on('requestfailed', (request) =>
    problems.push(`requête : ${request.url()} ${request.failure()?.errorText ?? ''}`),
  );
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      console.error(`politique : ${effectiveDirective} ${blockedURI}`);
    });
  });
  return problems;
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
  await page.waitForLoadState('networkidle');
}
