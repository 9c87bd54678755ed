import { listWords } from '../../language/words.ts';
import { keepPages, type WeighedRanking } from '../../search/ranking.ts';

/** What a page shows: its title, and the loading of its texts, in which order they are read. */
interface ShownPage {
  readonly title: string;
  readonly loadTexts: readonly (() => Promise<string>)[];
}

/**
 * Keeps the pages that hold every phrase word for word: the index knows which pages hold the words, the pages in which
 * order. Rejects when a text cannot be loaded.
 *
 * @param phrases folded words
 */
export async function keepPhrases(
  ranking: WeighedRanking,
  phrases: readonly (readonly string[])[],
  findPage: (path: string) => ShownPage,
): Promise<WeighedRanking> {
  if (phrases.length === 0) return ranking;
  const wanted = phrases.map(joinWords);
  const paths = [...ranking.pages.keys()];
  const kept = await Promise.all(paths.map(async (path) => ((await holdsAll(findPage(path), wanted)) ? path : [])));
  const held = new Set(kept.flat());
  return keepPages(ranking, (path) => held.has(path));
}

async function holdsAll({ title, loadTexts }: ShownPage, wanted: readonly string[]): Promise<boolean> {
  let missing = listMissing(wanted, title);
  for (const load of loadTexts) {
    if (missing.length === 0) break;
    missing = listMissing(missing, await load());
  }
  return missing.length === 0;
}

function listMissing(wanted: readonly string[], text: string): readonly string[] {
  const words = joinWords(listWords(text));
  return wanted.filter((phrase) => !words.includes(phrase));
}

/** Whole words only. */
function joinWords(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}
