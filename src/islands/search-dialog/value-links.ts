import type { SmallIndex } from '../../search/small-index.ts';
import { describeProposals } from '../../views/explorer/value-words.ts';
import { find } from '../find.ts';
import { listValueRows, type ValueRow } from './value-rows.ts';

/** Links that turn words into filters of the explorer. They stand beside the results: arrows and Entrée are for these. */
export class ValueLinks {
  readonly #list: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #root: string;
  #written = '';

  /** @param root path of the home page */
  constructor(dialog: ParentNode, root: string) {
    this.#list = find(dialog, '[data-values]', HTMLElement);
    this.#template = find(dialog, 'template[data-value]', HTMLTemplateElement);
    this.#root = root;
  }

  /** Shows those of a query, and tells how many they are: « 2 filtres proposés. » What is shown already stays in place. */
  show(query: string, names: SmallIndex | undefined): string {
    const rows = names === undefined ? [] : listValueRows(query, names);
    const written = JSON.stringify(rows);
    if (written !== this.#written) this.#list.replaceChildren(...rows.map((row) => this.#make(row)));
    this.#written = written;
    this.#list.hidden = rows.length === 0;
    return rows.length === 0 ? '' : ` ${describeProposals(rows.length)}.`;
  }

  #make({ address, name, detail }: ValueRow): Element {
    const item = document.importNode(find(this.#template.content, 'li', HTMLElement), true);
    find(item, 'a', HTMLAnchorElement).href = this.#root + address;
    item.querySelector('[data-name]')?.append(name);
    item.querySelector('[data-detail]')?.append(detail);
    return item;
  }
}
