/** One suggestion: what it writes, and what is said beside it. */
export interface Suggestion {
  readonly value: string;
  readonly detail?: string | undefined;
}

interface SuggestionReader<Item> {
  readonly signal: AbortSignal;
  readonly onChoose: (suggestion: Item) => void;
  /** The reader sent what is written; without it Enter is left to the form of the field. */
  readonly onSend?: (text: string) => void;
}

/** The list below a field, as the ARIA pattern « combobox » has it: the focus stays in the field. */
export class SuggestionList<Item extends Suggestion> {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #reader: SuggestionReader<Item>;
  #suggestions: readonly Item[] = [];
  #active: Element | undefined;

  constructor(input: HTMLInputElement, list: HTMLElement, reader: SuggestionReader<Item>) {
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
  show(suggestions: readonly Item[]): void {
    this.#suggestions = suggestions;
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
    const act = this.#findAct(event.key);
    if (act === undefined) return;
    event.preventDefault();
    act();
  }

  #findAct(key: string): (() => void) | undefined {
    if (key === 'ArrowDown') return () => this.#move(1);
    if (key === 'ArrowUp') return () => this.#move(-1);
    if (key === 'Escape' && !this.#list.hidden) return () => this.close();
    if (key !== 'Enter') return undefined;
    const active = this.#active;
    if (active !== undefined) return () => this.#choose(active);
    const { onSend } = this.#reader;
    if (onSend === undefined) this.close();
    return onSend && (() => this.#send(onSend));
  }

  #send(onSend: (text: string) => void): void {
    this.close();
    onSend(this.#input.value.trim());
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
    const option = target instanceof Element ? target.closest('[role="option"]') : null;
    if (option !== null) this.#choose(option);
  }

  #choose(option: Element): void {
    const suggestion = this.#suggestions[[...this.#list.children].indexOf(option)];
    this.close();
    if (suggestion !== undefined) this.#reader.onChoose(suggestion);
  }

  #createOption({ value, detail }: Item, rank: number): HTMLElement {
    const option = document.createElement('li');
    option.id = `${this.#list.id}-${rank}`;
    option.role = 'option';
    option.ariaSelected = 'false';
    option.append(value);
    if (detail === undefined) return option;
    const small = document.createElement('span');
    small.textContent = detail;
    option.append(' ', small);
    return option;
  }
}
