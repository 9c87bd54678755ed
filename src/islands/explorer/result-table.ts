import type { CaseCard } from '../../atlas/case-card.ts';
import { SORTS, type Sort } from '../../atlas/query.ts';
import { listCells, type CardNames } from '../../views/explorer/explorer-words.ts';
import { find } from '../find.ts';

/** The same cases as the list and the map, one a row, with heads that sort. */
export class ResultTable {
  readonly #root: HTMLElement;
  readonly #note: HTMLElement;
  readonly #body: HTMLElement;
  readonly #names: CardNames;

  constructor(root: HTMLElement, names: CardNames, onSort: (sort: Sort) => void, signal: AbortSignal) {
    this.#root = find(root, '[data-table]', HTMLElement);
    this.#note = find(root, '[data-table-note]', HTMLElement);
    this.#body = find(root, '[data-table-body]', HTMLElement);
    this.#names = names;
    for (const head of this.#heads()) {
      const sort = SORTS.find((name) => name === head.dataset['sort']);
      if (sort !== undefined) head.querySelector('button')?.addEventListener('click', () => onSort(sort), { signal });
    }
  }

  set isHidden(isHidden: boolean) {
    this.#root.hidden = isHidden;
    this.#note.hidden = isHidden;
  }

  /** Rows it holds. */
  get length(): number {
    return this.#body.childElementCount;
  }

  /** Gives the focus to the case of a row. */
  focus(index: number): void {
    this.#body.children[index]?.querySelector('a')?.focus();
  }

  show(cards: readonly CaseCard[], sort: Sort): void {
    for (const head of this.#heads()) {
      if (head.dataset['sort'] === sort)
        head.setAttribute('aria-sort', sort === 'membres' ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
    this.#body.replaceChildren(...cards.map((card) => this.#writeRow(card)));
  }

  #heads(): NodeListOf<HTMLElement> {
    return this.#root.querySelectorAll<HTMLElement>('th[data-sort]');
  }

  #writeRow(card: CaseCard): HTMLElement {
    const row = document.createElement('tr');
    row.dataset['id'] = card.id;
    const [title = '', ...cells] = listCells(card, this.#names);
    const head = document.createElement('th');
    head.scope = 'row';
    const link = document.createElement('a');
    link.href = card.href;
    link.textContent = title;
    head.append(link);
    row.append(head);
    for (const text of cells) row.insertCell().textContent = text;
    return row;
  }
}
