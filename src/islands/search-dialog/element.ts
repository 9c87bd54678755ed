import { find } from '../find.ts';
import { DialogShell } from './dialog-shell.ts';
import { keepPage } from './recent-pages.ts';

declare global {
  interface HTMLElementTagNameMap {
    'search-dialog': SearchDialog;
  }
}

/** Fields where « / » is a character like another. */
const FIELDS = 'input, textarea, select, [contenteditable]';

/**
 * The search of the header: its link opens a dialog, and so do Ctrl K, ⌘K and « / ». The dialog opens at once, so that no
 * key is lost; what answers in it is loaded then, or when the pointer or the focus comes to the link.
 */
export class SearchDialog extends HTMLElement {
  #cleanup: AbortController | undefined;
  #shell: DialogShell | undefined;

  connectedCallback(): void {
    keepPage(this.dataset['root'] ?? '/');
    const link = this.querySelector('a');
    if (!link) return;
    const key = this.querySelector('kbd');
    if (key && /Mac|iP(?:hone|ad|od)/.test(navigator.platform)) key.textContent = '⌘K';
    link.setAttribute('aria-haspopup', 'dialog');
    this.#cleanup = new AbortController();
    const { signal } = this.#cleanup;
    this.#shell = new DialogShell(this, link);
    for (const type of ['pointerenter', 'focus'] as const)
      link.addEventListener(type, () => findPageField() ?? this.#shell?.preload(), { signal });
    link.addEventListener(
      'click',
      (event) => {
        if (!event.ctrlKey && !event.metaKey && !event.shiftKey) this.#open(event);
      },
      { signal },
    );
    document.addEventListener('keydown', (event) => isShortcut(event) && this.#open(event), { signal });
  }

  disconnectedCallback(): void {
    this.#cleanup?.abort();
  }

  #open(event: Event): void {
    event.preventDefault();
    const field = findPageField();
    if (field) field.focus();
    else this.#shell?.open();
  }
}

/** The search page has its own field. */
function findPageField(): HTMLInputElement | undefined {
  const search = document.querySelector('site-search');
  return search === null ? undefined : find(search, 'input', HTMLInputElement);
}

function isShortcut({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (altKey) return false;
  if (ctrlKey !== metaKey) return key.toLowerCase() === 'k';
  return key === '/' && !ctrlKey && !(target instanceof Element && target.closest(FIELDS));
}

customElements.define('search-dialog', SearchDialog);
