/** What can be wrong in any page, as lists that should be empty. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Once its source has been evaluated in the page. */
    readonly axe: { readonly run: (context: ElementContext, options: RunOptions) => Promise<AxeResults> };
  }
}

/** Less than half of what the package gives by its name: a page reads it at each visit. */
const SOURCE = readFileSync(resolve('node_modules/axe-core/axe.min.js'), 'utf8');

/** Faults that axe can see, one line each, in one part of the page or in the whole of it. */
export async function listFaults(
  page: Page,
  { within, rules }: { readonly within?: string; readonly rules?: readonly string[] } = {},
): Promise<readonly string[]> {
  const isLoaded = await page.evaluate(() => 'axe' in window);
  if (!isLoaded) await page.evaluate(SOURCE);
  return page.evaluate(listViolations, { within, rules });
}

/** Runs in the page. */
async function listViolations({
  within,
  rules,
}: {
  readonly within: string | undefined;
  readonly rules: readonly string[] | undefined;
}): Promise<readonly string[]> {
  const { violations } = await window.axe.run(within ?? document, {
    resultTypes: ['violations'],
    ...(rules && { runOnly: [...rules] }),
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}

/** The elements that make the page wider than the window. */
export async function measureOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 6)
      .map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''} of ${scrollWidth} px`);
  });
}

/** Runs in the page: the words of a drawing that are heard beside its name. */
export function listLooseWords(): readonly string[] {
  return [...document.querySelectorAll('svg[role="img"] :is(text, title)')]
    .filter((word) => word.closest('[aria-hidden="true"]') === null)
    .map(({ textContent }) => textContent);
}

/** Runs in the page: the figures whose name does not hold their caption. */
export function listUnnamedFigures(): readonly string[] {
  const hasName = (figure: Element) => {
    const ids = (figure.getAttribute('aria-labelledby') ?? '').split(' ');
    const name = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    const caption = figure.querySelector('figcaption > [id]') ?? figure.querySelector('figcaption');
    return figure.getAttribute('role') === 'figure' && name.trim() !== '' && name.includes(caption?.textContent ?? '-');
  };
  return [...document.querySelectorAll('main figure:has(figcaption)')]
    .filter((figure) => !hasName(figure))
    .map(({ outerHTML }) => outerHTML.slice(0, 80));
}

/** Runs in the page: a word more at the end of each text. */
export function appendToTexts(word: string): void {
  const texts =
    'main :is(h1, h2, h3, p, li, dt, dd, figcaption, cite, blockquote, a):not(svg *, .visually-hidden, .source-box)';
  for (const element of document.querySelectorAll(texts)) {
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && /\w{3}/.test(node.nodeValue ?? ''));
    if (hasText) element.append(` ${word}`);
  }
}
