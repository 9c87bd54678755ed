import type { CaseCard } from '../../atlas/case-card.ts';
import { clearFacets, toggleValue, type Query, type Sort } from '../../atlas/query.ts';
import type { CaseRecord } from '../../atlas/selection.ts';
import {
  describeCorrection,
  describeDistance,
  describeSheet,
  describeUnknownWords,
  type CardNames,
} from '../../views/explorer-words.ts';
import type { TextAnswer } from '../text-search/text-search.ts';
import { CardStore } from './cards.ts';
import { ChipRow } from './chip-row.ts';
import { EmptyState } from './empty-state.ts';
import { FacetPanel } from './facet-panel.ts';
import { MapLink } from './map-link.ts';
import { RESULTS_SHOWN, selectsAlike, viewExplorer, type ExplorerView } from './model.ts';
import { NearField } from './near-field.ts';
import { QueryControls } from './query-controls.ts';
import { find, ResultList } from './result-list.ts';
import { ResultTable } from './result-table.ts';
import { FacetSheet } from './sheet.ts';

/** Excerpts looked up at once. */
const EXCERPTS = 10;

interface Reader {
  readonly signal: AbortSignal;
  readonly onChange: (query: Query) => void;
  readonly onType: (text: string) => void;
}

/** Draws a query on the page and tells what the reader does. */
export class CaseAtlasPage {
  readonly #root: HTMLElement;
  readonly #records: readonly CaseRecord[];
  readonly #cards: CardStore;
  readonly #facets: FacetPanel;
  readonly #list: ResultList;
  readonly #table: ResultTable;
  readonly #sheet: FacetSheet;
  readonly #chips: ChipRow;
  readonly #empty: EmptyState;
  readonly #near: NearField;
  readonly #map: MapLink;
  readonly #controls: QueryControls;
  #query: Query | undefined;
  #answer: TextAnswer | undefined;
  #shown = RESULTS_SHOWN;
  /** Whether the reader has just sent the words: the first result then takes the focus. */
  #isSent = false;

  constructor(root: HTMLElement, records: readonly CaseRecord[], reader: Reader) {
    const { signal, onChange } = reader;
    const names: CardNames = JSON.parse(find(root, '[data-names]', HTMLElement).textContent);
    const change = (next: (query: Query) => Query) => this.#query && onChange(next(this.#query));
    const sortBy = (sort: Sort) => change((query) => ({ ...query, sort }));
    this.#root = root;
    this.#records = records;
    this.#cards = new CardStore(root.dataset['cards'] ?? '');
    this.#facets = new FacetPanel(
      find(root, '[data-facets]', HTMLElement),
      (facet, value, isTicked) => change((query) => toggleValue(query, facet, value, isTicked)),
      signal,
    );
    this.#list = new ResultList(root, names);
    this.#table = new ResultTable(root, names, sortBy, signal);
    this.#sheet = new FacetSheet(root, signal);
    this.#chips = new ChipRow(
      root,
      (facet, value) => change((query) => toggleValue(query, facet, value, false)),
      () => change(clearFacets),
    );
    this.#empty = new EmptyState(root, onChange);
    this.#near = new NearField(root, {
      signal,
      onChoose: (near) => change((query) => ({ ...query, near, sort: 'distance' })),
    });
    this.#map = new MapLink(root, { records, names, cards: this.#cards, list: this.#list, signal });
    this.#controls = new QueryControls(root, {
      signal,
      onType: reader.onType,
      onSubmit: (text) => {
        this.#isSent = true;
        change((query) => ({ ...query, text }));
      },
      onSort: sortBy,
      onView: (view) => change((query) => ({ ...query, view })),
      onMore: () => {
        this.#shown += RESULTS_SHOWN;
        void this.#draw();
      },
    });
  }

  /** Slug of the région of a département. */
  parentOf(departement: string): string | undefined {
    return this.#facets.parentOf(departement);
  }

  async show(query: Query, answer: TextAnswer | undefined): Promise<void> {
    if (this.#query === undefined || !selectsAlike(this.#query, query)) this.#shown = RESULTS_SHOWN;
    this.#query = query;
    this.#answer = answer;
    await this.#near.show(query.sort === 'distance' ? (query.near ?? '') : undefined);
    await this.#draw();
  }

  /** The words cannot be searched: facets and map go on without them. */
  async showSearchFault(query: Query): Promise<void> {
    await this.show({ ...query, text: '' }, undefined);
    this.#showFault(this.#root.dataset['searchFailure']);
  }

  async #draw(): Promise<void> {
    const query = this.#query;
    if (query === undefined) return;
    const matches = this.#answer?.matches;
    const state = { records: this.#records, query, matches, origin: this.#near.origin, shown: this.#shown };
    const view = viewExplorer(state, (facet, value) => this.#facets.nameOf(facet, value));
    const cards = await this.#cards.load(view.visible.map(({ rank }) => rank)).catch(() => undefined);
    if (query !== this.#query) return;
    this.#showFault(cards === undefined ? this.#root.dataset['failure'] : undefined);
    if (cards === undefined) return;
    this.#drawWords(query, view);
    this.#facets.update(query, (facet) => view.countsOf(facet));
    this.#drawResults(query, view, cards);
    void this.#map.select(view.selected);
    await this.#drawExcerpts(query, cards);
  }

  #showFault(sentence: string | undefined): void {
    const fault = find(this.#root, '[data-fault]', HTMLElement);
    fault.hidden = sentence === undefined;
    fault.textContent = sentence ?? '';
  }

  #drawWords(query: Query, view: ExplorerView): void {
    this.#controls.show(query, view.rest);
    find(this.#root, 'output', HTMLElement).textContent = view.countText;
    find(this.#root, '[data-sentence]', HTMLElement).textContent = view.sentence;
    this.#sheet.describe(describeSheet(view.selected.length), view.chips.length);
    this.#chips.show(view.chips);
    const correction = find(this.#root, '[data-correction]', HTMLElement);
    const { correction: corrected, unknownWords = [], nearestWords = [] } = this.#answer ?? {};
    const text =
      unknownWords.length > 0
        ? describeUnknownWords(unknownWords, nearestWords)
        : corrected && describeCorrection(corrected);
    correction.hidden = text === undefined;
    correction.textContent = text ?? '';
  }

  #drawResults(query: Query, view: ExplorerView, cards: readonly CaseCard[]): void {
    const distances = new Map(view.visible.map((record) => [record.id, view.distanceOf(record)]));
    this.#list.show(cards, ({ id }) => ({ distance: describeDistance(distances.get(id)) }));
    this.#table.show(cards, query.sort);
    const isEmpty = view.selected.length === 0;
    this.#list.isHidden = isEmpty || query.view === 'tableau';
    this.#table.isHidden = isEmpty || query.view !== 'tableau';
    this.#root.dataset['view'] = query.view;
    this.#empty.show(isEmpty ? { query, removals: view.removals } : undefined);
    if (this.#isSent && cards[0] !== undefined) this.#list.reveal(cards[0].id);
    this.#isSent = false;
  }

  async #drawExcerpts(query: Query, cards: readonly CaseCard[]): Promise<void> {
    const answer = this.#answer;
    await Promise.all(
      cards.slice(0, EXCERPTS).map(async ({ id }) => {
        const excerpt = await answer?.excerptOf(id);
        if (query === this.#query) this.#list.showExcerpt(id, excerpt);
      }),
    );
  }
}
