import { readExplorerData } from '../../atlas/explorer-data.ts';
import { EMPTY_QUERY, formatQuery, parseQuery, type Query } from '../../atlas/query.ts';
import { CaseAtlasPage } from './page.ts';
import { settleQuery } from './model.ts';
import { TextMatcher } from './text-matcher.ts';

/** Milliseconds without a key before the words typed become a query. */
const TYPING_PAUSE = 150;

/** Owns the query of the explorer: reads it in the address, writes it there, asks the words, hands the rest to the page. */
class CaseAtlas extends HTMLElement {
  #cleanup: AbortController | undefined;
  #page: CaseAtlasPage | undefined;
  #text: TextMatcher | undefined;
  #query: Query = EMPTY_QUERY;
  #timer: ReturnType<typeof setTimeout> | undefined;

  async connectedCallback(): Promise<void> {
    this.#cleanup = new AbortController();
    const { signal } = this.#cleanup;
    try {
      const response = await fetch(this.dataset['records'] ?? '', { signal });
      const records = readExplorerData(await response.json());
      this.#page = new CaseAtlasPage(this, records, {
        signal,
        onChange: (query) => this.#change(query),
        onType: (text) => this.#type(text),
      });
    } catch {
      if (!signal.aborted) this.#fail();
      return;
    }
    this.#text = new TextMatcher(this.dataset);
    addEventListener('popstate', () => void this.#show(parseQuery(location.search)), { signal });
    await this.#show(parseQuery(location.search));
    this.dataset['state'] = 'ready';
  }

  disconnectedCallback(): void {
    this.#cleanup?.abort();
    clearTimeout(this.#timer);
  }

  #fail(): void {
    const fault = this.querySelector<HTMLElement>('[data-fault]');
    if (fault === null) return;
    fault.hidden = false;
    fault.textContent = this.dataset['failure'] ?? '';
  }

  #type(text: string): void {
    this.#text?.preload();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => this.#change({ ...this.#query, text: text.replace(/\s+/g, ' ').trim() }),
      TYPING_PAUSE,
    );
  }

  /** A change by the reader: the address keeps it, and the way back with it. */
  #change(query: Query): void {
    const settled = settleQuery(query, (code) => this.#page?.parentOf(code));
    const address = `${location.pathname}${formatQuery(settled)}`;
    if (address !== `${location.pathname}${location.search}`) history.pushState(null, '', address);
    void this.#show(settled);
  }

  async #show(query: Query): Promise<void> {
    this.#query = query;
    if (query.text === '') return this.#page?.show(query, undefined);
    const isCurrent = () => this.#query === query;
    try {
      for await (const answer of this.#text?.ask(query.text) ?? []) {
        if (!isCurrent()) return;
        await this.#page?.show(query, answer);
      }
    } catch {
      if (isCurrent()) await this.#page?.showSearchFault(query);
    }
  }
}

customElements.define('case-atlas', CaseAtlas);

declare global {
  interface HTMLElementTagNameMap {
    'case-atlas': CaseAtlas;
  }
}

export type { CaseAtlas };
