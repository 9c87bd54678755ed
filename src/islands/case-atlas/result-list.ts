import type { CaseCard } from '../../atlas/case-card.ts';
import { describeCard, type CardNames } from '../../views/explorer-words.ts';

/** What a row says beside its card. */
export interface RowExtras {
  /** « à 12 km ». */
  readonly distance?: string | undefined;
}

/** Writes the list of results from the row template of the page. */
export class ResultList {
  readonly #list: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #marks: DocumentFragment;
  readonly #names: CardNames;

  constructor(root: HTMLElement, names: CardNames) {
    this.#list = find(root, '[data-list]', HTMLElement);
    this.#template = find(root, 'template[data-template="row"]', HTMLTemplateElement);
    this.#marks = find(root, 'template[data-template="marks"]', HTMLTemplateElement).content;
    this.#names = names;
  }

  /** Replaces the rows; the same cases in the same order stay untouched, so that focus and reading stay where they are. */
  show(cards: readonly CaseCard[], extrasOf: (card: CaseCard) => RowExtras): void {
    const rows = new Map([...this.#list.querySelectorAll<HTMLElement>('li')].map((row) => [row.dataset['id'], row]));
    const wanted = cards.map((card) => rows.get(card.id) ?? this.#write(card));
    if (!isSameOrder([...this.#list.children], wanted)) this.#list.replaceChildren(...wanted);
    for (const [index, row] of wanted.entries()) {
      const card = cards[index];
      const distance = row.querySelector('[data-distance]');
      if (card !== undefined && distance !== null) distance.textContent = extrasOf(card).distance ?? '';
    }
  }

  set isHidden(isHidden: boolean) {
    this.#list.hidden = isHidden;
  }

  /** Shows where the words of the query stand in a page; `undefined` takes it away. `html` holds text and `<mark>` only. */
  showExcerpt(id: string, html: string | undefined): void {
    const excerpt = this.findRow(id)?.querySelector<HTMLElement>('[data-excerpt]');
    if (!excerpt) return;
    excerpt.hidden = html === undefined;
    excerpt.innerHTML = html ?? '';
  }

  findRow(id: string): HTMLElement | undefined {
    return this.#list.querySelector<HTMLElement>(`li[data-id="${CSS.escape(id)}"]`) ?? undefined;
  }

  /** Brings a row into view and gives its link the focus. */
  reveal(id: string): void {
    const row = this.findRow(id);
    row?.scrollIntoView({ block: 'nearest' });
    row?.querySelector('a')?.focus({ preventScroll: true });
  }

  /** Marks the row whose case the map shows. */
  activate(id: string | undefined): void {
    for (const row of this.#list.querySelectorAll<HTMLElement>('[data-state="active"]')) delete row.dataset['state'];
    const row = id === undefined ? undefined : this.findRow(id);
    if (row !== undefined) row.dataset['state'] = 'active';
  }

  #write(card: CaseCard): HTMLElement {
    const row = find(document.importNode(this.#template.content, true), 'li', HTMLElement);
    row.dataset['id'] = card.id;
    const title = find(row, '[data-title]', HTMLAnchorElement);
    title.href = card.href;
    title.textContent = card.title;
    find(row, '[data-meta]', HTMLElement).textContent = describeCard(card, this.#names);
    find(row, '[data-tagline]', HTMLElement).textContent = card.tagline;
    find(row, '[data-members]', HTMLElement).textContent = card.members ?? '';
    find(row, '[data-mark]', HTMLElement).append(...this.#cloneMark('form', card.form));
    find(row, '[data-objectives]', HTMLElement).append(
      ...card.objectives.flatMap((id) => this.#cloneMark('objective', id)),
    );
    return row;
  }

  #cloneMark(kind: 'form' | 'objective', id: string): readonly Node[] {
    const mark = this.#marks.querySelector(`[data-${kind}="${CSS.escape(id)}"]`);
    return mark === null ? [] : [...document.importNode(mark, true).childNodes];
  }
}

/** The first element of a kind below a root. Throws when the page lacks it: a fault of ours, not of the reader. */
export function find<Kind extends Element>(root: ParentNode, selector: string, kind: new () => Kind): Kind {
  const element = root.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`No ${selector} in the page`);
  return element;
}

function isSameOrder(shown: readonly Element[], wanted: readonly Element[]): boolean {
  return shown.length === wanted.length && wanted.every((row, index) => row === shown[index]);
}
