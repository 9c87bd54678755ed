import { LazyText } from '../text-search/lazy-text.ts';
import type { TextAnswer } from '../text-search/text-search.ts';

/** Where the words of a query stand in the page of a case, asked for when its row is seen. */
export class Excerpts {
  readonly #texts = new LazyText();
  /** The answer that each row shows or awaits. */
  readonly #answers = new WeakMap<HTMLElement, TextAnswer>();

  /** Rows already shown with this answer stay as they are; without one nothing is awaited. */
  show(rows: Iterable<HTMLElement>, answer: TextAnswer | undefined): void {
    for (const row of rows) if (this.#answers.get(row) !== answer) this.#renew(row, answer);
  }

  #renew(row: HTMLElement, answer: TextAnswer | undefined): void {
    const place = row.querySelector<HTMLElement>('[data-text]');
    const id = row.dataset['id'];
    if (place === null || id === undefined) return;
    place.replaceChildren();
    place.toggleAttribute('data-awaited', answer !== undefined);
    if (answer === undefined) {
      this.#answers.delete(row);
      return;
    }
    this.#answers.set(row, answer);
    this.#texts.wait(row, async () => {
      const text = await answer.excerptOf(id);
      if (this.#answers.get(row) !== answer) return [];
      if (text !== undefined) return [text];
      place.removeAttribute('data-awaited');
      return [];
    });
  }
}
