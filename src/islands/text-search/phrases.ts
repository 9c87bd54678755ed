import { listWords } from '../../language/words.ts';
import { keepPages, type WeighedRanking } from '../../search/ranking.ts';

/** What a page shows: its title, and the loading of its texts, in which order they are read. */
interface ShownPage {
  readonly title: string;
  readonly loadTexts: readonly (() => Promise<string>)[];
}

interface Wanted {
  readonly ranking: WeighedRanking;
  /** Folded words. */
  readonly phrases: readonly (readonly string[])[];
  /** Whether a page may hold them, as far as the index knows. */
  readonly mayHold: (path: string) => boolean;
  readonly findPage: (path: string) => ShownPage;
}

interface HeldPhrases {
  readonly ranking: WeighedRanking;
  /** Pages that may hold the phrases and were not read. */
  readonly unreadCount: number;
}

/** Pages that a reader sees at once, and that are enough for a turn. */
const ENOUGH = 10;
/** Pages read in a turn, at most: two files of some 2 kB each. */
const MOST_READ = 20;
/** Pages read together. */
const BATCH = 5;

/**
 * Keeps the pages that hold every phrase word for word: the index knows which pages hold the words, the pages in which order.
 * They are read in the order of the ranking, some at each turn: a thousand texts are too much to wait for.
 */
export class PhraseReader {
  readonly #wanted: Wanted;
  readonly #phrases: readonly string[];
  readonly #waiting: string[];
  readonly #held = new Set<string>();

  constructor(wanted: Wanted) {
    const { ranking, phrases, mayHold } = wanted;
    this.#wanted = wanted;
    this.#phrases = phrases.map(joinWords);
    this.#waiting = phrases.length === 0 ? [] : [...ranking.pages.keys()].filter(mayHold);
  }

  /** Reads some more pages, and tells what is held so far. Rejects when a text cannot be loaded. */
  async read(): Promise<HeldPhrases> {
    const { ranking, findPage } = this.#wanted;
    if (this.#phrases.length === 0) return { ranking, unreadCount: 0 };
    const enough = this.#held.size + ENOUGH;
    for (let count = 0; count < MOST_READ && this.#held.size < enough; count += BATCH) {
      const batch = this.#waiting.slice(0, BATCH);
      const held = await Promise.all(batch.map((path) => holdsAll(findPage(path), this.#phrases)));
      batch.filter((_, place) => held[place]).forEach((path) => this.#held.add(path));
      this.#waiting.splice(0, batch.length);
    }
    return { ranking: keepPages(ranking, (path) => this.#held.has(path)), unreadCount: this.#waiting.length };
  }
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
