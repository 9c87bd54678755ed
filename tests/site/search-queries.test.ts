/** The search of the built site, measured on the lists of `tests/search/`. */
import { expect, test } from 'vitest';
import { describeByFamily, readQueries, scoreAnswers, type Answer, type ExpectedQuery } from '../search/query-list.ts';
import { openSiteSearch } from '../search/site-search.ts';
import { findBuiltSite } from '../built-site.ts';

const RECALL = 0.97;
const WITHIN_FIVE = 0.95;
const FIRST_RIGHT = 0.92;

const ask = await openSiteSearch(findBuiltSite().directory);

async function answer(queries: readonly ExpectedQuery[]): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>();
  for (const { query } of queries) answers.set(query, await ask(query));
  return answers;
}

test.each(['queries.yaml', 'queries-blind.yaml', 'queries-second.yaml'])('%s', async (name) => {
  const queries = readQueries(name);
  const answers = await answer(queries);
  const { recall, withinFive, firstRight, clean, faults } = scoreAnswers(queries, answers);
  console.info(
    [name, `${recall} ${withinFive} ${firstRight} ${clean}`, ...describeByFamily(queries, answers), ...faults].join(
      '\n  ',
    ),
  );
  expect(recall, faults.join('\n')).toBeGreaterThanOrEqual(RECALL);
  expect(withinFive, faults.join('\n')).toBeGreaterThanOrEqual(WITHIN_FIVE);
  expect(firstRight, faults.join('\n')).toBeGreaterThanOrEqual(FIRST_RIGHT);
  expect(clean, faults.join('\n')).toBe(1);
});
