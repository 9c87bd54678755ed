import { find } from '../find.ts';

/** Where the sheet serves, as in the styles of the page. */
const SHEET_WINDOW = '(width <= 1199px)';

/** On a small window the facets live in a dialog: it takes them when it opens and gives them back when it closes. */
export class FacetSheet {
  readonly #dialog: HTMLDialogElement;
  readonly #facets: HTMLElement;
  readonly #place: HTMLElement;
  readonly #see: HTMLElement;
  readonly #ticked: HTMLElement;

  constructor(root: HTMLElement, signal: AbortSignal) {
    this.#dialog = find(root, '[data-sheet]', HTMLDialogElement);
    this.#facets = find(root, '[data-facets]', HTMLElement);
    this.#place = find(root, '[data-facets-place]', HTMLElement);
    this.#see = find(root, '[data-see]', HTMLElement);
    this.#ticked = find(root, '[data-ticked]', HTMLElement);
    find(root, '[data-open-sheet]', HTMLElement).addEventListener('click', () => this.#open(), { signal });
    for (const button of this.#dialog.querySelectorAll('[data-close-sheet]')) {
      button.addEventListener('click', () => this.#dialog.close(), { signal });
    }
    matchMedia(SHEET_WINDOW).addEventListener('change', () => this.#dialog.close(), { signal });
    this.#dialog.addEventListener('close', () => this.#place.append(this.#facets), { signal });
  }

  /** Words of the button that closes the sheet, and the number of filters in force. */
  describe(invitation: string, ticked: number): void {
    this.#see.textContent = invitation;
    this.#ticked.hidden = ticked === 0;
    this.#ticked.textContent = String(ticked);
  }

  #open(): void {
    find(this.#dialog, '[data-sheet-body]', HTMLElement).append(this.#facets);
    this.#dialog.showModal();
  }
}
