import { keepPage } from './recent-pages.ts';

declare global {
  interface HTMLElementTagNameMap {
    'search-dialog': SearchDialog;
  }
}

/** Fields where « / » is a character like another. */
const FIELDS = 'input, textarea, select, [contenteditable]';

/**
 * The search of the header: its link opens a dialog, and so do Ctrl K, ⌘K and « / ». The dialog's code is loaded at the
 * first opening; when it cannot be, the link leads to the search page as it does without a script.
 */
export class SearchDialog extends HTMLElement {
  #cleanup: AbortController | undefined;

  connectedCallback(): void {
    keepPage(this.dataset['root'] ?? '/');
    const link = this.querySelector('a');
    if (!link) return;
    const key = this.querySelector('kbd');
    if (key && !/Mac|iP(?:hone|ad|od)/.test(navigator.platform)) key.textContent = 'Ctrl K';
    link.setAttribute('aria-haspopup', 'dialog');
    this.#cleanup = new AbortController();
    const { signal } = this.#cleanup;
    link.addEventListener(
      'click',
      (event) => {
        if (!event.ctrlKey && !event.metaKey && !event.shiftKey) this.#open(event, link);
      },
      { signal },
    );
    document.addEventListener(
      'keydown',
      (event) => {
        if (isShortcut(event)) this.#open(event, link);
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#cleanup?.abort();
  }

  #open(event: Event, link: HTMLAnchorElement): void {
    event.preventDefault();
    // The search page has its own field.
    const field = document.querySelector<HTMLInputElement>('site-search input');
    if (field) return field.focus();
    import('./dialog.ts').then(({ openDialog }) => openDialog(this)).catch(() => location.assign(link.href));
  }
}

function isShortcut({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (altKey) return false;
  if (ctrlKey !== metaKey) return key.toLowerCase() === 'k';
  return key === '/' && !ctrlKey && !(target instanceof Element && target.closest(FIELDS));
}

customElements.define('search-dialog', SearchDialog);
