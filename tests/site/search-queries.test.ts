/** The search of the built site, measured on the lists of `tests/search/`. */
import { expect, test } from 'vitest';
import { describeByFamily, readQueries, scoreAnswers, type Answer, type ExpectedQuery } from '../search/query-list.ts';
import { openSiteSearch } from '../search/site-search.ts';
import { findBuiltSite } from '../built-site.ts';

/** What each list is to give at least. The second and the third were written before the search could answer them; it was then mended. */
const LEAST = [
  { name: 'queries.yaml', recall: 0.97, withinFive: 0.96, firstRight: 0.92 },
  { name: 'queries-blind.yaml', recall: 0.97, withinFive: 0.97, firstRight: 0.92 },
  { name: 'queries-second.yaml', recall: 1, withinFive: 0.9, firstRight: 0.78 },
  { name: 'queries-third.yaml', recall: 1, withinFive: 0.93, firstRight: 0.9 },
];

const ask = await openSiteSearch(findBuiltSite().directory);

async function answer(queries: readonly ExpectedQuery[]): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>();
  for (const { query } of queries) answers.set(query, await ask(query));
  return answers;
}

test.each(LEAST)('$name', async ({ name, ...least }) => {
  const queries = readQueries(name);
  const answers = await answer(queries);
  const { faults, clean, ...shares } = scoreAnswers(queries, answers);
  console.info([name, JSON.stringify(shares), ...describeByFamily(queries, answers), ...faults].join('\n  '));
  for (const [share, value] of Object.entries(shares)) {
    expect(value, [share, ...faults].join('\n')).toBeGreaterThanOrEqual(least[share as keyof typeof least]);
  }
  expect(clean, faults.join('\n')).toBe(1);
});
