import { readExplorerData } from '../../atlas/explorer-data.ts';
import { EMPTY_QUERY, formatQuery, parseQuery, type Query } from '../../atlas/query.ts';
import { find } from '../find.ts';
import { loadJson } from '../load.ts';
import { settleQuery } from './model.ts';
import { CaseAtlasPage } from './page.ts';
import { keepPlace, readPlace } from './place.ts';
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
  /** The address in force was written by typing: what is typed next takes its place in the history. */
  #isTyping = false;

  async connectedCallback(): Promise<void> {
    this.#cleanup = new AbortController();
    const { signal } = this.#cleanup;
    const field = find(this, '#q', HTMLInputElement);
    let early: string | undefined;
    field.addEventListener('input', () => (early = field.value), { signal });
    field.addEventListener('change', () => (this.#isTyping = false), { signal });
    this.#waiting = new Waiting(find(this, '[data-waiting="results"]', HTMLElement), signal);
    try {
      const records = await this.#waiting.during(loadJson(this.dataset['records'] ?? '', signal));
      this.#page = new CaseAtlasPage(this, readExplorerData(records), {
        signal,
        onChange: (query) => void this.#change(query),
        onType: (text) => this.#type(text),
      });
    } catch {
      if (!signal.aborted) this.#fail();
      return;
    }
    this.#text = new TextMatcher(this.dataset);
    addEventListener('popstate', () => this.#return(), { signal });
    const query = parseQuery(location.search);
    const place = readPlace(history.state);
    await (early === undefined ? this.#show(query) : this.#change({ ...query, text: foldSpaces(early) }));
    this.dataset['state'] = 'ready';
    keepPlace(() => this.#page?.rowCount ?? 0, signal);
    if (place === undefined || early !== undefined) return;
    await this.#page?.drawRows(place.rows);
    scrollTo(0, place.top);
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
    const send = () => void this.#change({ ...this.#query, text: foldSpaces(text) }, { isTyped: true });
    this.#timer = setTimeout(send, TYPING_PAUSE);
  }

  /** The reader went back or forward: the address is the truth, even of a field being written in. */
  #return(): void {
    clearTimeout(this.#timer);
    this.#isTyping = false;
    const query = parseQuery(location.search);
    this.#page?.writeFields(query);
    void this.#show(query);
  }

  /** A change by the reader: the address keeps it, and the way back with it. */
  #change(query: Query, { isTyped } = { isTyped: false }): Promise<void> {
    const settled = settleQuery(query, (code) => this.#page?.parentOf(code));
    const address = `${location.pathname}${formatQuery(settled)}`;
    if (address !== `${location.pathname}${location.search}`) {
      if (isTyped && this.#isTyping) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    this.#isTyping = isTyped;
    return this.#show(settled);
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

function foldSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

customElements.define('case-atlas', CaseAtlas);

declare global {
  interface HTMLElementTagNameMap {
    'case-atlas': CaseAtlas;
  }
}

export type { CaseAtlas };
