import type { Facet } from '../../atlas/query.ts';
import { findFacetValues, type FacetValue } from '../../search/facet-values.ts';
import { describeProposals, describeValue } from '../../views/explorer/value-words.ts';
import { SuggestionList, type Suggestion } from '../commune-field/suggestion-list.ts';
import { find } from '../find.ts';

interface ValueReader {
  readonly signal: AbortSignal;
  /** The values that can be ticked; those of the small index come late. */
  readonly loadValues: () => Promise<readonly FacetValue[]>;
  /** Cases that a value would give, as its facet counts them. */
  readonly count: (facet: Facet, value: string) => number;
  /** The reader ticks a value in place of the words that name it; `rest` is what remains of the query. */
  readonly onChoose: (value: FacetValue, rest: string) => void;
}

interface ValueSuggestion extends Suggestion {
  readonly chosen: FacetValue;
  readonly rest: string;
}

/** The list under the search field that turns the words being written into ticks. */
export class ValueField {
  readonly #input: HTMLInputElement;
  readonly #status: HTMLElement;
  readonly #reader: ValueReader;
  readonly #list: SuggestionList<ValueSuggestion>;

  constructor(root: HTMLElement, reader: ValueReader) {
    const { signal } = reader;
    const list = find(root, '#valeurs', HTMLElement);
    this.#input = find(root, '#q', HTMLInputElement);
    this.#status = find(root, '[data-values-status]', HTMLElement);
    this.#reader = reader;
    this.#list = new SuggestionList(this.#input, list, {
      signal,
      onChoose: ({ chosen, rest }) => {
        this.#input.value = rest;
        this.#status.textContent = '';
        reader.onChoose(chosen, rest);
      },
    });
    const role = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id };
    for (const [name, value] of Object.entries(role)) this.#input.setAttribute(name, value);
    this.#input.addEventListener('input', () => void this.#suggest(), { signal });
  }

  /** A failure of the small index is told by the search itself. */
  async #suggest(): Promise<void> {
    const typed = this.#input.value;
    const values = await this.#reader.loadValues().catch(() => []);
    if (typed !== this.#input.value || document.activeElement !== this.#input) return;
    const suggestions = findFacetValues(typed, values).flatMap(({ value, rest, isWhole }) => {
      const count = this.#reader.count(value.facet, value.value);
      // A value without a case is worth saying to who wrote its whole name.
      if (count === 0 && !isWhole) return [];
      return [{ value: value.label, detail: describeValue(value.facet, count), chosen: value, rest }];
    });
    this.#list.show(suggestions);
    this.#status.textContent = describeProposals(suggestions.length);
  }
}
