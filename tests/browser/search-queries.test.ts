/** The search of the built site, measured on the lists of `tests/search/`. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { describeByFamily, readQueries, scoreAnswers, type Answer } from '../search/query-list.ts';
import { journey } from './journey.ts';

const RECALL = 0.95;
const WITHIN_FIVE = 0.97;
const FIRST_RIGHT = 0.92;
const TIMEOUT = 120_000;

/** What the page lists, in its order, by addresses below the base. It lists no grouping of the directory yet. */
async function readAnswer(page: Page, query: string): Promise<Answer> {
  const search = page.locator('site-search');
  await page.getByRole('main').getByRole('searchbox').fill(query);
  await page.getByRole('main').getByRole('button', { name: 'Rechercher' }).click();
  await search.and(page.locator('[data-state="done"], [data-state="empty"]')).waitFor();
  for (const more of await search.getByRole('button', { name: 'Afficher la suite' }).all()) {
    if (await more.isVisible()) await more.click();
  }
  const base = new URL('..', page.url()).pathname;
  const links = await search
    .getByRole('region')
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
  return { pages: [...new Set(links.map((path) => path.replace(base, '/')))], groupings: [] };
}

async function answer(page: Page, queries: readonly string[]): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>();
  for (const query of queries) answers.set(query, await readAnswer(page, query));
  return answers;
}

describe('lists of queries', () => {
  journey.for(['queries.yaml', 'queries-blind.yaml'])('%s', { timeout: TIMEOUT }, async (name, { open }) => {
    const queries = readQueries(name);
    const { page } = await open('/recherche/');
    const answers = await answer(
      page,
      queries.map(({ query }) => query),
    );
    const { recall, withinFive, firstRight, faults } = scoreAnswers(queries, answers);
    console.info([name, ...describeByFamily(queries, answers), ...faults].join('\n  '));
    expect(recall, faults.join('\n')).toBeGreaterThanOrEqual(RECALL);
    expect(withinFive, faults.join('\n')).toBeGreaterThanOrEqual(WITHIN_FIVE);
    expect(firstRight, faults.join('\n')).toBeGreaterThanOrEqual(FIRST_RIGHT);
  });
});
