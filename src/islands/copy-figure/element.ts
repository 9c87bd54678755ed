import { CopyText } from '../copy-text/element.ts';
import { quoteFigure } from './model.ts';

/**
 * In a row of figures: copies the figure with its years, its sources and the address where it stands, and offers to tell
 * what is wrong with it.
 */
class CopyFigure extends CopyText {
  override connectedCallback(): void {
    super.connectedCallback();
    if (this.querySelector('a') === null) this.#offerReport();
  }

  /** Beside the figure, the link of the bottom of the page to a message about it, with the name of the figure. */
  #offerReport(): void {
    const words = this.closest<HTMLElement>('[data-report]')?.dataset['report'];
    const general = document.querySelector<HTMLAnchorElement>('footer a[href*="/signaler/"]');
    if (words === undefined || general === null) return;
    const address = new URL(general.href);
    address.searchParams.set('passage', this.closest('li')?.querySelector('.label')?.textContent.trim() ?? '');
    const link = document.createElement('a');
    link.href = address.href;
    link.textContent = words;
    this.append(' ', link);
  }

  protected override readText(): string {
    const row = this.closest('li');
    const template = this.closest<HTMLElement>('[data-quote]')?.dataset['quote'] ?? '';
    const read = (part: string) => row?.querySelector(part)?.textContent ?? '';
    return quoteFigure(template, {
      valeur: read('.value'),
      mesure: read('.label'),
      annees: read('.years'),
      sources: this.#listSources(row),
      adresse: new URL(`#${row?.id ?? ''}`, location.href).href,
    });
  }

  /** Titles, in the list of sources of the page, of those that the row calls. */
  #listSources(row: Element | null): readonly string[] {
    const calls = [...(row?.querySelectorAll<HTMLAnchorElement>('.calls > a') ?? [])];
    return calls.flatMap(({ hash }) => {
      const title = document.querySelector(`${hash} cite`)?.cloneNode(true);
      if (!(title instanceof Element)) return [];
      for (const hidden of title.querySelectorAll('.visually-hidden')) hidden.remove();
      return title.textContent;
    });
  }
}

customElements.define('copy-figure', CopyFigure);

declare global {
  interface HTMLElementTagNameMap {
    'copy-figure': CopyFigure;
  }
}
export type { CopyFigure };
