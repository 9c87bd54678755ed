/** Lists of queries with the cases they must find, and how well a search answers them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface ExpectedQuery {
  readonly query: string;
  /** What it tries: `plural`, `word-family`, `typo`… */
  readonly class: string;
  /** Ids of the cases it must find. */
  readonly finds: readonly string[];
  /** The case that must come first, when one alone is right. */
  readonly first?: string;
}

/** Shares from 0 to 1; of nothing, 1. */
export interface Score {
  /** Of the cases to be found, those that are. */
  readonly recall: number;
  /** Of the queries with a right first result, those that have it. */
  readonly firstRight: number;
  /** One line for each fault, for the reader of a failed test. */
  readonly faults: readonly string[];
}

/** @param name file of this folder */
export function readQueries(name: string): readonly ExpectedQuery[] {
  return parse(readFileSync(join(import.meta.dirname, name), 'utf8'));
}

/** @param found ids of the cases found by each query, in the order of the results */
export function scoreAnswers(queries: readonly ExpectedQuery[], found: ReadonlyMap<string, readonly string[]>): Score {
  const results = (query: ExpectedQuery) => found.get(query.query) ?? [];
  const wanted = queries.flatMap((query) => query.finds.map((id) => ({ query, id })));
  const missing = wanted.filter(({ query, id }) => !results(query).includes(id));
  const ordered = queries.filter(({ first }) => first !== undefined);
  const wrong = ordered.filter((query) => results(query)[0] !== query.first);
  return {
    recall: share(wanted.length - missing.length, wanted.length),
    firstRight: share(ordered.length - wrong.length, ordered.length),
    faults: [
      ...missing.map(({ query, id }) => `« ${query.query} » (${query.class}) does not find ${id}`),
      ...wrong.map((query) => `« ${query.query} » (${query.class}) puts ${results(query)[0]} before ${query.first}`),
    ],
  };
}

/** One line a class: « typo: recall 7/7, first 4/4 ». */
export function describeByClass(
  queries: readonly ExpectedQuery[],
  found: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  return [...Map.groupBy(queries, (query) => query.class)].map(([name, group]) => {
    const { recall, firstRight } = scoreAnswers(group, found);
    return `${name}: ${group.length} queries, recall ${recall.toFixed(2)}, first right ${firstRight.toFixed(2)}`;
  });
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
