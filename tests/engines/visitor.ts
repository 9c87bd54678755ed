import { expect } from 'vitest';
import type { Driver, Key } from './driver.ts';
import { listSights, type Sight, type Target } from './sights.ts';

/** Widths of the window, in pixels of CSS. The narrowest window of WebKitGTK's browser is 447 pixels wide. */
export const WIDE = 1280;
export const NARROW = 480;

/** Who makes a journey: waits for what must be seen, then acts, as a reader does. */
export class Visitor {
  readonly driver: Driver;
  readonly #homeUrl: string;

  /** @param homeUrl address of the home page */
  constructor(driver: Driver, homeUrl: string) {
    this.driver = driver;
    this.#homeUrl = homeUrl;
  }

  /** @param path below the home page, with its first slash */
  async open(path: string, width = WIDE): Promise<void> {
    await this.driver.setWidth(width);
    await this.driver.open(this.#resolve(path));
  }

  async list(target: Target): Promise<readonly Sight[]> {
    return this.driver.read(listSights, target);
  }

  /** Waits for the first of a target to be seen, without scrolling. */
  async see(css: string, name?: string): Promise<Sight> {
    return this.#meet({ css, ...(name === undefined ? {} : { name }), comes: false });
  }

  /** Scrolls to the first of a target and clicks it once it is still. */
  async click(css: string, name?: string): Promise<void> {
    const { x, y } = await this.#meet({ css, ...(name === undefined ? {} : { name }), comes: true });
    await this.driver.clickAt(x, y);
  }

  /** Waits for the first of a target, shown or not in the window, to be so. */
  async expectFirst(target: Target, expected: Partial<Sight> | undefined): Promise<void> {
    const awaited = expected === undefined ? undefined : expect.objectContaining(expected);
    await expect.poll(async () => (await this.list(target))[0]).toEqual(awaited);
  }

  /** Waits for an address, in full or below the home page: path, search and anchor. */
  async expectAddress(address: string): Promise<void> {
    await expect.poll(() => this.driver.read(() => location.href, undefined)).toBe(this.#resolve(address));
  }

  async type(text: string): Promise<void> {
    await this.driver.type(text);
  }

  async press(...keys: readonly Key[]): Promise<void> {
    await this.driver.press(...keys);
  }

  async goBack(): Promise<void> {
    await this.#travel(-1);
  }

  async goForward(): Promise<void> {
    await this.#travel(1);
  }

  /** By the page, once it has answered: the protocols do not agree on when a page kept in memory is back. */
  async #travel(pages: number): Promise<void> {
    await this.driver.read((delta) => {
      setTimeout(() => history.go(delta));
    }, pages);
  }

  #resolve(address: string): string {
    return new URL(address.replace(/^\//, ''), this.#homeUrl).href;
  }

  /** The first of a target once it is seen at the same place twice. */
  async #meet(target: Target & { readonly comes: boolean }): Promise<Sight> {
    let met: Sight | undefined;
    const look = async () => {
      const before = met;
      [met] = await this.driver.read(listSights, target);
      return { ...met, isStill: met?.x === before?.x && met?.y === before?.y };
    };
    await expect.poll(look, { message: JSON.stringify(target) }).toMatchObject({ isSeen: true, isStill: true });
    if (met === undefined) throw new Error(`not seen: ${JSON.stringify(target)}`);
    return met;
  }
}
