import styleAddress from '../../styles/search-dialog.css?url';
import { find } from '../find.ts';
import { remember } from '../load.ts';

/** Milliseconds after which a search that does not come is excused. */
const PATIENCE = 1000;

/**
 * The dialog as every page has it: a field that takes the keys while what answers them is loaded, and a plain form until
 * then. When that cannot be loaded the search page takes its place, if it can be reached: a page being read is not left for
 * one that will not come.
 */
export class DialogShell {
  readonly #host: HTMLElement;
  readonly #link: HTMLAnchorElement;
  #dialog: HTMLDialogElement | undefined;
  /** All at once: one after the other, each would cost a round trip. */
  readonly #load = remember(async () => {
    const index = this.#host.dataset['index'] ?? '';
    addLink({ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: index });
    const [{ startSearch }] = await Promise.all([import('./dialog.ts'), loadStyle()]);
    return startSearch;
  });
  readonly #start = remember(async () => {
    const startSearch = await this.#load();
    const dialog = this.#findDialog();
    startSearch(this.#host, dialog);
    dialog.dataset['state'] = 'ready';
  });

  /** @param link where the focus goes when it has nowhere else to go back to */
  constructor(host: HTMLElement, link: HTMLAnchorElement) {
    this.#host = host;
    this.#link = link;
  }

  /** A failure is told when the dialog is opened. */
  preload(): void {
    this.#load().catch(() => undefined);
  }

  open(): void {
    const dialog = this.#findDialog();
    if (dialog.open) return;
    dialog.showModal();
    find(dialog, 'input', HTMLInputElement).select();
    this.#say(undefined);
    const excuse = setTimeout(() => this.#say('slow'), PATIENCE);
    this.#start()
      .then(() => this.#say(undefined))
      .catch(() => this.#leave(dialog))
      .finally(() => clearTimeout(excuse));
  }

  #findDialog(): HTMLDialogElement {
    this.#dialog ??= this.#makeDialog();
    return this.#dialog;
  }

  #makeDialog(): HTMLDialogElement {
    const template = find(this.#host, 'template[data-dialog]', HTMLTemplateElement);
    const dialog = document.importNode(find(template.content, 'dialog', HTMLDialogElement), true);
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog || (target instanceof Element && target.closest('[data-close]'))) dialog.close();
    });
    dialog.addEventListener('close', () => {
      // Browsers give the focus back to what had it: when nothing had, it goes nowhere, or stays in the field, out of sight.
      const { activeElement, body } = document;
      if (activeElement === body || dialog.contains(activeElement)) this.#link.focus({ preventScroll: true });
    });
    this.#host.append(dialog);
    return dialog;
  }

  async #leave(dialog: HTMLDialogElement): Promise<void> {
    const address = new URL(this.#link.href);
    const isThere = await fetch(address, { method: 'HEAD' }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (!isThere) return this.#say('failed');
    const query = find(dialog, 'input', HTMLInputElement).value.trim();
    if (query !== '') address.searchParams.set('q', query);
    if (dialog.open) location.assign(address);
  }

  /** Shows one sentence of the page, or none. */
  #say(name: 'slow' | 'failed' | undefined): void {
    const place = find(this.#findDialog(), '[data-fault]', HTMLElement);
    place.hidden = name === undefined;
    place.textContent = name === undefined ? '' : (this.#host.dataset[name] ?? '');
  }
}

function loadStyle(): Promise<void> {
  const link = addLink({ rel: 'stylesheet', href: styleAddress });
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(styleAddress)));
  });
}

function addLink(properties: Partial<HTMLLinkElement>): HTMLLinkElement {
  const link = Object.assign(document.createElement('link'), properties);
  document.head.append(link);
  return link;
}
