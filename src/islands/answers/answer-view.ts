import { find } from '../find.ts';
import { AnswerFinder } from './answer-finder.ts';
import type { AnswerCard } from './model.ts';
import type { SmallIndex } from '../../search/small-index.ts';

interface Settings {
  /** Holds `[data-answers]`, and in it the template `data-answer` and the list. */
  readonly host: ParentNode;
  /** Address of the small index, beside which the table of answers is. */
  readonly index: string;
  /** Path of the home page. */
  readonly root: string;
  readonly names: () => Promise<SmallIndex>;
  /** File of the marks of forms and objectives. */
  readonly marks?: string | undefined;
  /** Cards shown at most. */
  readonly limit?: number;
}

/** Shows the pages that are the answer to a query, above its results. What is shown for a query stays in place. */
export class AnswerView {
  readonly #settings: Settings;
  readonly #finder: AnswerFinder;
  readonly #place: HTMLElement;
  readonly #list: HTMLElement;
  #turn = 0;
  /** The query whose results are shown. */
  #asked = '';
  /** What was found last, and what is shown. */
  #found: Found = NOTHING;
  #shown: Found = NOTHING;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#finder = new AnswerFinder(settings.index, settings.names);
    this.#place = find(settings.host, '[data-answers]', HTMLElement);
    this.#list = find(this.#place, '[data-answer-list]', HTMLElement);
  }

  preload(): void {
    this.#finder.preload();
  }

  /** Looks for the answer to a query, to be shown with its results; they do not wait for one that is late. Never rejects. */
  async find(query: string): Promise<void> {
    this.#turn += 1;
    if (query !== this.#found.query) await Promise.race([this.#look(query, this.#turn), waitABit()]);
  }

  /** Addresses of what was found for a query. */
  list(query: string): ReadonlySet<string> {
    return new Set(this.#pick(query).cards.map(({ address }) => address));
  }

  /** Shows what was found for a query, nothing for another, and tells it: « Réponse : Cluster, forme, 4 cas. ». */
  show(query: string): string {
    this.#asked = query;
    const found = this.#pick(query);
    if (found !== this.#shown) this.#list.replaceChildren(...found.cards.map((card) => this.#makeCard(card)));
    this.#shown = found;
    this.#place.hidden = found.cards.length === 0;
    return found.cards.map(({ name, detail }) => `Réponse\u00a0: ${name}, ${detail.toLowerCase()}. `).join('');
  }

  #pick(query: string): Found {
    return query === this.#found.query ? this.#found : NOTHING;
  }

  async #look(query: string, turn: number): Promise<void> {
    const answers = await this.#finder.find(query);
    const cards = await Promise.all(answers.map((answer) => this.#finder.describe(answer)));
    const here = location.pathname;
    const elsewhere = cards.filter(({ address }) => this.#settings.root + address !== here);
    if (turn !== this.#turn) return;
    this.#found = { query, cards: elsewhere.slice(0, this.#settings.limit) };
    // The results are there already.
    if (query === this.#asked) this.show(query);
  }

  #makeCard({ address, name, detail, text, mark }: AnswerCard): Element {
    const template = find(this.#place, 'template[data-answer]', HTMLTemplateElement);
    const item = document.importNode(find(template.content, '*', Element), true);
    const link = item instanceof HTMLAnchorElement ? item : find(item, 'a', HTMLAnchorElement);
    link.href = this.#settings.root + address;
    item.querySelector('[data-name]')?.replaceChildren(name);
    item.querySelector('[data-detail]')?.append(detail);
    item.querySelector('[data-text]')?.append(text);
    if (mark !== undefined)
      item.querySelector('use')?.setAttribute('href', `${this.#settings.marks ?? ''}#${mark.replace('/', '-')}`);
    return item;
  }
}

interface Found {
  readonly query: string;
  readonly cards: readonly AnswerCard[];
}

const NOTHING: Found = { query: '', cards: [] };

/** Milliseconds that results wait for their answer. */
const PATIENCE = 300;

function waitABit(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE));
}
