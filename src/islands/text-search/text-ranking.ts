import { rankByPassages } from '../../search/passage-ranking.ts';
import { PassageReader } from '../../search/passages.ts';
import type { WordGroup } from '../../search/place-names.ts';
import type { WeighedRanking } from '../../search/ranking.ts';
import type { SearchTerm } from '../../search/search-query.ts';

interface Texts {
  /** Whether the text of a page says what it answers. */
  readonly isRead: (path: string) => boolean;
  readonly loadText: (path: string) => Promise<string>;
  /** What a name of a page that the query says whole counts. */
  readonly rateSaid: (path: string) => number;
}

/** Words of a query from which on they meet by chance on a page: where they stand says more. */
const LONG_QUERY = 3;
/** Pages that are read, the first ones: as many as a reader looks at, and some that may come before. */
const MOST_READ = 16;

/** Ranks again what a long query found, once the texts of the first pages are read. Nothing is read for a short one. */
export async function rankByTexts(
  ranking: WeighedRanking,
  groups: readonly WordGroup<SearchTerm>[],
  { isRead, loadText, rateSaid }: Texts,
): Promise<WeighedRanking> {
  if (groups.length < LONG_QUERY) return ranking;
  const reader = new PassageReader(
    groups.flatMap(({ words }, place) =>
      words.map((term) => ({ term, weight: (ranking.words[place]?.weight ?? 0) / words.length })),
    ),
  );
  const first = [...ranking.pages.keys()].filter(isRead).slice(0, MOST_READ);
  // A text that does not come says nothing: its page is found by its words all the same.
  const texts = await Promise.all(first.map((path) => loadText(path).catch(() => '')));
  const read = first.map(
    (path, place) => [path, { ...reader.read(texts[place] ?? ''), said: rateSaid(path) }] as const,
  );
  return rankByPassages(ranking, new Map(read));
}
