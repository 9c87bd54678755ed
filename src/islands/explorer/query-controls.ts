import { findOrder, SORTS, type Query, type Sort } from '../../atlas/query.ts';
import { find } from '../find.ts';
import { rewriteField } from '../page-visit.ts';

/** Where the list and the map take turns, as in the styles of the page. */
const SMALL_WINDOW = '(width <= 960px)';

interface ControlReader {
  readonly signal: AbortSignal;
  /** The words typed so far. */
  readonly onType: (text: string) => void;
  /** The words sent by Enter or by the button. */
  readonly onSubmit: (text: string) => void;
  readonly onSort: (sort: Sort) => void;
  readonly onView: (view: Query['view']) => void;
}

/** The search field, the order and the views. */
export class QueryControls {
  readonly #root: HTMLElement;
  readonly #field: HTMLInputElement;
  readonly #sort: HTMLSelectElement;
  readonly #relevance: HTMLOptionElement;

  constructor(root: HTMLElement, reader: ControlReader) {
    const { signal, onType, onSubmit, onSort } = reader;
    this.#root = root;
    this.#field = find(root, '#q', HTMLInputElement);
    this.#sort = find(root, 'select[name="tri"]', HTMLSelectElement);
    this.#relevance = find(root, 'option[value="pertinence"]', HTMLOptionElement);
    this.#field.addEventListener('input', () => onType(this.#field.value), { signal });
    this.#sort.addEventListener(
      'change',
      () => onSort(SORTS.find((name) => name === this.#sort.value) ?? 'pertinence'),
      { signal },
    );
    const submit = (event: Event) => {
      event.preventDefault();
      onSubmit(this.#field.value.trim());
    };
    find(root, '[data-query]', HTMLFormElement).addEventListener('submit', submit, { signal });
    for (const button of this.#viewButtons()) {
      button.addEventListener('click', () => this.#chooseView(button, reader), { signal });
    }
    root.querySelector('p[data-static]')?.remove();
  }

  /** Writes the words even in a field that has the focus. */
  rewrite({ text }: Query): void {
    rewriteField(this.#field, text);
  }

  show({ text, sort, view }: Query): void {
    if (document.activeElement !== this.#field) this.#field.value = text;
    this.#relevance.hidden = text === '';
    this.#relevance.disabled = text === '';
    this.#sort.value = findOrder({ text, sort });
    if (view === 'tableau') this.#root.dataset['panel'] = 'liste';
    this.#press(view);
  }

  /** On a small window list and map take turns. */
  #chooseView(button: HTMLElement, { onView }: ControlReader): void {
    const choice = button.dataset['view'];
    const view = choice === 'tableau' ? 'tableau' : 'carte';
    this.#root.dataset['panel'] = choice === 'carte' ? 'carte' : 'liste';
    this.#press(view);
    onView(view);
  }

  /** « Carte » is pressed when the map is in sight: beside the list, or in its place on a small window. */
  #press(view: Query['view']): void {
    const isAlone = matchMedia(SMALL_WINDOW).matches && this.#root.dataset['panel'] !== 'carte';
    const map = isAlone ? 'liste' : 'carte';
    const pressed = view === 'tableau' ? 'tableau' : map;
    for (const button of this.#viewButtons())
      button.setAttribute('aria-pressed', String(button.dataset['view'] === pressed));
  }

  #viewButtons(): NodeListOf<HTMLElement> {
    return this.#root.querySelectorAll<HTMLElement>('button[data-view]');
  }
}
