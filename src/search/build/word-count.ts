import type { CountedWord } from '../vocabulary.ts';
import { foldSpelling } from './spellings.ts';

/** Counts the pages that hold each word of a corpus, and keeps how the corpus writes it. */
export class WordCount {
  readonly #words = new Map<string, { spelling: string; pages: number; lastPage: number }>();
  #page = 0;

  /** Adds the spellings of a page. */
  add(spellings: Iterable<string>): void {
    this.#page += 1;
    for (const spelling of spellings) {
      const word = foldSpelling(spelling);
      const known = this.#words.get(word);
      if (known === undefined) {
        this.#words.set(word, { spelling, pages: 1, lastPage: this.#page });
        continue;
      }
      if (known.lastPage !== this.#page) known.pages += 1;
      known.lastPage = this.#page;
      if (known.spelling !== spelling) known.spelling = chooseSpelling(known.spelling, spelling);
    }
  }

  get words(): ReadonlyMap<string, CountedWord> {
    return this.#words;
  }
}

/** Accents rather than none, then lower case rather than the capital of a sentence. */
function chooseSpelling(known: string, spelling: string): string {
  return rateSpelling(spelling) > rateSpelling(known) ? spelling : known;
}

function rateSpelling(spelling: string): number {
  const isLower = spelling === spelling.toLowerCase();
  const hasAccents = /[^\x00-\x7f]/.test(spelling);
  return (hasAccents ? 2 : 0) + (isLower ? 1 : 0);
}
