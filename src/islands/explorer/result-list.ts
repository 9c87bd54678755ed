import type { CaseRecord } from '../../atlas/selection.ts';
import { describeDistance } from '../../views/explorer/explorer-words.ts';
import type { CardStore } from './cards.ts';
import { find } from '../find.ts';
import { countKept, ROWS_AT_ONCE } from './model.ts';
import type { RowWriter } from './row-writer.ts';
import type { Waiting } from './waiting.ts';

/** What the list may draw, in its order. */
export interface Results {
  readonly records: readonly CaseRecord[];
  /** Kilometres from where the reader counts them. */
  distanceOf(record: CaseRecord): number | undefined;
}

interface ListParts {
  readonly cards: CardStore;
  readonly rows: RowWriter;
  /** Stands after the list. */
  readonly waiting: Waiting;
  readonly signal: AbortSignal;
  /** Rows were drawn; some of those wanted could not be when `hasFailed`. */
  readonly onDrawn: (outcome: { readonly hasFailed: boolean }) => void;
}

/**
 * Draws results as the reader comes to them: the first rows at once, the following ones when the end of the list is less
 * than a window away. Only their cards are loaded. What is drawn stays in place, with its focus.
 */
export class ResultList {
  readonly #list: HTMLElement;
  readonly #parts: ListParts;
  readonly #end: HTMLElement;
  readonly #observer: IntersectionObserver;
  #results: Results = { records: [], distanceOf: () => undefined };
  /** Rows wanted so far. */
  #count = 0;
  /** Changes with every drawing: a late one gives way. */
  #turn = 0;
  #drawing = Promise.resolve();
  #hasFailed = false;

  constructor(root: HTMLElement, parts: ListParts) {
    this.#list = find(root, '[data-list]', HTMLElement);
    this.#end = find(root, '[data-list-end]', HTMLElement);
    this.#parts = parts;
    this.#observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting === true) void this.grow();
      },
      { rootMargin: '0px 0px 100%' },
    );
    this.#list.addEventListener('keydown', (event) => this.#keepInside(event), { signal: parts.signal });
    parts.signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  get rows(): Iterable<HTMLElement> {
    return this.#list.querySelectorAll<HTMLElement>('li[data-id]');
  }

  get length(): number {
    return this.#list.childElementCount;
  }

  /** Whether more rows will be drawn by themselves. */
  get isComing(): boolean {
    return !this.#hasFailed && this.#list.childElementCount < this.#results.records.length;
  }

  get isVisible(): boolean {
    return this.#list.checkVisibility();
  }

  set isHidden(isHidden: boolean) {
    this.#list.hidden = isHidden;
    this.#end.hidden = isHidden;
  }

  /** Shows other results: their first rows, and those in place already. */
  async show(results: Results): Promise<void> {
    const ids = results.records.map(({ id }) => id);
    const drawn = [...this.rows].map((row) => row.dataset['id'] ?? '');
    this.#results = results;
    this.#list.setAttribute('aria-busy', 'true');
    try {
      await this.#draw(Math.max(ROWS_AT_ONCE, countKept(drawn, ids)));
    } finally {
      if (results === this.#results) this.#list.setAttribute('aria-busy', 'false');
    }
  }

  /** Draws the next rows. */
  async grow(count = this.#count + ROWS_AT_ONCE): Promise<void> {
    if (this.#count < this.#results.records.length) await this.#parts.waiting.during(this.#draw(count));
  }

  /** Brings the row of a result into view and gives its link the focus, drawing as far as it if it must. */
  async reveal(id: string): Promise<void> {
    const results = this.#results;
    const index = results.records.findIndex((record) => record.id === id);
    if (index >= this.#count) void this.grow(Math.max(index + 1, this.#count + ROWS_AT_ONCE));
    await this.#settle();
    if (results !== this.#results) return;
    const row = this.#findRow(id);
    row?.scrollIntoView({ block: 'nearest' });
    row?.querySelector('a')?.focus({ preventScroll: true });
  }

  /** Marks the row whose case the map shows. */
  activate(id: string | undefined): void {
    for (const row of this.#list.querySelectorAll<HTMLElement>('[data-state="active"]')) delete row.dataset['state'];
    const row = id === undefined ? undefined : this.#findRow(id);
    if (row !== undefined) row.dataset['state'] = 'active';
  }

  #findRow(id: string): HTMLElement | undefined {
    return this.#list.querySelector<HTMLElement>(`li[data-id="${CSS.escape(id)}"]`) ?? undefined;
  }

  /** Tab leaves the last row drawn for the next one, even if it must wait for it. */
  #keepInside(event: KeyboardEvent): void {
    const { key, shiftKey, target } = event;
    const next = this.#results.records[this.#list.childElementCount];
    const isLast = target instanceof Node && this.#list.lastElementChild?.contains(target) === true;
    if (key !== 'Tab' || shiftKey || !isLast || !this.isComing || next === undefined) return;
    event.preventDefault();
    void this.reveal(next.id);
  }

  /** Once nothing is being drawn. */
  async #settle(): Promise<void> {
    let awaited: Promise<void> | undefined;
    while (awaited !== this.#drawing) {
      awaited = this.#drawing;
      await awaited;
    }
  }

  #draw(count: number): Promise<void> {
    this.#count = Math.min(count, this.#results.records.length);
    this.#drawing = this.#drawRows(this.#results.records.slice(0, this.#count));
    return this.#drawing;
  }

  /** Gives way to a later drawing. Without the cards it needs, draws the rows it has. */
  async #drawRows(wanted: readonly CaseRecord[]): Promise<void> {
    const turn = (this.#turn += 1);
    this.#observer.unobserve(this.#end);
    const rows = new Map([...this.rows].map((row) => [row.dataset['id'], row]));
    const ranks = wanted.flatMap(({ id, rank }) => (rows.has(id) ? [] : [rank]));
    const cards = await this.#parts.cards.load(ranks).catch(() => undefined);
    if (turn !== this.#turn) return;
    for (const card of cards ?? []) rows.set(card.id, this.#parts.rows.write(card));
    this.#place(wanted.flatMap(({ id }) => rows.get(id) ?? []));
    for (const record of wanted) this.#measure(rows.get(record.id), this.#results.distanceOf(record));
    this.#count = this.#list.childElementCount;
    this.#hasFailed = cards === undefined;
    this.#parts.onDrawn({ hasFailed: this.#hasFailed });
    // Still near the window: seen again at once.
    if (this.isComing) this.#observer.observe(this.#end);
  }

  /** Rows that stay, in the same order, are not touched: focus and reading stay where they are. */
  #place(rows: readonly HTMLElement[]): void {
    const kept = new Set<Element>(rows);
    for (const row of [...this.#list.children]) if (!kept.has(row)) row.remove();
    for (const [index, row] of rows.entries()) {
      const current = this.#list.children[index];
      if (current !== row) this.#list.insertBefore(row, current ?? null);
    }
  }

  #measure(row: HTMLElement | undefined, kilometres: number | undefined): void {
    const distance = row?.querySelector('[data-distance]');
    if (distance) distance.textContent = describeDistance(kilometres) ?? '';
  }
}
