import { readExplorerData } from '../../atlas/explorer-data.ts';
import { EMPTY_QUERY, formatQuery, parseQuery, type Query } from '../../atlas/query.ts';
import type { CaseRecord } from '../../atlas/selection.ts';
import { find } from './find.ts';
import { settleQuery } from './model.ts';
import { CaseAtlasPage } from './page.ts';
import { TextMatcher } from './text-matcher.ts';
import { Waiting } from './waiting.ts';

/** Milliseconds without a key before the words typed become a query. */
const TYPING_PAUSE = 150;

/** Owns the query of the explorer: reads it in the address, writes it there, asks the words, hands the rest to the page. */
class CaseAtlas extends HTMLElement {
  #cleanup: AbortController | undefined;
  #page: CaseAtlasPage | undefined;
  #text: TextMatcher | undefined;
  #waiting: Waiting | undefined;
  #query: Query = EMPTY_QUERY;
  #timer: ReturnType<typeof setTimeout> | undefined;

  async connectedCallback(): Promise<void> {
    this.#cleanup = new AbortController();
    const { signal } = this.#cleanup;
    this.#waiting = new Waiting(find(this, '[data-waiting="results"]', HTMLElement), signal);
    try {
      const records = await this.#waiting.during(loadRecords(this.dataset['records'] ?? '', signal));
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
    await this.#waiting?.during(this.#answer(query));
  }

  async #answer(query: Query): Promise<void> {
    if (query.text === '') return this.#page?.show(query, undefined);
    const isCurrent = () => this.#query === query;
    // The full answer does not wait until the quick one is drawn.
    let drawing: Promise<void> | undefined;
    try {
      for await (const answer of this.#text?.ask(query.text) ?? []) {
        if (!isCurrent()) return;
        drawing = this.#page?.show(query, answer);
      }
    } catch {
      if (isCurrent()) drawing = this.#page?.showSearchFault(query);
    }
    await drawing;
  }
}

async function loadRecords(address: string, signal: AbortSignal): Promise<readonly CaseRecord[]> {
  const response = await fetch(address, { signal });
  return readExplorerData(await response.json());
}

customElements.define('case-atlas', CaseAtlas);

declare global {
  interface HTMLElementTagNameMap {
    'case-atlas': CaseAtlas;
  }
}

export type { CaseAtlas };
