import type { PlanePoint } from '../../atlas/selection.ts';
import { Announcer } from '../announcer.ts';
import { AnswerView } from '../answers/answer-view.ts';
import { find } from '../find.ts';
import { remember } from '../load.ts';
import { PageVisit, rewriteField } from '../page-visit.ts';
import { ReadOn } from '../text-search/read-on.ts';
import { DirectorySearch, NONE_SPOTTED, type Spotted } from '../text-search/directory-search.ts';
import { describeFault } from '../text-search/faults.ts';
import { describeAnswer } from '../text-search/sentences.ts';
import { describeSpotted, groupSpotted } from '../text-search/spotted.ts';
import { createTextSearch, type TextAnswer, type TextSearch } from '../text-search/text-search.ts';
import { askInTwoSteps, isEmpty, type SearchStep } from '../text-search/two-steps.ts';
import { ResultGrouping } from '../text-search/results.ts';
import { TypingPause } from '../typing-pause.ts';
import { TypingRest } from '../typing-rest.ts';
import type { SearchBeyond } from './beyond.ts';
import { readAddress, writeAddress, type Asked } from './model.ts';
import { showProposals } from './proposals.ts';
import { ResultColumns } from './result-columns.ts';

/** Milliseconds without a key before the texts are asked and the address written; the titles answer at each. */
const TYPING_PAUSE = 120;

/** Where nothing more is awaited, whatever the reader does. */
const ANSWERED: ReadonlySet<string | undefined> = new Set(['idle', 'done', 'empty']);

/**
 * The search page: results by kind of page as one types, query and kind kept in the address, each query a step of the
 * history. `data-state` is `idle`, `searching`, `quick` (something is still awaited), `done`, `partial` (a part of the
 * index is missing), `empty` or `failed`, which keeps the quick answer if there was one.
 */
class SiteSearch extends HTMLElement {
  #cleanup: AbortController | undefined;
  #search: TextSearch | undefined;
  #answers: AnswerView | undefined;
  #directory: DirectorySearch | undefined;
  #columns: ResultColumns | undefined;
  #readOn: ReadOn | undefined;
  #visit: PageVisit | undefined;
  #announcer: Announcer | undefined;
  readonly #typing = new TypingRest();
  readonly #pause = new TypingPause(TYPING_PAUSE);
  /** Whether what is typed began after a rest: it is a query of its own. */
  #isStep = false;
  #grouping: ResultGrouping | undefined;
  #latest = 0;
  #beyond: SearchBeyond | undefined;
  readonly #loadBeyond = remember(async () => {
    const [{ SearchBeyond }, names] = await Promise.all([import('./beyond.ts'), this.#search?.names()]);
    const { index = '' } = this.dataset;
    this.#beyond = names && new SearchBeyond(this, index.slice(0, index.lastIndexOf('/') + 1), names);
    return this.#beyond;
  });

  connectedCallback(): void {
    const input = find(this, 'input', HTMLInputElement);
    const form = find(this, 'form', HTMLFormElement);
    const { engine = '', index = '', directory = '', root = '/' } = this.dataset;
    const search = createTextSearch({ engine, index });
    this.#search = search;
    this.#answers = new AnswerView({ host: this, index, root, search, onLate: (told) => this.#announcer?.say(told) });
    this.#directory = new DirectorySearch(directory);
    this.#columns = new ResultColumns(this, (kind) => this.#choose(kind));
    this.#readOn = new ReadOn(this);
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
    input.addEventListener('input', () => this.#type(input.value), { signal });
    addEventListener('popstate', () => this.#show(input), { signal });
    this.#visit = new PageVisit({
      signal,
      onReturn: () => {
        rewriteField(input, readAddress(location.search).query);
        this.#askAgain(input.value);
      },
      onOnline: () => this.#askAgain(readAddress(location.search).query),
    });
    // What was typed before the script ran comes first.
    if (input.value.trim() === '') this.#show(input);
    else this.#send(input.value);
  }

  disconnectedCallback(): void {
    this.#cleanup?.abort();
    this.#latest += 1;
  }

  #show(input: HTMLInputElement): void {
    this.#typing.end();
    this.#pause.drop();
    input.value = readAddress(location.search).query;
    void this.#answer(input.value);
  }

  #type(typed: string): void {
    this.#isStep ||= !this.#typing.isTyping;
    this.#typing.start();
    const pause = this.#pause.start();
    void pause.then(() => this.#write(typed));
    void this.#answer(typed.trim(), pause);
  }

  #send(typed: string): void {
    this.#isStep ||= !this.#typing.isTyping;
    this.#typing.end();
    this.#pause.end();
    this.#write(typed);
    void this.#answer(typed.trim());
  }

  #choose(kind: string): void {
    this.#isStep = true;
    this.#visitAddress({ ...readAddress(location.search), kind });
    this.#columns?.choose(kind);
  }

  /** Other words are asked of all kinds. */
  #write(typed: string): void {
    const query = typed.trim();
    if (query !== readAddress(location.search).query) this.#visitAddress({ query, kind: '' });
  }

  /** A step of the history, but from the empty page and while a query is being typed. */
  #visitAddress(asked: Asked): void {
    const address = `${location.pathname}${writeAddress(asked)}`;
    if (this.#isStep && readAddress(location.search).query !== '') history.pushState(undefined, '', address);
    else history.replaceState(history.state, '', address);
    this.#isStep = false;
  }

  #preload(): void {
    this.#answers?.preload();
    this.#search?.preload();
  }

  #askAgain(query: string): void {
    if (!ANSWERED.has(this.dataset['state'])) void this.#answer(query);
  }

  async #answer(query: string, pause?: Promise<void>): Promise<void> {
    this.#latest += 1;
    const turn = this.#latest;
    this.#beyond?.hide();
    this.#readOn?.show(undefined, () => undefined);
    if (query === '' || this.#search === undefined) return this.#clear('idle', '');
    this.dataset['state'] = 'searching';
    // The light table first: a card that comes with the first results pushes none.
    this.#answers?.preload();
    for await (const step of askInTwoSteps(this.#search, query, pause)) {
      if (turn !== this.#latest) return;
      if (step.state === 'awaited') {
        this.#say('searching', describeAnswer({ ...step, typed: query, groups: [], isOnline: navigator.onLine }));
        continue;
      }
      await this.#answers?.find(step.answer?.correction ?? query);
      if (step.answer === undefined || isEmpty(step.answer)) await this.#typing.over();
      if (turn !== this.#latest || (step.state === 'failed' && this.#visit?.isLeft)) return;
      const isDone = step.state === 'done';
      await this.#print(query, step, isDone ? undefined : NONE_SPOTTED);
      if (!isDone || turn !== this.#latest) continue;
      const spotted = await this.#directory?.find(query, step.answer.words);
      if (turn !== this.#latest) return;
      await this.#printWhole(query, step.answer, spotted ?? NONE_SPOTTED);
      void this.#complete(query, step.answer);
    }
  }

  /** With a way to what is not read yet. */
  async #printWhole(query: string, answer: TextAnswer, spotted: Spotted): Promise<void> {
    const turn = this.#latest;
    await this.#print(query, { state: 'done', answer }, spotted);
    this.#readOn?.show(answer.unread, (more) => {
      if (turn === this.#latest) void this.#printWhole(query, more, spotted);
    });
  }

  /** `directory`: what it answers; undefined as long as it is awaited. */
  async #print(query: string, { state, answer }: SearchStep, directory: Spotted | undefined): Promise<void> {
    const spotted = directory ?? NONE_SPOTTED;
    const isOnline = navigator.onLine;
    const names = await this.#search?.names().catch(() => undefined);
    if (names === undefined || answer === undefined) return this.#clear('failed', describeFault('all', { isOnline }));
    this.#grouping ??= new ResultGrouping(names);
    const asked = answer.correction ?? query;
    const pages = this.#grouping.group(answer, this.#answers?.list(asked));
    const spottedGroup = groupSpotted(spotted);
    const told = this.#answers?.show(asked);
    // Words that are still being typed are asked of all kinds.
    const { query: written, kind } = readAddress(location.search);
    const kinds = [...this.#grouping.group({ ...answer, leads: [] }), ...spottedGroup];
    const results = { query, groups: [...pages, ...spottedGroup], kinds, describe: answer.describe };
    this.#columns?.show(results, written === query ? kind : '');
    const isEnd = kinds.length === 0 && state === 'done' && answer.unread === undefined;
    const outcome = answer.reach === 'part' ? 'partial' : isEnd ? 'empty' : state;
    const sentence = describeAnswer({ typed: query, answer, groups: pages, state, isOnline });
    this.#say(directory === undefined ? 'quick' : outcome, sentence + describeSpotted(spotted), told);
    showProposals(this, answer.nearestWords);
  }

  /** The place that is asked for, and what is beyond a short list: around that place, once it is known. */
  async #complete(query: string, answer: TextAnswer): Promise<void> {
    const turn = this.#latest;
    const placing = this.#answers?.complete(query, answer, this.#typing.over());
    await this.#typing.over();
    const beyond = turn === this.#latest ? await this.#loadBeyond().catch(() => undefined) : undefined;
    const show = async (origin?: PlanePoint) =>
      turn === this.#latest ? beyond?.show({ typed: query, found: answer.matches.keys(), origin }) : undefined;
    await show();
    const origin = await placing;
    if (origin !== undefined) await show(origin);
  }

  #clear(state: 'idle' | 'failed', status: string): void {
    this.#columns?.clear();
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
