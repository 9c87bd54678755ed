/** The row in question in a list of results: the field keeps the focus and points at it (`aria-activedescendant`). */
export class ActiveOption {
  readonly #input: HTMLInputElement;
  readonly #list: Element;
  #query = '';
  #isStale = false;
  #link: HTMLAnchorElement | undefined;

  constructor(input: HTMLInputElement, list: Element) {
    this.#input = input;
    this.#list = list;
  }

  get link(): HTMLAnchorElement | undefined {
    return this.#link;
  }

  /**
   * After the list has changed: the same row as long as the query stays, else the first one, or none when the rows are
   * only proposals.
   */
  refresh(query: string, hasResults: boolean): void {
    const options = this.#options;
    options.forEach((option, index) => {
      option.id = `resultat-${index}`;
      option.tabIndex = -1;
    });
    const stays = query === this.#query && this.#link !== undefined && options.includes(this.#link);
    this.#query = query;
    this.#isStale = false;
    const first = hasResults ? options[0] : undefined;
    this.#activate(stays ? this.#link : first);
    this.#input.setAttribute('aria-expanded', String(options.length > 0));
  }

  /** Until the rows of another query come, none of those in the list is in question. */
  clear(): void {
    this.#isStale = true;
    this.#activate(undefined);
  }

  /** Arrows move from row to row, round the list; Origine and Fin stay with the text of the field. */
  move(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    const options = this.#options;
    if (step === undefined || this.#isStale || options.length === 0 || event.target !== this.#input) return;
    event.preventDefault();
    const current = this.#link === undefined ? -1 : options.indexOf(this.#link);
    const next = current === -1 && step < 0 ? options.length - 1 : (current + step + options.length) % options.length;
    this.#activate(options[next]);
    this.#link?.scrollIntoView({ block: 'nearest' });
  }

  get #options(): readonly HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('a[role="option"]')];
  }

  #activate(link: HTMLAnchorElement | undefined): void {
    for (const option of this.#options) option.setAttribute('aria-selected', String(option === link));
    this.#link = link;
    if (link === undefined) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', link.id);
  }
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
