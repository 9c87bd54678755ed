/** Pages in which some files fail, and what a reader then reads. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { expect } from 'vitest';
import { findBuiltSite } from '../built-site.ts';
import type { Open } from './journey.ts';

/** What goes wrong with some files, and the sentence that the reader reads in their place. */
export interface Fault {
  readonly files: RegExp;
  readonly does: 'is missing' | 'never comes';
  readonly sentence: RegExp;
}

export const HERE = '/methode/';
const RESPONSES: Readonly<Record<Fault['does'], (route: Route) => Promise<void>>> = {
  'is missing': (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html>' }),
  'never comes': () => new Promise(() => undefined),
};

/** Opens a page in which some files fail; what is asked for is counted, so that a row cannot be about nothing. */
export async function openFaulty(open: Open, path: string, faults: readonly Pick<Fault, 'files' | 'does'>[]) {
  let hits = 0;
  const prepare = async (page: Page) => {
    for (const { files, does } of faults) {
      await page.route(files, (route) => {
        hits += 1;
        return RESPONSES[does](route);
      });
    }
  };
  const { page } = await open(path, { prepare, until: 'commit' });
  return { page, countHits: () => hits };
}

/** The script of a part of the page and those that it imports at once. */
export function listScripts(name: string): readonly (readonly [string, RegExp])[] {
  const folder = join(findBuiltSite().directory, '_astro');
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const found = scripts.filter((file) => file.startsWith(name));
  expect(found).toHaveLength(1);
  for (const file of found) {
    const imports = readFileSync(join(folder, file), 'utf8').matchAll(/from"\.\/([^"]+)"/g);
    found.push(...[...imports].map(([, other = '']) => other).filter((other) => !found.includes(other)));
  }
  return found.map((file) => [file.replace(/\.[^.]+\.js$/, ''), new RegExp(`/_astro/${RegExp.escape(file)}$`)]);
}

export const readable = (text: string) => text.replace(/\s+/g, ' ').trim();
export const visibleText = async (page: Page, selector: string) =>
  readable(
    await page
      .locator(selector)
      .filter({ visible: true })
      .allInnerTexts()
      .then((texts) => texts.join(' ')),
  );

export async function refuseStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    }
  });
}
