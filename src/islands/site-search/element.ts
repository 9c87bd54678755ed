import { ResultView } from '../text-search/result-view.ts';
import { ResultGrouping } from '../text-search/results.ts';
import { describeAnswer, writeHeading } from '../text-search/sentences.ts';
import { createTextSearch, type TextAnswer, type TextSearch } from '../text-search/text-search.ts';
import { readAddress, writeAddress } from './model.ts';
import { showProposals } from './proposals.ts';

/** Milliseconds without a key before a query is asked. */
const TYPING_PAUSE = 120;
/** Results shown at once in a group. */
const SHOWN = 10;

/**
 * The search page: results by kind of page as one types, the query kept in the address. `data-state` is `idle`,
 * `searching`, `quick` (the small index has answered), `done`, `empty` or `failed`.
 */
class SiteSearch extends HTMLElement {
  #cleanup: AbortController | undefined;
  #search: TextSearch | undefined;
  #view: ResultView | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #grouping: ResultGrouping | undefined;
  #latest = 0;

  connectedCallback(): void {
    const input = this.querySelector('input');
    const form = this.querySelector('form');
    const list = this.querySelector('[data-results]');
    if (input === null || form === null || list === null) return;
    const { engine = '', index = '', root = '/' } = this.dataset;
    this.#search = createTextSearch({ engine, index });
    this.#view = new ResultView({ templates: this, list, root, writeHeading, limitOf: () => SHOWN });
    this.#cleanup = new AbortController();
    const { signal } = this.#cleanup;
    form.addEventListener('submit', (event) => (event.preventDefault(), this.#ask(input.value)), { signal });
    input.addEventListener('focus', () => this.#search?.preload(), { signal });
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
    void this.#answer(input.value);
  }

  #askSoon(input: HTMLInputElement): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(input.value), TYPING_PAUSE);
  }

  #ask(typed: string): void {
    clearTimeout(this.#timer);
    const query = typed.trim();
    history.replaceState(history.state, '', `${location.pathname}${writeAddress(query)}`);
    void this.#answer(query);
  }

  async #answer(query: string): Promise<void> {
    this.#latest += 1;
    const turn = this.#latest;
    if (query === '') return this.#clear('idle', '');
    this.dataset['state'] = 'searching';
    try {
      for await (const [state, answer] of this.#askTwice(query)) {
        if (turn !== this.#latest) return;
        await this.#print(query, answer, state);
      }
    } catch {
      if (turn === this.#latest) this.#clear('failed', this.dataset['failure'] ?? '');
    }
  }

  /** The small index says nothing of what it does not find: the full text will. */
  async *#askTwice(query: string): AsyncGenerator<readonly ['quick' | 'done', TextAnswer]> {
    const quick = await this.#search?.quick(query);
    if (quick !== undefined && quick.matches.size + quick.others.length > 0) yield ['quick', quick];
    const full = await this.#search?.full(query);
    if (full !== undefined) yield ['done', full];
  }

  async #print(query: string, answer: TextAnswer, state: 'quick' | 'done'): Promise<void> {
    const names = await this.#search?.names();
    if (names === undefined) return;
    this.#grouping ??= new ResultGrouping(names);
    const groups = this.#grouping.group(answer);
    this.#view?.show(query, groups, answer.describe);
    this.#say(groups.length === 0 ? 'empty' : state, describeAnswer(query, answer, groups));
    showProposals(this, answer.nearestWords);
  }

  #clear(state: 'idle' | 'failed', status: string): void {
    this.#view?.clear();
    this.#say(state, status);
    showProposals(this, []);
  }

  #say(state: string, status: string): void {
    this.dataset['state'] = state;
    const output = this.querySelector('output');
    if (output !== null && output.textContent !== status) output.textContent = status;
  }
}

customElements.define('site-search', SiteSearch);

declare global {
  interface HTMLElementTagNameMap {
    'site-search': SiteSearch;
  }
}
