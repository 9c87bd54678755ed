import { Announcer } from '../announcer.ts';
import { AnswerView } from '../answers/answer-view.ts';
import { find } from '../find.ts';
import { PageVisit, rewriteField } from '../page-visit.ts';
import { describeFault } from '../text-search/faults.ts';
import { ResultView } from '../text-search/result-view.ts';
import { DirectorySearch, NONE_SPOTTED } from '../text-search/directory-search.ts';
import { CASES, ResultGrouping } from '../text-search/results.ts';
import { describeAnswer, describeProposals } from '../text-search/sentences.ts';
import { describeSpotted, groupSpotted } from '../text-search/spotted.ts';
import { createTextSearch } from '../text-search/text-search.ts';
import { askInTwoSteps, isEmpty, type SearchStep } from '../text-search/two-steps.ts';
import { TypingPause } from '../typing-pause.ts';
import { TypingRest } from '../typing-rest.ts';
import { ActiveOption } from './active-option.ts';
import { DialogFoot } from './dialog-foot.ts';
import { limitGroup, listProposals, listThreadGroup, writeGroupHeading } from './model.ts';
import type { Besides, Printing } from './printing.ts';
import { ValueLinks } from './value-links.ts';

/** Milliseconds without a key before the texts are asked; the titles answer at each. */
const TYPING_PAUSE = 80;

/** Makes the field of a dialog answer, beginning with what it holds; once a dialog. */
export function startSearch(host: HTMLElement, dialog: HTMLDialogElement): void {
  new DialogSearch(host, dialog).start();
}

/** What happens in the dialog, from the first key to the page chosen. */
class DialogSearch {
  readonly #dialog: HTMLDialogElement;
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #view: ResultView;
  readonly #answers: AnswerView;
  readonly #values: ValueLinks;
  readonly #active: ActiveOption;
  readonly #foot: DialogFoot;
  readonly #search;
  readonly #directory: DirectorySearch;
  readonly #root: string;
  readonly #announcer: Announcer;
  readonly #typing = new TypingRest();
  readonly #pause = new TypingPause(TYPING_PAUSE);
  readonly #visit: PageVisit;
  #grouping: ResultGrouping | undefined;
  #latest = 0;
  /** The query asked. */
  #query = '';
  /** Nothing of it is missing; nothing of it has been shown yet. */
  #isAnswered = false;
  #isAwaited = false;
  /** Entrée was pressed before any row answered: the first to come is opened. */
  #isSent = false;

  constructor(host: HTMLElement, dialog: HTMLDialogElement) {
    const { engine = '', index = '', directory = '', root = '/', marks } = host.dataset;
    this.#dialog = dialog;
    this.#root = root;
    this.#input = find(dialog, 'input', HTMLInputElement);
    this.#list = find(dialog, '[role="listbox"]', HTMLElement);
    this.#search = createTextSearch({ engine, index });
    this.#directory = new DirectorySearch(directory);
    this.#view = new ResultView({
      templates: dialog,
      list: find(dialog, '[data-results]', HTMLElement),
      root,
      writeHeading: writeGroupHeading,
      limitOf: limitGroup,
      marks,
    });
    this.#answers = new AnswerView({
      host: dialog,
      index,
      root,
      marks,
      search: this.#search,
      onLate: (told) => this.#completeRows(told),
    });
    this.#values = new ValueLinks(dialog, root);
    this.#active = new ActiveOption(this.#input, this.#list);
    this.#foot = new DialogFoot(dialog);
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
    // The light table first: a card that comes with the first results pushes none.
    this.#answers.preload();
    this.#search.preload();
    this.#input.addEventListener('input', () => {
      this.#typing.start();
      void this.#answer(this.#pause.start());
    });
    this.#dialog.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#send();
    });
    this.#dialog.addEventListener('keydown', (event) => this.#active.move(event));
    void this.#answer();
  }

  /** Opens the row in question; without one, that of the answer on its way, or the search page. */
  #send(): void {
    if (this.#active.link !== undefined || !this.#isAwaited) return this.#leave();
    this.#isSent = true;
    this.#typing.end();
    this.#pause.end();
  }

  #leave(): void {
    this.#isSent = false;
    location.assign(this.#active.link?.href ?? this.#foot.all);
  }

  #askAgain(): void {
    if (!this.#isAnswered) void this.#answer();
  }

  async #answer(pause?: Promise<void>): Promise<void> {
    // What is still on its way answers other words, and so do the rows.
    this.#latest += 1;
    const turn = this.#latest;
    const isLeft = () => this.#visit.isLeft;
    const query = this.#input.value.trim();
    this.#query = query;
    this.#isAnswered = false;
    this.#isAwaited = true;
    this.#isSent = false;
    this.#active.clear();
    this.#list.ariaBusy = 'true';
    this.#foot.ask(query);
    const names = await this.#search.names().catch(() => undefined);
    if (turn !== this.#latest || isLeft()) return;
    if (names === undefined) return this.#printFault(query);
    this.#isAnswered = query === '';
    if (query === '') return this.#print({ query, names, groups: listProposals(names, this.#root), hasResults: false });
    for await (const step of askInTwoSteps(this.#search, query, pause)) {
      if (turn !== this.#latest) return;
      if (step.state === 'awaited') {
        this.#tell(describeAnswer({ ...step, typed: query, groups: [], isOnline: navigator.onLine }), { isTold: true });
        continue;
      }
      await this.#answers.find(step.answer?.correction ?? query);
      if (step.answer === undefined || isEmpty(step.answer)) await this.#typing.over();
      if (turn !== this.#latest || (step.state === 'failed' && isLeft())) return;
      const isDone = step.state === 'done';
      this.#printStep(query, step, { names, spotted: isDone ? undefined : NONE_SPOTTED });
      if (!isDone) continue;
      const spotted = await this.#directory.find(query, step.answer.words);
      if (turn !== this.#latest) return;
      this.#printStep(query, step, { names, spotted });
      void this.#answers.complete(query, step.answer, this.#typing.over());
    }
  }

  #printFault(query: string): void {
    const status = describeFault('all', { isOnline: navigator.onLine });
    this.#print({ query, groups: [], status, isTold: true, hasResults: false });
  }

  /** With nothing found, the near words and the threads of the atlas. `spotted` is undefined as long as it is awaited. */
  #printStep(query: string, { state, answer }: SearchStep, besides: Besides): void {
    if (answer === undefined) return this.#printFault(query);
    const { names, spotted = NONE_SPOTTED } = besides;
    this.#grouping ??= new ResultGrouping(names);
    const asked = answer.correction ?? query;
    const pages = this.#grouping.group(answer, this.#answers.list(asked));
    const groups = [...pages, ...groupSpotted(spotted)];
    const hasResults = groups.length > 0;
    const isWhole = state === 'done' && answer.reach === 'texts';
    const status = describeAnswer({ typed: query, answer, groups: pages, state, isOnline: navigator.onLine });
    this.#isAnswered = isWhole;
    this.#print({
      query,
      names,
      groups: hasResults ? groups : [listThreadGroup(names)],
      status: `${status}${describeProposals(answer)}${describeSpotted(spotted)}`,
      isTold:
        pages.length === 0 ||
        !isWhole ||
        answer.unread !== undefined ||
        answer.correction !== undefined ||
        answer.relaxed !== undefined,
      asked,
      hasResults,
      isBusy: state === 'quick' || besides.spotted === undefined,
      // A case says why it answers; the name of another page is enough.
      describe: (path) => (path.startsWith('cas/') ? answer.describe(path) : describeNothing()),
    });
  }

  #print({
    query,
    names,
    asked = query,
    groups,
    status = '',
    hasResults,
    describe = describeNothing,
    ...has
  }: Printing): void {
    const { isTold = false, isBusy = false } = has;
    this.#isAwaited = false;
    const told = this.#answers.show(asked);
    const proposed = this.#values.show(query, names);
    this.#view.show(query, groups, describe);
    this.#list.ariaBusy = String(isBusy);
    this.#tell(status, { isTold });
    this.#announcer.say(told + status + proposed);
    this.#foot.show({ hasCases: groups.some(({ title }) => title === CASES) });
    this.#active.refresh(query, hasResults || told !== '');
    if (this.#isSent) this.#leave();
  }

  #tell(status: string, { isTold }: { readonly isTold: boolean }): void {
    const output = find(this.#dialog, 'output', HTMLOutputElement);
    output.classList.toggle('visually-hidden', !isTold);
    if (output.textContent !== status) output.textContent = status;
  }

  /** A card came above the rows: the one in question stays, and the card is one of them. */
  #completeRows(told: string): void {
    this.#active.refresh(this.#query, true);
    this.#announcer.say(told);
  }
}

function describeNothing(): Promise<readonly string[]> {
  return Promise.resolve([]);
}
