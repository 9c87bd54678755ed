import { formatNumber } from '../../views/format.ts';
import { find } from '../find.ts';
import type { ResultGroup } from '../text-search/results.ts';

/** Buttons that show one kind of result only, with their counts. */
export class KindFilter {
  readonly #list: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #choose: (kind: string) => void;

  constructor(root: ParentNode, choose: (kind: string) => void) {
    this.#list = find(root, '[data-kinds]', HTMLElement);
    this.#template = find(root, 'template[data-kind]', HTMLTemplateElement);
    this.#choose = choose;
  }

  /** Nothing to choose, nothing shown; one kind may be the first of several. A button that is there stays, and keeps the focus. */
  show(groups: readonly ResultGroup[], chosen: string): void {
    this.#list.hidden = groups.length === 0;
    const total = groups.reduce((sum, { pages }) => sum + pages.length, 0);
    const kinds = [
      { kind: '', title: 'Tout', count: total },
      ...groups.map(({ kind, title, label, pages }) => ({ kind, title: label ?? title, count: pages.length })),
    ];
    const known = new Map([...this.#list.children].map((item) => [item.getAttribute('data-kind') ?? '', item]));
    const items = kinds.map(({ kind, title, count }) => {
      const item = known.get(kind) ?? this.#make(kind);
      const button = find(item, 'button', HTMLButtonElement);
      button.ariaPressed = String(kind === chosen);
      button.textContent = `${title} ${formatNumber(count)}`;
      return item;
    });
    for (const [kind, item] of known) if (!kinds.some((other) => other.kind === kind)) item.remove();
    items.forEach((item, place) => {
      const current = this.#list.children[place];
      if (current !== item) this.#list.insertBefore(item, current ?? null);
    });
  }

  #make(kind: string): Element {
    const item = find(document.importNode(this.#template.content, true), 'li', HTMLElement);
    item.dataset['kind'] = kind;
    item.addEventListener('click', () => this.#choose(kind));
    return item;
  }
}
