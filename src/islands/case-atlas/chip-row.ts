import type { Facet } from '../../atlas/query.ts';
import type { Chip } from '../../views/explorer-words.ts';
import { find } from './find.ts';

/** The filters in force, each a button that takes it away, and one that takes all away. */
export class ChipRow {
  readonly #row: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #clear: HTMLElement;
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
    this.#onRemove = onRemove;
  }

  show(chips: readonly Chip[]): void {
    const hadFocus = this.#row.contains(document.activeElement);
    this.#row.replaceChildren(...chips.map((chip) => this.#write(chip)), ...(chips.length > 0 ? [this.#clear] : []));
    if (hadFocus) this.#row.querySelector('button')?.focus();
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
