/** The search of the built site, measured on the lists of `tests/search/`. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { describeByClass, readQueries, scoreAnswers } from '../search/query-list.ts';
import { journey } from './journey.ts';

const RECALL = 0.95;
const FIRST_RIGHT = 0.9;
const TIMEOUT = 120_000;

/** Ids of the cases that a query finds, in the order of the page. */
async function findCases(page: Page, query: string): Promise<readonly string[]> {
  const search = page.locator('site-search');
  await page.getByRole('main').getByRole('searchbox').fill(query);
  await page.getByRole('main').getByRole('button', { name: 'Rechercher' }).click();
  await search.and(page.locator('[data-state="done"], [data-state="empty"]')).waitFor();
  const cases = page.getByRole('region', { name: /^Cas \(/ });
  if ((await cases.count()) === 0) return [];
  const more = cases.getByRole('button', { name: 'Afficher la suite' });
  if (await more.isVisible()) await more.click();
  const addresses = await cases
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  return addresses.map((address) => address?.split('/').at(-2) ?? '');
}

async function answer(page: Page, queries: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  for (const query of queries) found.set(query, await findCases(page, query));
  return found;
}

describe('lists of queries', () => {
  journey('the list covers the ways a reader writes French', () => {
    const queries = readQueries('queries.yaml');
    expect(queries.length).toBeGreaterThanOrEqual(60);
    for (const [name, group] of Map.groupBy(queries, (query) => query.class)) {
      expect(group.length, name).toBeGreaterThanOrEqual(3);
    }
  });

  journey.for(['queries.yaml', 'queries-blind.yaml'])('%s', { timeout: TIMEOUT }, async (name, { open }) => {
    const queries = readQueries(name);
    const { page } = await open('/recherche/');
    const found = await answer(
      page,
      queries.map(({ query }) => query),
    );
    const { recall, firstRight, faults } = scoreAnswers(queries, found);
    console.info([name, ...describeByClass(queries, found), ...faults].join('\n  '));
    expect(recall, faults.join('\n')).toBeGreaterThanOrEqual(RECALL);
    expect(firstRight, faults.join('\n')).toBeGreaterThanOrEqual(FIRST_RIGHT);
  });
});
