/** One suggestion: what is kept when it is chosen, and what is said beside it. */
export interface Suggestion {
  readonly value: string;
  readonly detail?: string | undefined;
}

interface SuggestionReader {
  readonly signal: AbortSignal;
  /** The reader chose a suggestion, or sent what is written. */
  readonly onChoose: (value: string) => void;
}

/** The list below a field, as the ARIA pattern « combobox » has it: the focus stays in the field. */
export class SuggestionList {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #reader: SuggestionReader;
  #active: Element | undefined;

  constructor(input: HTMLInputElement, list: HTMLElement, reader: SuggestionReader) {
    this.#input = input;
    this.#list = list;
    this.#reader = reader;
    const { signal } = reader;
    input.addEventListener('keydown', (event) => this.#press(event), { signal });
    input.addEventListener('blur', () => this.close(), { signal });
    // The focus stays in the field, which would otherwise close the list before the click.
    list.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
    list.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
    list.addEventListener('click', (event) => this.#click(event), { signal });
  }

  /** Shows suggestions, none active; closes when there is none. */
  show(suggestions: readonly Suggestion[]): void {
    this.#list.replaceChildren(...suggestions.map((suggestion, rank) => this.#createOption(suggestion, rank)));
    this.#activate(undefined);
    this.#open(suggestions.length > 0);
  }

  close(): void {
    this.#activate(undefined);
    this.#open(false);
  }

  #open(isOpen: boolean): void {
    this.#list.hidden = !isOpen;
    this.#input.setAttribute('aria-expanded', String(isOpen));
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const act = {
      ArrowDown: () => this.#move(1),
      ArrowUp: () => this.#move(-1),
      Enter: () => this.#choose(this.#active),
      Escape: () => this.close(),
    }[event.key];
    if (act === undefined || (event.key === 'Escape' && this.#list.hidden)) return;
    event.preventDefault();
    act();
  }

  /** The field itself stands between the last suggestion and the first. */
  #move(step: number): void {
    const options = [...this.#list.children];
    if (options.length === 0) return;
    this.#open(true);
    const rank = this.#active === undefined ? -1 : options.indexOf(this.#active);
    const next = rank === -1 && step < 0 ? options.length - 1 : rank + step;
    this.#activate(options[next]);
  }

  #activate(option: Element | undefined): void {
    this.#active?.setAttribute('aria-selected', 'false');
    this.#active = option;
    if (option === undefined) {
      this.#input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', option.id);
  }

  #click({ target }: MouseEvent): void {
    if (target instanceof Element) this.#choose(target.closest('[role="option"]') ?? undefined);
  }

  #choose(option: Element | undefined): void {
    const value = option?.getAttribute('data-value');
    if (typeof value === 'string') this.#input.value = value;
    this.close();
    this.#reader.onChoose(this.#input.value.trim());
  }

  #createOption({ value, detail }: Suggestion, rank: number): HTMLElement {
    const option = document.createElement('li');
    option.id = `${this.#list.id}-${rank}`;
    option.role = 'option';
    option.ariaSelected = 'false';
    option.dataset['value'] = value;
    option.append(value);
    if (detail === undefined) return option;
    const small = document.createElement('span');
    small.textContent = detail;
    option.append(' ', small);
    return option;
  }
}
