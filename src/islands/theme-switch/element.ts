import { readTheme, shownTheme, type Theme, toggleTheme } from './model.ts';

declare global {
  interface HTMLElementTagNameMap {
    'theme-switch': ThemeSwitch;
  }
}

/** A button that forces a theme on `<html data-theme>`. Several on a page stay in step, and so do open tabs. */
class ThemeSwitch extends HTMLElement {
  #cleanup: AbortController | undefined;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    this.#cleanup = new AbortController();
    const { signal } = this.#cleanup;
    const root = document.documentElement;
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const systemTheme = (): Theme => (dark.matches ? 'dark' : 'light');
    const forcedTheme = () => readTheme(root.dataset['theme']);
    const show = () => button.setAttribute('aria-pressed', String(shownTheme(forcedTheme(), systemTheme()) === 'dark'));

    button.addEventListener(
      'click',
      () => {
        const theme = toggleTheme(forcedTheme(), systemTheme());
        applyTheme(theme);
        this.#keep(theme);
      },
      { signal },
    );
    dark.addEventListener('change', show, { signal });
    addEventListener(
      'storage',
      ({ key, newValue }) => {
        if (key === this.dataset['storageKey']) applyTheme(readTheme(newValue ?? undefined));
      },
      { signal },
    );
    const observer = new MutationObserver(show);
    observer.observe(root, { attributeFilter: ['data-theme'] });
    signal.addEventListener('abort', () => observer.disconnect());
    show();
  }

  disconnectedCallback(): void {
    this.#cleanup?.abort();
  }

  /** Where storage is forbidden the choice lasts as long as the page. */
  #keep(theme: Theme | undefined): void {
    const key = this.dataset['storageKey'];
    if (key === undefined) return;
    try {
      if (theme === undefined) localStorage.removeItem(key);
      else localStorage.setItem(key, theme);
    } catch {
      // Nothing to say to the reader: the theme changed all the same.
    }
  }
}

function applyTheme(theme: Theme | undefined): void {
  if (theme === undefined) delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

customElements.define('theme-switch', ThemeSwitch);
