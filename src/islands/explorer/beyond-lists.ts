import type { Beyond } from '../../atlas/beyond.ts';
import type { CaseCard } from '../../atlas/case-card.ts';
import type { CaseRecord } from '../../atlas/selection.ts';
import { describeCard, describeDistance, type CardNames } from '../../views/explorer/explorer-words.ts';
import { SEPARATOR } from '../../views/format.ts';
import { find } from '../find.ts';
import type { CardStore } from './cards.ts';

/** Pages of the directory offered at once. */
const DIRECTORY_PAGES = 2;

interface BeyondParts {
  readonly names: CardNames;
  readonly cards: CardStore;
}

/** What stands under a short list: cases of the same trade, cases nearby, and the directory. */
export class BeyondLists {
  readonly #root: HTMLElement;
  readonly #otherTrades: HTMLElement;
  readonly #row: HTMLTemplateElement;
  readonly #directory: DocumentFragment;
  readonly #parts: BeyondParts;
  /** The latest asked for: cards load late. */
  #beyond: Beyond | undefined;

  constructor(root: HTMLElement, parts: BeyondParts) {
    this.#root = find(root, '[data-beyond]', HTMLElement);
    this.#otherTrades = find(this.#root, '[data-other-trades]', HTMLElement);
    this.#row = find(root, 'template[data-template="beyond"]', HTMLTemplateElement);
    this.#directory = find(root, 'template[data-template="directory"]', HTMLTemplateElement).content;
    this.#parts = parts;
  }

  /** Hidden with `undefined`. Without the cards it needs, only the directory is offered. */
  async show(beyond: Beyond | undefined, distanceOf: (record: CaseRecord) => number | undefined): Promise<void> {
    this.#beyond = beyond;
    if (beyond === undefined) {
      this.#root.hidden = true;
      return;
    }
    const load = (records: readonly CaseRecord[]) =>
      this.#parts.cards.load(records.map(({ rank }) => rank)).catch(() => []);
    const [sameTrade, nearby] = await Promise.all([load(beyond.sameTrade), load(beyond.nearby)]);
    if (beyond !== this.#beyond) return;
    const distances = new Map(
      [...beyond.sameTrade, ...beyond.nearby].map((record) => [record.id, describeDistance(distanceOf(record))]),
    );
    this.#fill('trade', sameTrade, distances);
    this.#fill('near', nearby, distances);
    this.#otherTrades.hidden = beyond.trades.length === 0;
    this.#offerDirectory(beyond.regions);
    this.#root.hidden = false;
  }

  #fill(kind: string, cards: readonly CaseCard[], distances: ReadonlyMap<string, string | undefined>): void {
    const section = find(this.#root, `[data-kind="${kind}"]`, HTMLElement);
    section.hidden = cards.length === 0;
    const rows = cards.map((card) => this.#write(card, distances.get(card.id)));
    find(section, 'ul', HTMLElement).replaceChildren(...rows);
  }

  #write(card: CaseCard, distance: string | undefined): Node {
    const row = document.importNode(this.#row.content, true);
    const link = find(row, 'a', HTMLAnchorElement);
    link.href = card.href;
    link.textContent = card.title;
    const meta = [describeCard(card, this.#parts.names), distance].filter((part) => part !== undefined);
    find(row, '[data-meta]', HTMLElement).textContent = meta.join(SEPARATOR);
    return row;
  }

  /** Those of the first régions that have one; else that of the whole directory. */
  #offerDirectory(regions: readonly string[]): void {
    const pages = regions.flatMap((region) => this.#findPage(region)).slice(0, DIRECTORY_PAGES);
    const shown = pages.length > 0 ? pages : this.#findPage('');
    const list = find(this.#root, '[data-directory]', HTMLElement);
    list.replaceChildren(...shown.map((page) => document.importNode(page, true)));
  }

  #findPage(region: string): readonly Node[] {
    const page = this.#directory.querySelector(`[data-region="${CSS.escape(region)}"]`);
    return page === null ? [] : [page];
  }
}
