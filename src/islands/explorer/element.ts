import { readExplorerData } from '../../atlas/explorer-data.ts';
import { EMPTY_QUERY, formatQuery, parseQuery, respellValues, type Query } from '../../atlas/query.ts';
import { Announcer } from '../announcer.ts';
import { AnswerView } from '../answers/answer-view.ts';
import { find } from '../find.ts';
import { loadJson } from '../load.ts';
import { PageVisit } from '../page-visit.ts';
import { ReadOn } from '../text-search/read-on.ts';
import type { TextAnswer } from '../text-search/text-search.ts';
import { nextTurn } from '../turn.ts';
import { TypingRest } from '../typing-rest.ts';
import { settleQuery } from './model.ts';
import { CaseExplorerPage } from './page.ts';
import { keepPlace, readPlace } from './place.ts';
import { TextMatcher } from './text-matcher.ts';
import { Waiting } from './waiting.ts';

/** Milliseconds without a key before the words typed become a query. */
const TYPING_PAUSE = 150;

/** Owns the query of the explorer: reads it in the address, writes it there, asks the words, hands the rest to the page. */
class CaseExplorer extends HTMLElement {
  #cleanup: AbortController | undefined;
  #page: CaseExplorerPage | undefined;
  #text: TextMatcher | undefined;
  #readOn: ReadOn | undefined;
  #answers: AnswerView | undefined;
  #waiting: Waiting | undefined;
  #announcer: Announcer | undefined;
  #visit: PageVisit | undefined;
  readonly #typing = new TypingRest();
  #query: Query = EMPTY_QUERY;
  /** Nothing more is awaited of the words. */
  #isAnswered = true;
  /** Words typed before the page was drawn. */
  #early: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The address in force was written by typing: what is typed next takes its place in the history. */
  #isTyping = false;

  connectedCallback(): void {
    this.#cleanup = new AbortController();
    const { signal } = this.#cleanup;
    const field = find(this, '#q', HTMLInputElement);
    // What was typed before the script ran is not told by an event.
    if (field.value.trim() !== '') this.#early = field.value;
    field.addEventListener('input', () => (this.#early = field.value), { signal });
    field.addEventListener('change', () => (this.#isTyping = false), { signal });
    this.#readOn = new ReadOn(this);
    this.#waiting = new Waiting(find(this, '[data-waiting="results"]', HTMLElement), signal);
    this.#announcer = new Announcer(find(this, '[data-announced]', HTMLElement));
    this.#visit = new PageVisit({ signal, onReturn: () => this.#resume(), onOnline: () => this.#askAgain() });
    addEventListener('popstate', () => this.#return(), { signal });
    void this.#start(signal, this.#announcer);
  }

  disconnectedCallback(): void {
    this.#cleanup?.abort();
    clearTimeout(this.#timer);
  }

  async #start(signal: AbortSignal, announcer: Announcer): Promise<void> {
    this.dataset['state'] = 'loading';
    this.#write('[data-fault]', '');
    const text = (this.#text ??= new TextMatcher(this.dataset));
    try {
      const records = readExplorerData(await this.#waiting?.during(loadJson(this.dataset['records'] ?? '', signal)));
      await nextTurn();
      this.#page = new CaseExplorerPage(this, records, {
        signal,
        announcer,
        onChange: (query) => void this.#change(query),
        onType: (typed) => this.#type(typed),
        onSend: (query) => this.#send(query),
        loadNames: () => text.names(),
      });
    } catch {
      if (!signal.aborted) this.#fail();
      return;
    }
    const { index = '', root = '/' } = this.dataset;
    this.#answers = new AnswerView({ host: this, index, root, search: text.search, limit: 1 });
    await nextTurn();
    if (signal.aborted) return;
    const query = this.#readAddress();
    const place = readPlace(history.state);
    const early = this.#early;
    await (early === undefined ? this.#show(query) : this.#change({ ...query, text: foldSpaces(early) }));
    this.dataset['state'] = 'ready';
    keepPlace(() => this.#page?.rowCount ?? 0, signal);
    if (place === undefined || early !== undefined) return;
    await this.#page.drawRows(place.rows);
    scrollTo(0, place.top);
  }

  /** One that is being left does not fail: it starts again on return. */
  #fail(): void {
    this.dataset['state'] = 'failed';
    if (this.#visit?.isLeft) return;
    const sentence = this.dataset['failure'] ?? '';
    this.#write('[data-fault]', sentence);
    this.#announcer?.say(sentence);
    this.querySelector('case-map')?.fail();
  }

  #write(selector: string, sentence: string): void {
    const place = find(this, selector, HTMLElement);
    place.hidden = sentence === '';
    place.textContent = sentence;
  }

  /** The address with the values that the atlas knows, as it writes them. */
  #readAddress(): Query {
    const query = parseQuery(location.search);
    return this.#page === undefined ? query : respellValues(query, this.#page.known);
  }

  #type(text: string): void {
    this.#text?.preload();
    this.#typing.start();
    clearTimeout(this.#timer);
    const send = () => void this.#change({ ...this.#query, text: foldSpaces(text) }, { isTyped: true });
    this.#timer = setTimeout(send, TYPING_PAUSE);
  }

  #send(query: Query): void {
    clearTimeout(this.#timer);
    void this.#change(query);
  }

  /** The reader went back or forward: the address is the truth, even of a field being written in. */
  #return(): void {
    clearTimeout(this.#timer);
    this.#typing.end();
    this.#isTyping = false;
    const query = this.#readAddress();
    this.#page?.writeFields(query);
    void this.#show(query);
  }

  /** The browser kept the page, but not its fields nor what was loading. */
  #resume(): void {
    this.#page?.writeFields(this.#query);
    this.#askAgain();
  }

  #askAgain(): void {
    const signal = this.#cleanup?.signal;
    if (this.dataset['state'] === 'failed' && signal && this.#announcer) void this.#start(signal, this.#announcer);
    else if (!this.#isAnswered) void this.#show(this.#query);
  }

  /** A change by the reader: the address keeps it, and the way back with it. */
  #change(query: Query, { isTyped } = { isTyped: false }): Promise<void> {
    if (!isTyped) this.#typing.end();
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
    this.#query = { ...query };
    this.#answers?.show(query.text);
    void this.#answers?.find(query.text);
    await this.#waiting?.during(this.#answer(this.#query));
  }

  async #answer(query: Query): Promise<void> {
    this.#isAnswered = query.text === '';
    this.#offerToReadOn(query, undefined);
    if (query.text === '') return this.#page?.show(query, undefined);
    this.#announcer?.say(this.dataset['searching'] ?? '');
    // The full answer does not wait until the quick one is drawn.
    let drawing: Promise<void> | undefined;
    for await (const step of this.#text?.ask(query.text) ?? []) {
      const isEmpty = step.answer === undefined || step.answer.matches.size === 0;
      if (isEmpty) await this.#typing.over();
      if (this.#query !== query || (step.state === 'failed' && this.#visit?.isLeft)) return;
      this.#isAnswered = step.state === 'done' && step.answer.reach === 'texts';
      if (step.state === 'done') void this.#answers?.complete(query.text, step.answer, this.#typing.over());
      this.#offerToReadOn(query, step.answer);
      drawing = step.state === 'failed' && isEmpty ? this.#page?.showSearchFault(query) : this.#page?.show(query, step);
    }
    await drawing;
  }

  #offerToReadOn(query: Query, answer: TextAnswer | undefined): void {
    this.#readOn?.show(answer?.unread, (more) => {
      if (this.#query !== query) return;
      this.#text?.keep(query.text, more);
      this.#offerToReadOn(query, more);
      void this.#page?.show(query, { state: 'done', answer: more });
    });
  }
}

function foldSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

customElements.define('case-explorer', CaseExplorer);

declare global {
  interface HTMLElementTagNameMap {
    'case-explorer': CaseExplorer;
  }
}

export type { CaseExplorer };
