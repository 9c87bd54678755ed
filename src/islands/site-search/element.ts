import { loadEngine, loadJson, type SearchEngine } from './engine.ts';
import {
  describeCount,
  HITS_SHOWN,
  planSearch,
  readAddress,
  readVocabulary,
  toHit,
  writeAddress,
  type FoundPage,
  type Hit,
} from './model.ts';

/** Milliseconds without a key before a query is asked. */
const TYPING_PAUSE = 180;

interface Tools {
  readonly engine: SearchEngine;
  readonly vocabulary: readonly string[];
}

/** The search page: results below its form as one types, the query kept in the address. */
class SiteSearch extends HTMLElement {
  #cleanup: AbortController | undefined;
  #tools: Promise<Tools> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #latest = 0;

  connectedCallback(): void {
    const input = this.querySelector('input');
    const form = this.querySelector('form');
    if (input === null || form === null) return;
    this.#cleanup = new AbortController();
    const { signal } = this.#cleanup;
    form.addEventListener('submit', (event) => (event.preventDefault(), this.#ask(input.value)), { signal });
    input.addEventListener('focus', () => void this.#load().catch(() => undefined), { signal });
    input.addEventListener('input', () => this.#askSoon(input), { signal });
    addEventListener('popstate', () => this.#show(input), { signal });
    this.#show(input);
  }

  disconnectedCallback(): void {
    this.#cleanup?.abort();
    clearTimeout(this.#timer);
  }

  #show(input: HTMLInputElement): void {
    input.value = readAddress(location.search);
    void this.#search(input.value);
  }

  #askSoon(input: HTMLInputElement): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(input.value), TYPING_PAUSE);
  }

  #ask(typed: string): void {
    clearTimeout(this.#timer);
    const query = typed.trim();
    history.replaceState(history.state, '', `${location.pathname}${writeAddress(query)}`);
    void this.#search(query);
  }

  #load(): Promise<Tools> {
    const { engine = '', vocabulary = '' } = this.dataset;
    this.#tools ??= Promise.all([loadEngine(engine), loadJson(vocabulary)]).then(([loaded, words]) => ({
      engine: loaded,
      vocabulary: readVocabulary(words),
    }));
    return this.#tools;
  }

  async #search(query: string): Promise<void> {
    this.#latest += 1;
    const turn = this.#latest;
    this.toggleAttribute('data-searching', query !== '');
    if (query === '') return this.#print('', []);
    try {
      const { engine, vocabulary } = await this.#load();
      const plan = planSearch(query, vocabulary);
      if ('refusal' in plan) return this.#print(plan.refusal, []);
      const { results } = await engine.search(plan.text);
      if (turn === this.#latest) await this.#printHits(query, results, turn);
    } catch {
      this.#tools = undefined;
      this.#print(this.dataset['failure'] ?? '', []);
    }
  }

  async #printHits(query: string, results: readonly { data(): Promise<FoundPage> }[], turn: number): Promise<void> {
    const kinds: Record<string, string> = JSON.parse(this.dataset['kinds'] ?? '{}');
    const pages = await Promise.all(results.slice(0, HITS_SHOWN).map((result) => result.data()));
    if (turn !== this.#latest) return;
    this.#print(
      describeCount(results.length, query),
      pages.map((page) => toHit(page, kinds, this.dataset['root'] ?? '/')),
    );
    const more = this.querySelector<HTMLButtonElement>('button[data-more]');
    if (more === null) return;
    more.hidden = results.length <= HITS_SHOWN;
    more.onclick = async () => {
      more.hidden = true;
      const rest = await Promise.all(results.slice(HITS_SHOWN).map((result) => result.data()));
      this.querySelector('[data-results]')?.append(
        ...rest.map((page) => this.#toItem(toHit(page, kinds, this.dataset['root'] ?? '/'))),
      );
    };
  }

  #print(status: string, hits: readonly Hit[]): void {
    const output = this.querySelector('output');
    if (output !== null) output.textContent = status;
    this.querySelector('[data-results]')?.replaceChildren(...hits.map((hit) => this.#toItem(hit)));
    const more = this.querySelector<HTMLButtonElement>('button[data-more]');
    if (more !== null) more.hidden = true;
  }

  #toItem({ href, title, kind, excerpt }: Hit): Node {
    const item = this.querySelector('template')?.content.cloneNode(true);
    if (!(item instanceof DocumentFragment)) return document.createTextNode(title);
    const link = item.querySelector('a');
    if (link !== null) Object.assign(link, { href, textContent: title });
    item.querySelector('[data-kind]')?.append(kind);
    // The engine escapes the text of pages and adds nothing but <mark>.
    item.querySelector('[data-excerpt]')?.insertAdjacentHTML('beforeend', excerpt);
    return item;
  }
}

customElements.define('site-search', SiteSearch);

declare global {
  interface HTMLElementTagNameMap {
    'site-search': SiteSearch;
  }
}

export type { SiteSearch };
