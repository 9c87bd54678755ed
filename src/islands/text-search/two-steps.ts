import type { TextAnswer, TextSearch } from './text-search.ts';

/**
 * Where an answer stands: no title answers and the texts are awaited, the titles have answered, the texts too, or they could
 * not; then `answer` is that of the titles, if they could.
 */
export type SearchStep =
  | { readonly state: 'awaited' | 'quick' | 'done'; readonly answer: TextAnswer }
  | { readonly state: 'failed'; readonly answer: TextAnswer | undefined };

/** Milliseconds that a quick answer without a result leaves the rows of another query in place. */
const PATIENCE = 300;

/**
 * Asks the titles, then the texts, once `pause` is over; never rejects. A quick answer that found nothing is told at once, and
 * takes the place of results only when the full one is late.
 */
export async function* askInTwoSteps(
  search: Pick<TextSearch, 'quick' | 'full'>,
  query: string,
  pause: Promise<void> = Promise.resolve(),
): AsyncGenerator<SearchStep, void, void> {
  const full = pause
    .then(() => search.full(query))
    .then<SearchStep, SearchStep>(
      (answer) => ({ state: 'done', answer }),
      () => ({ state: 'failed', answer: undefined }),
    );
  const quick = await search.quick(query).catch(() => undefined);
  if (quick === undefined) return yield { state: 'failed', answer: undefined };
  if (isEmpty(quick)) yield { state: 'awaited', answer: quick };
  if (!isEmpty(quick) || (await isLate(full))) yield { state: 'quick', answer: quick };
  const { state, answer = quick } = await full;
  yield { state, answer };
}

/** Nothing was found. */
export function isEmpty({ matches, others }: Pick<TextAnswer, 'matches' | 'others'>): boolean {
  return matches.size + others.length === 0;
}

function isLate(full: Promise<unknown>): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(true), PATIENCE);
  void full.then(() => {
    clearTimeout(timer);
    resolve(false);
  });
  return promise;
}
