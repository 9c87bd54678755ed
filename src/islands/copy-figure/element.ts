import { CopyText } from '../copy-text/element.ts';
import { quoteFigure } from './model.ts';

/** In a row of figures: copies the figure with its years, its sources and the address where it stands. */
class CopyFigure extends CopyText {
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
