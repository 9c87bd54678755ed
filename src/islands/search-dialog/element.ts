import { keepPage } from './recent-pages.ts';

declare global {
  interface HTMLElementTagNameMap {
    'search-dialog': SearchDialog;
  }
}

/** Fields where « / » is a character like another. */
const FIELDS = 'input, textarea, select, [contenteditable]';
/** Milliseconds after which a dialog that does not come is excused. */
const PATIENCE = 1000;

/**
 * The search of the header: its link opens a dialog, and so do Ctrl K, ⌘K and « / ». The dialog's code is loaded at the
 * first opening; when it cannot be, the search page takes its place if it can be reached: a page being read is not left
 * for one that will not come.
 */
export class SearchDialog extends HTMLElement {
  #cleanup: AbortController | undefined;

  connectedCallback(): void {
    keepPage(this.dataset['root'] ?? '/');
    const link = this.querySelector('a');
    if (!link) return;
    const key = this.querySelector('kbd');
    if (key && /Mac|iP(?:hone|ad|od)/.test(navigator.platform)) key.textContent = '⌘K';
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
        else if (event.key === 'Escape') this.#say(undefined);
      },
      { signal },
    );
    for (const type of ['pointerdown', 'online'] as const)
      addEventListener(type, () => this.#say(undefined), { signal });
  }

  disconnectedCallback(): void {
    this.#cleanup?.abort();
  }

  #open(event: Event, link: HTMLAnchorElement): void {
    event.preventDefault();
    // The search page has its own field.
    const field = document.querySelector<HTMLInputElement>('site-search input');
    if (field) return field.focus();
    const excuse = setTimeout(() => this.#say('slow'), PATIENCE);
    import('./dialog.ts')
      .then(({ openDialog }) => openDialog(this))
      .then(() => this.#say(undefined))
      .catch(() => this.#leave(link.href))
      .finally(() => clearTimeout(excuse));
  }

  async #leave(address: string): Promise<void> {
    const isThere = await fetch(address, { method: 'HEAD' }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) location.assign(address);
    else this.#say('failed');
  }

  /** Shows one sentence of the page, or none. */
  #say(name: 'slow' | 'failed' | undefined): void {
    const place = this.querySelector<HTMLElement>('[data-fault]');
    if (place === null) return;
    place.hidden = name === undefined;
    place.replaceChildren(name === undefined ? '' : (this.dataset[name] ?? ''));
  }
}

function isShortcut({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (altKey) return false;
  if (ctrlKey !== metaKey) return key.toLowerCase() === 'k';
  return key === '/' && !ctrlKey && !(target instanceof Element && target.closest(FIELDS));
}

customElements.define('search-dialog', SearchDialog);
