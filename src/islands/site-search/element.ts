import { Announcer } from '../announcer.ts';
import { AnswerView } from '../answers/answer-view.ts';
import { find } from '../find.ts';
import { PageVisit, rewriteField } from '../page-visit.ts';
import { describeFault } from '../text-search/faults.ts';
import { ResultView } from '../text-search/result-view.ts';
import { ResultGrouping } from '../text-search/results.ts';
import { describeAnswer, writeHeading } from '../text-search/sentences.ts';
import { createTextSearch, type TextSearch } from '../text-search/text-search.ts';
import { askInTwoSteps, isEmpty, type SearchStep } from '../text-search/two-steps.ts';
import { TypingRest } from '../typing-rest.ts';
import { readAddress, writeAddress } from './model.ts';
import { showProposals } from './proposals.ts';

/** Milliseconds without a key before a query is asked. */
const TYPING_PAUSE = 120;
/** Results shown at once in a group. */
const SHOWN = 10;

/** Where nothing more is awaited, whatever the reader does. */
const ANSWERED: ReadonlySet<string | undefined> = new Set(['idle', 'done', 'empty']);

/**
 * The search page: results by kind of page as one types, the query kept in the address. `data-state` is `idle`,
 * `searching`, `quick` (the small index has answered), `done`, `partial` (a part of the index is missing), `empty` or
 * `failed`, which keeps the quick answer if there was one.
 */
class SiteSearch extends HTMLElement {
  #cleanup: AbortController | undefined;
  #search: TextSearch | undefined;
  #view: ResultView | undefined;
  #answers: AnswerView | undefined;
  #visit: PageVisit | undefined;
  #announcer: Announcer | undefined;
  readonly #typing = new TypingRest();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #grouping: ResultGrouping | undefined;
  #latest = 0;

  connectedCallback(): void {
    const input = find(this, 'input', HTMLInputElement);
    const form = find(this, 'form', HTMLFormElement);
    const list = find(this, '[data-results]', HTMLElement);
    const { engine = '', index = '', root = '/' } = this.dataset;
    const search = createTextSearch({ engine, index });
    this.#search = search;
    this.#answers = new AnswerView({ host: this, index, root, names: () => search.names() });
    this.#view = new ResultView({ templates: this, list, root, writeHeading, limitOf: () => SHOWN });
    this.#announcer = new Announcer(find(this, '[data-announced]', HTMLElement));
    this.#cleanup = new AbortController();
    const { signal } = this.#cleanup;
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#send(input.value);
      },
      { signal },
    );
    input.addEventListener('focus', () => this.#preload(), { signal });
    input.addEventListener('input', () => this.#askSoon(input), { signal });
    addEventListener('popstate', () => this.#show(input), { signal });
    this.#visit = new PageVisit({
      signal,
      onReturn: () => {
        rewriteField(input, readAddress(location.search));
        this.#askAgain(input.value);
      },
      onOnline: () => this.#askAgain(readAddress(location.search)),
    });
    // What was typed before the script ran comes first.
    if (input.value.trim() === '') this.#show(input);
    else this.#ask(input.value);
  }

  disconnectedCallback(): void {
    this.#cleanup?.abort();
    clearTimeout(this.#timer);
  }

  #show(input: HTMLInputElement): void {
    this.#typing.end();
    input.value = readAddress(location.search);
    void this.#answer(input.value);
  }

  #askSoon(input: HTMLInputElement): void {
    this.#typing.start();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(input.value), TYPING_PAUSE);
  }

  #send(typed: string): void {
    this.#typing.end();
    this.#ask(typed);
  }

  #ask(typed: string): void {
    clearTimeout(this.#timer);
    const query = typed.trim();
    history.replaceState(history.state, '', `${location.pathname}${writeAddress(query)}`);
    void this.#answer(query);
  }

  #preload(): void {
    this.#search?.preload();
    this.#answers?.preload();
  }

  #askAgain(query: string): void {
    if (!ANSWERED.has(this.dataset['state'])) void this.#answer(query);
  }

  async #answer(query: string): Promise<void> {
    this.#latest += 1;
    const turn = this.#latest;
    if (query === '' || this.#search === undefined) return this.#clear('idle', '');
    this.dataset['state'] = 'searching';
    for await (const step of askInTwoSteps(this.#search, query)) {
      await this.#answers?.find(step.answer?.correction ?? query);
      if (step.answer === undefined || isEmpty(step.answer)) await this.#typing.over();
      if (turn !== this.#latest || (step.state === 'failed' && this.#visit?.isLeft)) return;
      await this.#print(query, step);
    }
  }

  async #print(query: string, { state, answer }: SearchStep): Promise<void> {
    const isOnline = navigator.onLine;
    const names = await this.#search?.names().catch(() => undefined);
    if (names === undefined || answer === undefined) return this.#clear('failed', describeFault('all', { isOnline }));
    this.#grouping ??= new ResultGrouping(names);
    const asked = answer.correction ?? query;
    const groups = this.#grouping.group(answer, this.#answers?.list(asked));
    const told = this.#answers?.show(asked);
    this.#view?.show(query, groups, answer.describe);
    const outcome = answer.reach === 'part' ? 'partial' : groups.length === 0 && state === 'done' ? 'empty' : state;
    this.#say(outcome, describeAnswer({ typed: query, answer, groups, state, isOnline }), told);
    showProposals(this, answer.nearestWords);
  }

  #clear(state: 'idle' | 'failed', status: string): void {
    this.#view?.clear();
    this.#answers?.show('');
    this.#say(state, status);
    showProposals(this, []);
  }

  /** `told` before the status, to those who listen. */
  #say(state: string, status: string, told = ''): void {
    this.dataset['state'] = state;
    const output = find(this, 'output', HTMLOutputElement);
    if (output.textContent !== status) output.textContent = status;
    this.#announcer?.say(told + status);
  }
}

customElements.define('site-search', SiteSearch);

declare global {
  interface HTMLElementTagNameMap {
    'site-search': SiteSearch;
  }
}
