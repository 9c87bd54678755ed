/** The search page lists what the search finds: a short list, asked in the browser; the long ones are asked without it. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { describeByFamily, readQueries, scoreAnswers, type Answer } from '../search/query-list.ts';
import { journey } from './journey.ts';
import { askFor } from './search-page.ts';

/** What the page lists, in its order, by addresses below the base. */
async function readAnswer(page: Page, query: string): Promise<Answer> {
  const search = page.locator('site-search');
  await askFor(page, query);
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

describe('the short list of queries', () => {
  journey('is answered by the page', async ({ open }) => {
    const queries = readQueries('queries-blind.yaml');
    const { page } = await open('/recherche/');
    const answers = new Map<string, Answer>();
    for (const { query } of queries) answers.set(query, await readAnswer(page, query));
    const { recall, withinFive, firstRight, faults } = scoreAnswers(queries, answers);
    console.info([...describeByFamily(queries, answers), ...faults].join('\n  '));
    expect(Math.min(recall, withinFive, firstRight), faults.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});
