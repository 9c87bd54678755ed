import { createTextSearch, type TextAnswer, type TextSearch } from '../text-search/text-search.ts';

/** Asks the words of a query in two steps: the small index first, the full text then. */
export class TextMatcher {
  readonly #search: TextSearch;
  /** The last full answer: the words stay the same while facets change. */
  #last: { readonly text: string; readonly answer: TextAnswer } | undefined;

  constructor(addresses: Readonly<Record<string, string | undefined>>) {
    const { engine = '', index = '' } = addresses;
    this.#search = createTextSearch({ engine, index });
  }

  preload(): void {
    this.#search.preload();
  }

  /** Gives the quick answer, then the full one; that one alone when it is known. Rejects when the full text cannot be searched. */
  async *ask(text: string): AsyncGenerator<TextAnswer> {
    if (this.#last?.text === text) return yield this.#last.answer;
    const full = this.#search.full(text);
    // Told when its turn comes.
    full.catch(() => undefined);
    yield await this.#search.quick(text);
    this.#last = { text, answer: await full };
    yield this.#last.answer;
  }
}
