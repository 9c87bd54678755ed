/** Pages of the built site in one browser: two contexts for all journeys, one with scripts and one without. */
import type { Browser, BrowserContext, Page } from 'playwright-core';

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
  /** False for a reader who asked for less movement, as the journeys do: nothing has to be waited for. */
  readonly moves?: boolean;
  /** Sends the policy of each page as a response header too. */
  readonly sendsPolicy?: boolean;
}

const DESKTOP = 1280;
const HEIGHT = 900;
/** Milliseconds to wait for an element or an address, shorter than a test so that the message names it. */
const PATIENCE = 30_000;

/** What a page is watched for: its problems, and the only origin that the visit under way may ask. */
interface Watch {
  problems: string[];
  origin: string;
}

/** A page kept from one visit to the next. */
interface Kept {
  readonly page: Page;
  readonly watched: Watch;
}

export class Visits {
  readonly #browser: Browser;
  readonly #contexts = new Map<boolean, Promise<BrowserContext>>();
  readonly #kept = new Map<boolean, Kept>();

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** A page of its own, to be given back to `close`. */
  async open(url: string, options: VisitOptions): Promise<Visit> {
    const page = await this.#newPage(options);
    const watched: Watch = { problems: [], origin: new URL(url).origin };
    watch(page, watched);
    await go(page, url, options);
    return { page, problems: watched.problems };
  }

  /**
   * The page of the visit before, for a journey that only reads: starting one takes a full browser longer than most of what
   * is read there. Its reader adds no listener, no route and no script.
   */
  async look(url: string, options: VisitOptions): Promise<Visit> {
    const { page, watched } = await this.#keep(options);
    // Requests that leaving cuts short belong to the visit before.
    await page.goto('about:blank');
    Object.assign(watched, { problems: [], origin: new URL(url).origin });
    await go(page, url, options);
    return { page, problems: watched.problems };
  }

  async close(page: Page): Promise<void> {
    // The context goes on: the next visit is not cut off because this one was.
    await page.context().setOffline(false);
    // A page of the browser itself, as after a failed load, has no storage to clear.
    await page.evaluate(() => localStorage.clear()).catch(() => undefined);
    await page.close();
  }

  async #keep(options: VisitOptions): Promise<Kept> {
    const { hasScript = true } = options;
    const known = this.#kept.get(hasScript);
    if (known !== undefined) return known;
    const kept: Kept = { page: await this.#newPage(options), watched: { problems: [], origin: '' } };
    watch(kept.page, kept.watched);
    this.#kept.set(hasScript, kept);
    return kept;
  }

  async #newPage({ hasScript = true }: VisitOptions): Promise<Page> {
    const known = this.#contexts.get(hasScript);
    const context = known ?? this.#browser.newContext({ javaScriptEnabled: hasScript, locale: 'fr-FR' });
    if (known === undefined) this.#contexts.set(hasScript, context);
    const page = await (await context).newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        console.error(`politique : ${effectiveDirective} ${blockedURI}`);
      });
    });
    return page;
  }
}

async function go(page: Page, url: string, options: VisitOptions): Promise<void> {
  const { scheme = 'light', width = DESKTOP, moves = false } = options;
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: moves ? 'no-preference' : 'reduce', media: null });
  await page.setViewportSize({ width, height: HEIGHT });
  await page.goto(url);
}

function watch(page: Page, watched: Watch): void {
  const report = (problem: string) => watched.problems.push(problem);
  page.on('console', (message) => {
    if (message.type() === 'error') report(`console : ${message.text()}`);
  });
  page.on('pageerror', (error) => report(`erreur : ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== watched.origin) report(`autre origine : ${url.href}`);
  });
  page.on('requestfailed', (request) => report(`requête : ${request.url()} ${request.failure()?.errorText ?? ''}`));
}
