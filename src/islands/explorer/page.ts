import {
  clearFacets,
  EMPTY_QUERY,
  formatQuery,
  splitQuery,
  toggleValue,
  type Facet,
  type KnownValues,
  type Query,
  type Sort,
} from '../../atlas/query.ts';
import { countFacets, type CaseRecord } from '../../atlas/selection.ts';
import { listFacetValues, nameValue, type FacetValue } from '../../search/facet-values.ts';
import type { SmallIndex } from '../../search/small-index.ts';
import {
  describeAsked,
  describeCorrection,
  describeSheet,
  describeTitlesOnly,
  describeUnfinished,
  describeUnknownFilters,
  describeUnknownWords,
  listChips,
  type CardNames,
} from '../../views/explorer/explorer-words.ts';
import type { Announcer } from '../announcer.ts';
import { describeFault } from '../text-search/faults.ts';
import type { TextAnswer } from '../text-search/text-search.ts';
import type { SearchStep } from '../text-search/two-steps.ts';
import { CardStore } from './cards.ts';
import { ChipRow } from './chip-row.ts';
import { FacetPanel } from './facet-panel.ts';
import { find } from '../find.ts';
import { remember } from '../load.ts';
import { MapLink } from './map-link.ts';
import { listAreas, selectsAlike, tickNamed, viewExplorer, type ExplorerView } from './model.ts';
import { NearField } from './near-field.ts';
import { QueryControls } from './query-controls.ts';
import { ResultPanel } from './result-panel.ts';
import { FacetSheet } from './sheet.ts';
import { ValueField } from './value-field.ts';

interface Reader {
  readonly signal: AbortSignal;
  readonly announcer: Announcer;
  readonly onChange: (query: Query) => void;
  readonly onType: (text: string) => void;
  /** The words are sent, or a value takes their place: what was typed before counts no more. */
  readonly onSend: (query: Query) => void;
  /** The small index. */
  readonly loadNames: () => Promise<SmallIndex>;
}

/** Draws a query on the page and tells what the reader does. */
export class CaseExplorerPage {
  /** The values of facets that exist. */
  readonly known: KnownValues;
  readonly #root: HTMLElement;
  readonly #records: readonly CaseRecord[];
  readonly #facets: FacetPanel;
  readonly #results: ResultPanel;
  readonly #sheet: FacetSheet;
  readonly #chips: ChipRow;
  readonly #near: NearField;
  readonly #map: MapLink;
  readonly #controls: QueryControls;
  readonly #announcer: Announcer;
  #query: Query | undefined;
  #answer: TextAnswer | undefined;
  /** The reader has just sent the words. */
  #isSent = false;
  /** The reader asked for something. */
  #isAsked = false;
  /** The first result of the query takes the focus as soon as there is one. */
  #awaitsFocus = false;

  constructor(root: HTMLElement, records: readonly CaseRecord[], reader: Reader) {
    const { signal, onChange, onSend } = reader;
    // Printed by the build that made this code.
    const names = JSON.parse(find(root, '[data-names]', HTMLElement).textContent) as CardNames;
    const change = (next: (query: Query) => Query) => this.#query && onChange(next(this.#query));
    const sortBy = (sort: Sort) => change((query) => ({ ...query, sort }));
    const cards = new CardStore(root.dataset['cards'] ?? '');
    this.#root = root;
    this.#announcer = reader.announcer;
    this.#records = records;
    this.#facets = new FacetPanel(find(root, '[data-facets]', HTMLElement), {
      unused: names.unused,
      onToggle: (facet, value, isTicked) => change((query) => toggleValue(query, facet, value, isTicked)),
      signal,
    });
    this.known = this.#facets.known;
    this.#results = new ResultPanel(root, { names, cards, signal, onSort: sortBy, onChoose: onChange });
    this.#sheet = new FacetSheet(root, signal);
    this.#chips = new ChipRow(
      root,
      (facet, value) => change((query) => toggleValue(query, facet, value, false)),
      () => change((query) => ({ ...clearFacets(query), text: '' })),
    );
    this.#near = new NearField(root, {
      signal,
      onChoose: (near) => change((query) => ({ ...query, near, sort: 'distance' })),
    });
    new ValueField(root, {
      signal,
      loadValues: remember(async () => this.#listValues(await reader.loadNames())),
      count: (facet, value) => this.#count(facet, value),
      onChoose: ({ facet, value }, rest) => {
        if (this.#query)
          onSend({ ...tickNamed(this.#query, { facet, value }, (code) => this.parentOf(code)), text: rest });
      },
    });
    const { list } = this.#results;
    const onChoose = (id: string) => void this.#results.reveal(id);
    this.#map = new MapLink(root, { records, names, cards, list, signal, onChoose });
    this.#controls = new QueryControls(root, {
      signal,
      onType: reader.onType,
      onSubmit: (text) => {
        this.#isSent = true;
        if (this.#query) onSend({ ...this.#query, text });
      },
      onSort: sortBy,
      onView: (view) => change((query) => ({ ...query, view })),
    });
  }

  #listValues(names: SmallIndex): readonly FacetValue[] {
    const statuses = this.#facets.listLabels('statut');
    return [
      ...listFacetValues(names).filter(({ facet, value }) => this.known[facet].has(value)),
      ...statuses.map(([value, label]) => nameValue({ facet: 'statut', value, label }, [])),
    ];
  }

  /** What a value would give beside the ticks in force, whatever the words. */
  #count(facet: Facet, value: string): number {
    const { answerable } = splitQuery({ ...(this.#query ?? EMPTY_QUERY), text: '' }, this.known);
    return countFacets(this.#records, answerable, undefined)[facet].get(value) ?? 0;
  }

  /** Slug of the région of a département. */
  parentOf(departement: string): string | undefined {
    return this.#facets.parentOf(departement);
  }

  /** Draws what a query selects, given where its words stand; gives way to a later one. */
  async show(query: Query, step: SearchStep | undefined): Promise<void> {
    const answer = step?.answer;
    const isNew = this.#query === undefined || !selectsAlike(this.#query, query);
    if (query !== this.#query) [this.#awaitsFocus, this.#isSent] = [this.#isSent, false];
    this.#query = query;
    this.#answer = answer;
    await this.#near.show(query.sort === 'distance' ? (query.near ?? '') : undefined);
    if (query !== this.#query || answer !== this.#answer) return;
    const { answerable, unknown } = splitQuery(query, this.known);
    const state = { records: this.#records, query: answerable, matches: answer?.matches, origin: this.#near.origin };
    const view = viewExplorer(state, (facet, value) => this.#facets.nameOf(facet, value));
    this.#drawWords(query, { view, unknown, fault: findFault(step) });
    this.#facets.update(query, view.counts);
    void this.#map.select({ selected: view.selected, areas: listAreas(answerable, view.selected) });
    const isPending = step?.state === 'quick' || answer?.unread !== undefined;
    await this.#results.show({ query: answerable, view, answer, isPending }, { isNew });
    const [first] = view.selected;
    if (!this.#awaitsFocus || first === undefined || answer !== this.#answer) return;
    this.#awaitsFocus = false;
    await this.#results.reveal(first.id);
  }

  get rowCount(): number {
    return this.#results.list.length;
  }

  /** Draws some of the first rows of the list, as many as the reader had seen. */
  async drawRows(count: number): Promise<void> {
    await this.#results.drawRows(count);
  }

  /** Writes a query in the fields, even in one that has the focus. */
  writeFields(query: Query): void {
    this.#controls.rewrite(query);
    this.#near.write(query.near ?? '');
  }

  /** The words cannot be searched: facets and map go on without them, and the field keeps them for the next try. */
  async showSearchFault(query: Query): Promise<void> {
    await this.show({ ...query, text: '' }, undefined);
    this.#query = query;
    this.#controls.show(query);
    const sentence = this.#root.dataset['searchFailure'] ?? '';
    this.#write('[data-fault]', sentence);
    this.#announcer.say(sentence);
  }

  #drawWords(query: Query, { view, unknown, fault }: Drawing): void {
    const nameOf = (facet: Facet, value: string) => this.#facets.nameOf(facet, value);
    const chips = listChips(query, nameOf);
    const count = describeCount(view, this.#answer);
    const notes = [
      ...(unknown.length > 0 ? [describeUnknownFilters(unknown)] : []),
      ...(this.#answer === undefined ? [] : describeForgiven(this.#answer)),
    ].join(' ');
    this.#controls.show(query);
    this.#write('[data-fault]', fault ?? '');
    this.#write('[data-correction]', notes);
    this.#write('output', count);
    this.#write('[data-asked]', describeAsked(query, chips));
    this.#sheet.describe(describeSheet(view.selected.length), chips.length);
    this.#chips.show(chips);
    this.#tell(query, [`${count}.`, notes, fault].filter(Boolean).join(' '));
  }

  /** A page opened without a question has nothing to tell. */
  #tell(query: Query, words: string): void {
    this.#isAsked ||= formatQuery(query) !== '';
    if (this.#isAsked) this.#announcer.say(words);
  }

  /** What says nothing is not there. */
  #write(selector: string, words: string): void {
    const place = find(this.#root, selector, HTMLElement);
    if (place.textContent !== words) place.textContent = words;
    if (place.matches('[data-fault], [data-correction]')) place.hidden = words === '';
  }
}

interface Drawing {
  readonly view: ExplorerView;
  /** Values that do not exist. */
  readonly unknown: readonly string[];
  /** What could not be searched. */
  readonly fault: string | undefined;
}

function describeCount({ countText, selected }: ExplorerView, answer: TextAnswer | undefined): string {
  if (answer?.reach === 'titles') return describeTitlesOnly(countText);
  return answer?.unread ? describeUnfinished(countText, { hasCases: selected.length > 0 }) : countText;
}

function findFault(step: SearchStep | undefined): string | undefined {
  const isOnline = navigator.onLine;
  if (step?.state === 'failed') return describeFault('texts', { isOnline });
  return step?.answer.reach === 'part' ? describeFault('part', { isOnline }) : undefined;
}

/** What was read in place of what was typed, or is in no page. */
function describeForgiven({ correction, unknownWords, nearestWords }: TextAnswer): readonly string[] {
  if (unknownWords.length > 0) return [describeUnknownWords(unknownWords, nearestWords)];
  return correction === undefined ? [] : [describeCorrection(correction)];
}
