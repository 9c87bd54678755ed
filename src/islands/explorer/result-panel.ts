import { findOrder, type Query, type Sort } from '../../atlas/query.ts';
import { describePrinted, describeRest, type CardNames } from '../../views/explorer/explorer-words.ts';
import type { TextAnswer } from '../text-search/text-search.ts';
import { BeyondLists } from './beyond-lists.ts';
import type { CardStore } from './cards.ts';
import { EmptyState } from './empty-state.ts';
import { Excerpts } from './excerpts.ts';
import { find } from '../find.ts';
import { countShown, isInReach, RESULTS_SHOWN, type ExplorerView } from './model.ts';
import { ResultList } from './result-list.ts';
import { ResultTable } from './result-table.ts';
import { RowWriter } from './row-writer.ts';
import { Waiting } from './waiting.ts';

interface PanelParts {
  readonly names: CardNames;
  readonly cards: CardStore;
  readonly signal: AbortSignal;
  readonly onSort: (sort: Sort) => void;
  readonly onChoose: (query: Query) => void;
}

/** What is found, and how to draw it. */
export interface Findings {
  readonly query: Query;
  readonly view: ExplorerView;
  readonly answer: TextAnswer | undefined;
  /** The titles have answered and the texts will. */
  readonly isPending: boolean;
}

/** The results as a list or a table, what is said when there is none, and the way to the following ones. */
export class ResultPanel {
  readonly list: ResultList;
  readonly #root: HTMLElement;
  readonly #cards: CardStore;
  readonly #table: ResultTable;
  readonly #empty: EmptyState;
  readonly #beyond: BeyondLists;
  readonly #excerpts = new Excerpts();
  readonly #more: HTMLElement;
  readonly #fault: HTMLElement;
  #findings: Findings | undefined;
  /** Results that the reader asked to see. */
  #shown = RESULTS_SHOWN;

  constructor(root: HTMLElement, { names, cards, signal, onSort, onChoose }: PanelParts) {
    this.#root = root;
    this.#cards = cards;
    this.#table = new ResultTable(root, names, onSort, signal);
    this.#empty = new EmptyState(root, onChoose);
    this.#beyond = new BeyondLists(root, { names, cards });
    this.#more = find(root, '[data-more-results]', HTMLElement);
    this.#fault = find(root, '[data-rows-fault]', HTMLElement);
    this.list = new ResultList(root, {
      cards,
      rows: new RowWriter(root, names),
      waiting: new Waiting(find(root, '[data-waiting="rows"]', HTMLElement), signal),
      signal,
      onDrawn: (outcome) => this.#follow(outcome),
    });
    this.#more.addEventListener('click', () => void this.#showMore(), { signal });
  }

  /** Draws the first results. `isNew`: other cases, and not the same in another order. */
  async show(findings: Findings, { isNew }: { readonly isNew: boolean }): Promise<void> {
    if (isNew) this.#shown = RESULTS_SHOWN;
    this.#findings = findings;
    await this.#draw(findings);
  }

  /** Goes to the row of a result. Nothing happens where the list is not in sight, or so far down that only the map names it. */
  async reveal(id: string): Promise<void> {
    const index = this.#findings?.view.selected.findIndex((record) => record.id === id) ?? -1;
    if (this.#findings === undefined || !this.list.isVisible || !isInReach(index, this.list.length)) return;
    if (index >= this.#shown) {
      this.#shown = countShown(index, this.#shown);
      await this.#draw(this.#findings);
    }
    await this.list.reveal(id);
  }

  /** Draws some of the first rows at once, where the list is in sight. */
  async drawRows(count: number): Promise<void> {
    if (this.#findings === undefined || !this.list.isVisible) return;
    this.#shown = countShown(count - 1, this.#shown);
    await this.#draw(this.#findings);
    await this.list.grow(count);
  }

  async #draw({ query, view, answer, isPending }: Findings): Promise<void> {
    const isEmpty = view.selected.length === 0;
    const isTable = query.view === 'tableau';
    this.#root.dataset['view'] = query.view;
    this.list.isHidden = isEmpty || isTable;
    this.#table.isHidden = isEmpty || !isTable;
    // Titles alone answer first: the texts may make the list long.
    const found = answer?.matches.size ?? 0;
    this.#empty.show(isEmpty && !isPending ? { query, found, removals: view.removals } : undefined);
    void this.#beyond.show(isPending ? undefined : view.beyond, (record) => view.distanceOf(record));
    const records = view.selected.slice(0, this.#shown);
    if (!isTable) return this.list.show({ records, distanceOf: (record) => view.distanceOf(record) });
    const cards = await this.#cards.load(records.map(({ rank }) => rank)).catch(() => undefined);
    if (view !== this.#findings?.view) return;
    this.#table.show(cards ?? [], findOrder(query));
    this.#offerMore({ shown: cards?.length ?? 0, hasFailed: cards === undefined });
  }

  /** The button is gone once pressed, or further down: the focus goes to what it brought. */
  async #showMore(): Promise<void> {
    if (this.#findings === undefined) return;
    if (this.list.isVisible) return this.reveal(this.#findings.view.selected[this.list.length]?.id ?? '');
    const first = this.#table.length;
    if (first >= this.#shown) this.#shown += RESULTS_SHOWN;
    await this.#draw(this.#findings);
    this.#table.focus(first);
  }

  #follow({ hasFailed }: { readonly hasFailed: boolean }): void {
    const rows = [...this.list.rows];
    this.#excerpts.show(rows, this.#findings?.answer);
    this.#offerMore({ shown: rows.length, hasFailed });
  }

  /** A way to the results not shown yet, unless they come by themselves. */
  #offerMore({ shown, hasFailed }: { readonly shown: number; readonly hasFailed: boolean }): void {
    const selected = this.#findings?.view.selected.length ?? 0;
    const isComing = this.list.isComing && this.list.isVisible;
    this.#fault.hidden = !hasFailed;
    this.#more.hidden = isComing || shown >= selected;
    this.#more.textContent = describeRest(selected - shown, RESULTS_SHOWN);
    find(this.#root, '[data-printed]', HTMLElement).textContent = describePrinted(shown, selected);
  }
}
