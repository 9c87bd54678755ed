declare global {
  interface HTMLElementTagNameMap {
    'site-menu': SiteMenu;
  }
}

/**
 * The menu sheet opens without script, as a popover. With one it becomes a modal dialog: focus stays inside, Échap
 * closes it and gives the focus back. It closes when the window grows past the width where the sheet serves.
 */
export class SiteMenu extends HTMLElement {
  #cleanup: AbortController | undefined;

  connectedCallback(): void {
    const dialog = this.querySelector('dialog');
    const opener = this.querySelector<HTMLButtonElement>(':scope > button');
    const closer = this.querySelector<HTMLButtonElement>('[popovertargetaction]');
    if (!dialog || !opener || !closer) return;
    this.#cleanup = new AbortController();
    const { signal } = this.#cleanup;
    dialog.removeAttribute('popover');
    opener.removeAttribute('popovertarget');
    closer.removeAttribute('popovertarget');

    opener.addEventListener('click', () => dialog.showModal(), { signal });
    closer.addEventListener('click', () => dialog.close(), { signal });
    dialog.addEventListener(
      'click',
      ({ target }) => {
        if (target === dialog) dialog.close();
      },
      { signal },
    );
    const observer = new ResizeObserver(() => {
      if (dialog.open && !opener.checkVisibility()) dialog.close();
    });
    observer.observe(document.documentElement);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  disconnectedCallback(): void {
    this.#cleanup?.abort();
  }
}

customElements.define('site-menu', SiteMenu);
