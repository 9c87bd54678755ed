import { launch, type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { HEIGHT, type Driver, type Key } from './driver.ts';

/**
 * What is said of loads that leaving a page cut short, which is no fault: of a file, of a font (NS_BINDING_ABORTED in Firefox),
 * of the engine whose table did not come. A missing file is seen by its response.
 */
const CUT_SHORT =
  /AbortError|NetworkError when attempting to fetch|Failed to fetch|status=2152398850|WASM Error \(No pointer\)/;

/** Milliseconds for a start, on a machine that does much else. */
const PATIENCE = 60_000;

/** Firefox through WebDriver BiDi, without movement. */
export async function startFirefox(executablePath: string): Promise<Driver> {
  return start({ browser: 'firefox', executablePath, extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 } });
}

/** Chromium through its own protocol, in the sandbox of nobody: it shows our pages only, and may run as root. */
export async function startChromium(executablePath: string, args: readonly string[]): Promise<Driver> {
  const flags = [...args, '--no-sandbox', '--force-prefers-reduced-motion'];
  return start({ browser: 'chrome', executablePath, args: flags });
}

async function start(options: LaunchOptions): Promise<Driver> {
  const browser = await launch({ headless: true, timeout: PATIENCE, ...options });
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      console.error(`politique : ${effectiveDirective} ${blockedURI}`);
    });
  });
  return new PuppeteerDriver(browser, page);
}

class PuppeteerDriver implements Driver {
  readonly #browser: Browser;
  readonly #page: Page;
  problems: string[] = [];

  constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.#page = page;
    page.setDefaultTimeout(PATIENCE);
    page.on('console', (message) => {
      if (message.type() === 'error') this.#note(`console : ${message.text()}`);
    });
    page.on('pageerror', (error) => this.#note(`erreur : ${String(error)}`));
    page.on('response', (response) => {
      // Firefox asks for the icon of what has none.
      if (response.status() >= 400 && !response.url().endsWith('/favicon.ico'))
        this.problems.push(`${response.status()} : ${response.url()}`);
    });
  }

  #note(problem: string): void {
    if (!CUT_SHORT.test(problem)) this.problems.push(problem);
  }

  async open(url: string): Promise<void> {
    this.problems = [];
    // Firefox may lose the end of a load that follows one cut short: it is asked once more.
    await this.#page.goto(url, { timeout: PATIENCE / 2 }).catch(() => {
      this.problems = [];
      return this.#page.goto(url);
    });
  }

  async setWidth(width: number): Promise<void> {
    await this.#page.setViewport({ width, height: HEIGHT });
  }

  async read<Argument, Result>(question: (argument: Argument) => Result, argument: Argument): Promise<Awaited<Result>> {
    return this.#page.evaluate<[], () => Result>(`(${question.toString()})(${JSON.stringify(argument)})`);
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.#page.mouse.click(x, y);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  async press(...keys: readonly Key[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.down(key);
    for (const key of keys.toReversed()) await this.#page.keyboard.up(key);
  }

  async print(): Promise<Uint8Array> {
    return this.#page.pdf({ preferCSSPageSize: true });
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}
