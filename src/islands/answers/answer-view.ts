import type { PlanePoint } from '../../atlas/selection.ts';
import { find } from '../find.ts';
import { AnswerFinder } from './answer-finder.ts';
import { AnswerShelf } from './answer-shelf.ts';
import type { AnswerCard } from './model.ts';
import { openPlaces, type Places } from './places.ts';
import type { TextAnswer, TextSearch } from '../text-search/text-search.ts';

interface Settings {
  /** Holds `[data-answers]`, and in it the template `data-answer` and the list. */
  readonly host: ParentNode;
  /** Address of the small index, beside which the table of answers is. */
  readonly index: string;
  /** Path of the home page. */
  readonly root: string;
  readonly search: Pick<TextSearch, 'names' | 'full'>;
  /** File of the marks of forms and objectives. */
  readonly marks?: string | undefined;
  /** Cards shown at most. */
  readonly limit?: number;
  /** Cards came after the results: what is told of them. */
  readonly onLate?: (told: string) => void;
}

const SMALL_WINDOW = '(width <= 760px)';

/** Shows the pages that are the answer to a query, above its results. What is shown for a query stays in place. */
export class AnswerView {
  readonly #settings: Settings;
  readonly #finder: AnswerFinder;
  readonly #places: Places;
  readonly #place: HTMLElement;
  readonly #list: HTMLElement;
  readonly #shelf = new AnswerShelf((query) => this.#look(query));
  /** The query whose results are shown. */
  #asked = '';
  #shown: readonly AnswerCard[] = [];

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#finder = new AnswerFinder(settings.index, () => settings.search.names());
    this.#places = openPlaces(settings);
    this.#place = find(settings.host, '[data-answers]', HTMLElement);
    this.#list = find(this.#place, '[data-answer-list]', HTMLElement);
  }

  preload(): void {
    this.#finder.preload();
  }

  /** Looks for the answer to a query, to be shown with its results; they do not wait for what has to be loaded. Never rejects. */
  async find(query: string): Promise<void> {
    void this.#shelf.look(query).then(() => this.#showLate(query));
    await this.#shelf.glance(query);
  }

  /**
   * Looks for the place that a query names, where no page is its answer, once its results are there; shown when it comes. The
   * reader stops typing with `settled`. Returns where distances are counted from, if anywhere. Never rejects.
   */
  async complete(typed: string, answer: TextAnswer, settled: Promise<void>): Promise<PlanePoint | undefined> {
    const query = answer.correction ?? typed;
    await this.#shelf.look(query);
    const isAsked = settled.then(() => query === this.#asked);
    const { cards, origin } = await this.#places({ typed, answer, isAsked, known: this.#shelf.pick(query) });
    if (cards.length > 0) {
      // They come above the rows: on a small window two would push them out of sight.
      this.#shelf.put(query, this.#select(matchMedia(SMALL_WINDOW).matches ? cards.slice(0, 1) : cards));
      this.#showLate(query);
    }
    return origin;
  }

  /** Addresses of what was found for a query. */
  list(query: string): ReadonlySet<string> {
    return new Set(this.#shelf.pick(query).map(({ address }) => address));
  }

  /** Shows what was found for a query, nothing for another, and tells it: « Réponse : Cluster, forme, 4 cas. ». */
  show(query: string): string {
    this.#asked = query;
    const cards = this.#shelf.pick(query);
    if (cards !== this.#shown) this.#list.replaceChildren(...cards.map((card) => this.#makeCard(card)));
    this.#shown = cards;
    this.#place.hidden = cards.length === 0;
    return cards.map(({ name, detail }) => `Réponse\u00a0: ${name}, ${detail.toLowerCase()}. `).join('');
  }

  #showLate(query: string): void {
    const cards = this.#shelf.pick(query);
    if (query !== this.#asked || cards.length === 0 || cards === this.#shown) return;
    const told = this.show(query);
    this.#settings.onLate?.(told);
  }

  async #look(query: string): Promise<readonly AnswerCard[]> {
    const answers = await this.#finder.find(query);
    const cards = await Promise.all(answers.map((answer) => this.#finder.describe(answer)));
    return this.#select(cards);
  }

  /** Not the page itself. */
  #select(cards: readonly AnswerCard[]): readonly AnswerCard[] {
    const here = location.pathname;
    return cards.filter(({ address }) => this.#settings.root + address !== here).slice(0, this.#settings.limit);
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
