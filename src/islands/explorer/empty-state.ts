import { EMPTY_QUERY, formatQuery, type Query } from '../../atlas/query.ts';
import { describeEmptiness } from '../../views/explorer/emptiness.ts';
import { describeRemovalCount, type Removal } from '../../views/explorer/removals.ts';
import { find } from '../find.ts';

/** A query that selects nothing. */
interface EmptySelection {
  readonly query: Query;
  /** Cases that its words find without its facets. */
  readonly found: number;
  readonly removals: readonly Removal[];
}

/** What stands in place of the list when nothing is selected: why, and which filter to take away. */
export class EmptyState {
  readonly #root: HTMLElement;
  readonly #title: HTMLElement;
  readonly #lead: HTMLElement;
  readonly #contribute: HTMLElement;
  readonly #everywhere: HTMLAnchorElement;
  readonly #removals: HTMLElement;
  readonly #count: HTMLElement;
  readonly #onChoose: (query: Query) => void;

  constructor(root: HTMLElement, onChoose: (query: Query) => void) {
    this.#root = find(root, '[data-empty]', HTMLElement);
    this.#title = find(root, '[data-empty-title]', HTMLElement);
    this.#lead = find(root, '[data-empty-lead]', HTMLElement);
    this.#contribute = find(root, '[data-contribute]', HTMLElement);
    this.#everywhere = find(root, '[data-everywhere]', HTMLAnchorElement);
    this.#removals = find(root, '[data-removals]', HTMLElement);
    this.#count = find(root, 'output', HTMLElement);
    this.#onChoose = onChoose;
  }

  /** Shown with a query that selects nothing; hidden with `undefined`, its focus going to the number of cases. */
  show(empty: EmptySelection | undefined): void {
    if (this.#root.contains(document.activeElement)) this.#count.focus();
    this.#root.hidden = empty === undefined;
    if (empty === undefined) return;
    const { title, lead, isUndocumented } = describeEmptiness(empty.query, empty.found);
    this.#title.textContent = title;
    this.#lead.textContent = lead;
    this.#contribute.hidden = !isUndocumented;
    this.#everywhere.hidden = isUndocumented;
    this.#everywhere.search = formatQuery({ ...EMPTY_QUERY, text: empty.query.text });
    this.#removals.hidden = empty.removals.length === 0;
    this.#removals.replaceChildren(...empty.removals.map((removal) => this.#write(removal)));
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
