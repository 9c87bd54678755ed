import type { SmallIndex } from '../../search/small-index.ts';
import { find } from '../find.ts';
import { listValueRows, type ValueRow } from './value-rows.ts';

/** Rows that turn words into filters of the explorer. They are offered beside the results: Entrée opens the first of these. */
export class ValueGroup {
  readonly #place: HTMLElement;
  readonly #list: HTMLElement;
  readonly #root: string;
  #written = '';

  /** @param root path of the home page */
  constructor(dialog: ParentNode, root: string) {
    this.#place = find(dialog, '[data-values]', HTMLElement);
    this.#list = find(this.#place, '[data-value-list]', HTMLElement);
    this.#root = root;
  }

  /** Returns whether there is any. What is shown already stays in place. */
  show(query: string, names: SmallIndex): boolean {
    const rows = listValueRows(query, names);
    const written = JSON.stringify(rows);
    if (written !== this.#written) this.#list.replaceChildren(...rows.map((row) => this.#make(row)));
    this.#written = written;
    this.#place.hidden = rows.length === 0;
    return rows.length > 0;
  }

  #make({ address, name, detail }: ValueRow): Element {
    const template = find(this.#place, 'template[data-value]', HTMLTemplateElement);
    const row = document.importNode(find(template.content, 'a', HTMLAnchorElement), true);
    row.href = this.#root + address;
    row.querySelector('[data-name]')?.replaceChildren(name);
    row.querySelector('[data-detail]')?.append(detail);
    return row;
  }
}
