import { formatQuery, type Query } from '../../atlas/query.ts';
import { describeEmptiness, describeRemovalCount, type Removal } from '../../views/explorer/explorer-words.ts';
import { find } from '../find.ts';

/** What stands in place of the list when nothing is selected: why, and which filter to take away. */
export class EmptyState {
  readonly #root: HTMLElement;
  readonly #title: HTMLElement;
  readonly #removals: HTMLElement;
  readonly #count: HTMLElement;
  readonly #onChoose: (query: Query) => void;

  constructor(root: HTMLElement, onChoose: (query: Query) => void) {
    this.#root = find(root, '[data-empty]', HTMLElement);
    this.#title = find(root, '[data-empty-title]', HTMLElement);
    this.#removals = find(root, '[data-removals]', HTMLElement);
    this.#count = find(root, 'output', HTMLElement);
    this.#onChoose = onChoose;
  }

  /** Shown with a query that selects nothing; hidden with `undefined`, its focus going to the number of cases. */
  show(emptiness: { readonly query: Query; readonly removals: readonly Removal[] } | undefined): void {
    if (this.#root.contains(document.activeElement)) this.#count.focus();
    this.#root.hidden = emptiness === undefined;
    if (emptiness === undefined) return;
    this.#title.textContent = describeEmptiness(emptiness.query);
    this.#removals.replaceChildren(...emptiness.removals.map((removal) => this.#write(removal)));
  }

  #write({ query, label, count }: Removal): Node {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = formatQuery(query) || location.pathname;
    link.textContent = label;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      this.#onChoose(query);
    });
    item.append(link, describeRemovalCount(count));
    return item;
  }
}
