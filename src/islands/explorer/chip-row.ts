import type { Facet } from '../../atlas/query.ts';
import type { Chip } from '../../views/explorer/explorer-words.ts';
import { find } from '../find.ts';

/** The filters in force, each a button that takes it away, and one that takes all away. */
export class ChipRow {
  readonly #row: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #clear: HTMLElement;
  readonly #count: HTMLElement;
  readonly #onRemove: (facet: Facet, value: string) => void;

  constructor(root: HTMLElement, onRemove: (facet: Facet, value: string) => void, onClear: () => void) {
    this.#row = find(root, '[data-chips]', HTMLElement);
    this.#template = find(root, 'template[data-template="chip"]', HTMLTemplateElement);
    this.#clear = find(
      document.importNode(find(root, 'template[data-template="clear"]', HTMLTemplateElement).content, true),
      'li',
      HTMLElement,
    );
    this.#clear.querySelector('button')?.addEventListener('click', onClear);
    this.#count = find(root, 'output', HTMLElement);
    this.#onRemove = onRemove;
  }

  /** The focus of a chip taken away goes to the one that takes its place; with none left, to the number of cases. */
  show(chips: readonly Chip[]): void {
    const focused = [...this.#row.querySelectorAll('button')].findIndex((button) => button === document.activeElement);
    this.#row.replaceChildren(...chips.map((chip) => this.#write(chip)), ...(chips.length > 0 ? [this.#clear] : []));
    if (focused === -1) return;
    const buttons = this.#row.querySelectorAll<HTMLElement>('button');
    (buttons[Math.min(focused, chips.length - 1)] ?? this.#count).focus();
  }

  #write({ facet, value, label, name }: Chip): Node {
    const item = document.importNode(this.#template.content, true);
    const button = find(item, 'button', HTMLButtonElement);
    button.setAttribute('aria-label', name);
    find(item, '[data-label]', HTMLElement).textContent = label;
    button.addEventListener('click', () => this.#onRemove(facet, value));
    return item;
  }
}
