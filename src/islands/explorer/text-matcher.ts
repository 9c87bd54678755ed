import type { SmallIndex } from '../../search/small-index.ts';
import { createTextSearch, type TextAnswer, type TextSearch } from '../text-search/text-search.ts';
import { askInTwoSteps, type SearchStep } from '../text-search/two-steps.ts';

/** Asks the words of a query in two steps: the titles first, the texts then. */
export class TextMatcher {
  /** Of the whole atlas. */
  readonly search: TextSearch;
  /** The last whole answer: the words stay the same while facets change. */
  #last: { readonly text: string; readonly answer: TextAnswer } | undefined;

  constructor(addresses: Readonly<Record<string, string | undefined>>) {
    const { engine = '', index = '' } = addresses;
    this.search = createTextSearch({ engine, index });
  }

  /** The small index: names of pages and cases. */
  names(): Promise<SmallIndex> {
    return this.search.names();
  }

  preload(): void {
    this.search.preload();
  }

  /** Keeps an answer that says more. */
  keep(text: string, answer: TextAnswer): void {
    this.#last = { text, answer };
  }

  /** The quick answer if it names a case, then the full one; that one alone when it is known. Never rejects. */
  async *ask(text: string): AsyncGenerator<SearchStep, void, void> {
    if (this.#last?.text === text) return yield { state: 'done', answer: this.#last.answer };
    for await (const step of askInTwoSteps(this.search, text)) {
      if (step.state === 'done' && step.answer.reach === 'texts') this.keep(text, step.answer);
      const isEarly = step.state === 'awaited' || step.state === 'quick';
      if (!isEarly || step.answer.matches.size > 0) yield step;
    }
  }
}
