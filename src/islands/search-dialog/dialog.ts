import type { SmallIndex } from '../../search/small-index.ts';
import styleAddress from '../../styles/search-dialog.css?url';
import { Announcer } from '../announcer.ts';
import { AnswerView } from '../answers/answer-view.ts';
import { find } from '../find.ts';
import { PageVisit, rewriteField } from '../page-visit.ts';
import { describeFault } from '../text-search/faults.ts';
import { ResultView } from '../text-search/result-view.ts';
import { ResultGrouping, type ResultGroup } from '../text-search/results.ts';
import { describeAnswer, describeProposals } from '../text-search/sentences.ts';
import { createTextSearch, type TextAnswer } from '../text-search/text-search.ts';
import { askInTwoSteps, isEmpty, type SearchStep } from '../text-search/two-steps.ts';
import { TypingRest } from '../typing-rest.ts';
import { ActiveOption } from './active-option.ts';
import { limitGroup, listRecentGroup, listThreadGroup, writeGroupHeading } from './model.ts';
import { listRecentPages } from './recent-pages.ts';

/** Milliseconds without a key before a query is asked. */
const TYPING_PAUSE = 80;

const dialogs = new WeakMap<HTMLElement, HTMLDialogElement>();

/** Opens the dialog of an element, made at the first opening from its template. Rejects when it cannot be made. */
export async function openDialog(host: HTMLElement): Promise<void> {
  const dialog = dialogs.get(host) ?? (await makeDialog(host));
  if (dialog.open) return;
  dialog.showModal();
  dialog.querySelector('input')?.select();
}

async function makeDialog(host: HTMLElement): Promise<HTMLDialogElement> {
  await loadStyle(styleAddress);
  const known = dialogs.get(host);
  if (known) return known;
  const template = host.querySelector<HTMLTemplateElement>('template[data-dialog]');
  const dialog = template?.content.querySelector('dialog')?.cloneNode(true);
  if (!(dialog instanceof HTMLDialogElement)) throw new Error('The page has no search dialog');
  dialogs.set(host, dialog);
  host.append(dialog);
  new DialogSearch(host, dialog).start();
  return dialog;
}

/** What happens in the dialog, from the first key to the page chosen. */
class DialogSearch {
  readonly #dialog: HTMLDialogElement;
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #view: ResultView;
  readonly #answers: AnswerView;
  readonly #active: ActiveOption;
  readonly #search;
  readonly #root: string;
  readonly #announcer: Announcer;
  readonly #typing = new TypingRest();
  readonly #visit: PageVisit;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #grouping: ResultGrouping | undefined;
  #latest = 0;
  /** The query asked, and the one whose rows are shown. */
  #query = '';
  #shown = '';
  #isAnswered = false;

  constructor(host: HTMLElement, dialog: HTMLDialogElement) {
    const { engine = '', index = '', root = '/', marks } = host.dataset;
    this.#dialog = dialog;
    this.#root = root;
    this.#input = find(dialog, 'input', HTMLInputElement);
    this.#list = find(dialog, '[role="listbox"]', HTMLElement);
    this.#search = createTextSearch({ engine, index });
    this.#view = new ResultView({
      templates: dialog,
      list: find(dialog, '[data-results]', HTMLElement),
      root,
      writeHeading: writeGroupHeading,
      limitOf: limitGroup,
      marks,
    });
    this.#answers = new AnswerView({ host: dialog, index, root, marks, names: () => this.#search.names() });
    this.#active = new ActiveOption(this.#input, this.#list);
    this.#announcer = new Announcer(find(dialog, '[data-announced]', HTMLElement));
    this.#visit = new PageVisit({
      // Lasts as long as the dialog, which nothing removes.
      signal: new AbortController().signal,
      onReturn: () => {
        rewriteField(this.#input, this.#query);
        this.#askAgain();
      },
      onOnline: () => this.#askAgain(),
    });
  }

  /** The listeners last as long as the dialog, which nothing removes. */
  start(): void {
    this.#search.preload();
    this.#answers.preload();
    this.#input.addEventListener('input', () => {
      this.#typing.start();
      // What is still on its way answers other words.
      this.#latest += 1;
      this.#list.ariaBusy = 'true';
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#answer(), TYPING_PAUSE);
    });
    this.#dialog.addEventListener('submit', (event) => this.#choose(event));
    this.#dialog.addEventListener('keydown', (event) => this.#active.move(event));
    this.#dialog.addEventListener('click', ({ target }) => {
      if (target === this.#dialog || (target instanceof Element && target.closest('[data-close]')))
        this.#dialog.close();
    });
    void this.#answer();
  }

  /** Entrée opens the row in question; with none, or rows of other words, the search page. */
  #choose(event: Event): void {
    event.preventDefault();
    const query = this.#input.value.trim();
    this.#updateLinks(query);
    const all = find(this.#dialog, 'a[data-all]', HTMLAnchorElement);
    const row = query === this.#shown ? this.#active.link : undefined;
    location.assign((row ?? all).href);
  }

  #askAgain(): void {
    if (!this.#isAnswered) void this.#answer();
  }

  async #answer(): Promise<void> {
    this.#latest += 1;
    const turn = this.#latest;
    const isLeft = () => this.#visit.isLeft;
    const query = this.#input.value.trim();
    this.#query = query;
    this.#isAnswered = false;
    this.#updateLinks(query);
    const names = await this.#search.names().catch(() => undefined);
    if (turn !== this.#latest || isLeft()) return;
    if (names === undefined) return this.#printFault(query);
    this.#isAnswered = query === '';
    if (query === '') return this.#print({ query, groups: this.#propose(names), hasResults: false });
    for await (const step of askInTwoSteps(this.#search, query)) {
      await this.#answers.find(step.answer?.correction ?? query);
      if (step.answer === undefined || isEmpty(step.answer)) await this.#typing.over();
      if (turn !== this.#latest || (step.state === 'failed' && isLeft())) return;
      this.#printStep(query, step, names);
    }
  }

  /** Before anything is typed: the threads of the atlas, then what the reader has just read. */
  #propose(names: SmallIndex): readonly ResultGroup[] {
    const threads = names.threads.map(({ path }) => path);
    const recent = listRecentPages(this.#root, threads);
    return [listThreadGroup(names), listRecentGroup(recent)].filter(({ pages }) => pages.length > 0);
  }

  #printFault(query: string): void {
    const status = describeFault('all', { isOnline: navigator.onLine });
    this.#print({ query, groups: [], status, isTold: true, hasResults: false });
  }

  /** With nothing found, the near words and the threads of the atlas. */
  #printStep(query: string, { state, answer }: SearchStep, names: SmallIndex): void {
    if (answer === undefined) return this.#printFault(query);
    this.#grouping ??= new ResultGrouping(names);
    const groups = this.#grouping.group(answer);
    const hasResults = groups.length > 0;
    const isWhole = state === 'done' && answer.reach === 'texts';
    const status = describeAnswer({ typed: query, answer, groups, state, isOnline: navigator.onLine });
    this.#isAnswered = isWhole;
    this.#print({
      query,
      groups: hasResults ? groups : [listThreadGroup(names)],
      status: `${status}${describeProposals(answer)}`,
      isTold: !hasResults || !isWhole || answer.correction !== undefined,
      asked: answer.correction ?? query,
      hasResults,
      isBusy: state === 'quick',
      // A case says why it answers; the name of another page is enough.
      describe: (path) => (path.startsWith('cas/') ? answer.describe(path) : describeNothing()),
    });
  }

  #print({
    query,
    asked = query,
    groups,
    status = '',
    hasResults,
    describe = describeNothing,
    ...has
  }: Printing): void {
    const { isTold = false, isBusy = false } = has;
    const told = this.#answers.show(asked);
    this.#view.show(query, groups, describe);
    this.#list.ariaBusy = String(isBusy);
    const output = find(this.#dialog, 'output', HTMLOutputElement);
    output.classList.toggle('visually-hidden', !isTold);
    if (output.textContent !== status) output.textContent = status;
    this.#announcer.say(told + status);
    this.#shown = query;
    this.#active.refresh(query, hasResults || told !== '');
  }

  #updateLinks(query: string): void {
    for (const link of this.#dialog.querySelectorAll<HTMLAnchorElement>('a[data-query]')) {
      link.search = query === '' ? '' : new URLSearchParams({ q: query }).toString();
    }
  }
}

interface Printing {
  readonly query: string;
  /** The query as it was read, where another was typed. */
  readonly asked?: string;
  readonly groups: readonly ResultGroup[];
  readonly status?: string | undefined;
  /** A count is only read aloud; a correction, an absence or what is missing is written too. */
  readonly isTold?: boolean;
  readonly hasResults: boolean;
  /** More rows may come. */
  readonly isBusy?: boolean;
  readonly describe?: TextAnswer['describe'];
}

function describeNothing(): Promise<undefined> {
  return Promise.resolve(undefined);
}

function loadStyle(address: string): Promise<void> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address });
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(address)));
    document.head.append(link);
  });
}
