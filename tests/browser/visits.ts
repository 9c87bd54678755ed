/** Pages of the built site in one browser: two contexts and a few pages for all journeys, with scripts and without. */
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
  /** Before the page is asked for: routes and listeners, which end with the visit. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** What of its load a visit begins with; all of it else, which a file that never comes keeps away. */
  readonly until?: 'load' | 'commit';
  /** A page that no other visit has: for who leaves in it what cannot be taken back, as an initial script or touch. */
  readonly isAlone?: boolean;
}

const DESKTOP = 1280;
const HEIGHT = 900;
/** Milliseconds to wait for an element or an address, shorter than a test so that the message names it. */
const PATIENCE = 30_000;
/** What a visit may listen to. */
const HEARD = ['console', 'pageerror', 'request', 'requestfailed', 'response'] as const;

export class Visits {
  readonly #browser: Browser;
  readonly #contexts = new Map<boolean, Promise<BrowserContext>>();
  /** Pages that wait for a visit, by whether they run scripts: starting one costs a quarter of most visits. */
  readonly #free = { true: [] as Page[], false: [] as Page[] };

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** A page, to be given back to `close` with the same options. */
  async open(url: string, options: VisitOptions): Promise<Visit> {
    const page = (options.isAlone === true ? undefined : this.#listFree(options).pop()) ?? (await this.#start(options));
    const problems = watch(page, new URL(url).origin);
    await options.prepare?.(page);
    await go(page, url, options);
    return { page, problems };
  }

  /** Takes back what a visit left, so that the next finds the page as a new one. */
  async close(page: Page, options: VisitOptions): Promise<void> {
    // The context goes on: the next visit is not cut off because this one was.
    await page.context().setOffline(false);
    for (const event of HEARD) page.removeAllListeners(event);
    try {
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.mouse.move(0, 0);
      // A page of the browser itself, as after a failed load, has no storage to clear.
      await page.evaluate(clearStorages).catch(() => undefined);
      // Requests that leaving cuts short belong to this visit.
      await page.goto('about:blank');
    } catch {
      return page.close();
    }
    if (options.isAlone === true) return page.close();
    this.#listFree(options).push(page);
  }

  #listFree({ hasScript = true }: VisitOptions): Page[] {
    return this.#free[`${hasScript}`];
  }

  async #start({ hasScript = true }: VisitOptions): Promise<Page> {
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

/** Runs in the page. */
function clearStorages(): void {
  localStorage.clear();
  sessionStorage.clear();
}

async function go(page: Page, url: string, options: VisitOptions): Promise<void> {
  const { scheme = 'light', width = DESKTOP, moves = false, until = 'load' } = options;
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: moves ? 'no-preference' : 'reduce', media: null });
  await page.setViewportSize({ width, height: HEIGHT });
  await page.goto(url, { waitUntil: until });
}

/** Notes what must not happen in a page that may ask one origin only, until its listeners are removed. */
function watch(page: Page, origin: string): readonly string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console : ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`erreur : ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) problems.push(`autre origine : ${url.href}`);
  });
  page.on('requestfailed', (request) => {
    problems.push(`requête : ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  return problems;
}
