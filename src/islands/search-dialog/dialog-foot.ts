import { find } from '../find.ts';

/** The links below the rows: all the results, those on the map, or the map itself where there is none. */
export class DialogFoot {
  readonly #dialog: ParentNode;
  readonly #map: HTMLAnchorElement;
  readonly #browse: HTMLAnchorElement;

  constructor(dialog: ParentNode) {
    this.#dialog = dialog;
    this.#map = find(dialog, 'a[data-map]', HTMLAnchorElement);
    this.#browse = find(dialog, 'a[data-browse]', HTMLAnchorElement);
  }

  /** Where every result is. */
  get all(): string {
    return find(this.#dialog, 'a[data-all]', HTMLAnchorElement).href;
  }

  ask(query: string): void {
    for (const link of this.#dialog.querySelectorAll<HTMLAnchorElement>('a[data-query]')) {
      link.search = query === '' ? '' : new URLSearchParams({ q: query }).toString();
    }
  }

  show({ hasCases }: { readonly hasCases: boolean }): void {
    this.#map.hidden = !hasCases;
    this.#browse.hidden = hasCases;
  }
}
