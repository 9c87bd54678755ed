import type { CaseCard } from '../../atlas/case-card.ts';
import { describeCard, type CardNames } from '../../views/explorer/explorer-words.ts';
import { find } from '../find.ts';

/** Writes rows of results from the row template of the page. */
export class RowWriter {
  readonly #template: HTMLTemplateElement;
  readonly #marks: DocumentFragment;
  readonly #names: CardNames;

  constructor(root: HTMLElement, names: CardNames) {
    this.#template = find(root, 'template[data-template="row"]', HTMLTemplateElement);
    this.#marks = find(root, 'template[data-template="marks"]', HTMLTemplateElement).content;
    this.#names = names;
  }

  write(card: CaseCard): HTMLElement {
    const row = find(document.importNode(this.#template.content, true), 'li', HTMLElement);
    row.dataset['id'] = card.id;
    const title = find(row, 'h2 a', HTMLAnchorElement);
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
