import { NATIONAL } from '../../atlas/query.ts';
import type { CaseRecord } from '../../atlas/selection.ts';
import { describeMark, type CardNames } from '../../views/explorer/explorer-words.ts';
import type { MapRecord } from '../case-map/model.ts';
import type { CardStore } from './cards.ts';
import type { ResultList } from './result-list.ts';

interface MapParts {
  readonly records: readonly CaseRecord[];
  readonly names: CardNames;
  readonly cards: CardStore;
  readonly list: ResultList;
  readonly signal: AbortSignal;
  /** The reader clicked the mark of a case. */
  readonly onChoose: (id: string) => void;
}

/** What the map shows of a query. */
export interface MapSelection {
  readonly selected: readonly CaseRecord[];
  /** Slugs or INSEE codes of the places it keeps to. */
  readonly areas: readonly string[];
}

/** Ties the map to the list: what one shows, the other shows; what one points at, the other marks or goes to. */
export class MapLink {
  readonly #map: Promise<HTMLElementTagNameMap['case-map'] | null>;
  readonly #list: ResultList;
  #selection: MapSelection | undefined;

  constructor(root: HTMLElement, parts: MapParts) {
    this.#list = parts.list;
    this.#map = customElements.whenDefined('case-map').then(() => root.querySelector('case-map'));
    void this.#tie(parts);
    this.#watchList(root, parts.signal);
  }

  async select(selection: MapSelection): Promise<void> {
    this.#selection = selection;
    const map = await this.#map;
    if (map === null || selection !== this.#selection) return;
    map.selection = { selected: new Set(selection.selected.map(({ id }) => id)), areas: selection.areas };
  }

  async #tie({ records, names, cards, list, signal, onChoose }: MapParts): Promise<void> {
    const map = await this.#map;
    if (map === null) return;
    const ranks = new Map(records.map(({ id, rank }) => [id, rank]));
    map.describe = async (ids) => {
      const found = await cards.load(ids.flatMap((id) => ranks.get(id) ?? []));
      return found.map((card) => ({
        id: card.id,
        title: card.title,
        caption: describeMark(card, names),
        href: card.href,
      }));
    };
    map.records = records.map(toMapRecord);
    map.addEventListener('case-activate', ({ detail: { id } }) => list.activate(id), { signal });
    map.addEventListener('case-choose', ({ detail: { id } }) => onChoose(id), { signal });
  }

  #watchList(root: HTMLElement, signal: AbortSignal): void {
    const rows = root.querySelector('[data-list]');
    const isFocused = () => rows?.contains(document.activeElement) === true;
    const listen = (type: 'mouseover' | 'mouseleave' | 'focusin' | 'focusout', point: (event: Event) => void) =>
      rows?.addEventListener(type, point, { signal });
    listen('mouseover', ({ target }) => void this.#point(findId(target)));
    listen('mouseleave', () => void this.#point(isFocused() ? findId(document.activeElement) : undefined));
    listen('focusin', ({ target }) => void this.#point(findId(target), { isReached: true }));
    listen('focusout', () => void this.#point(undefined));
  }

  /** `isReached`: the reader went to the case, and the map follows; one only hovered leaves the map where it is. */
  async #point(id: string | undefined, { isReached } = { isReached: false }): Promise<void> {
    this.#list.activate(id);
    const map = await this.#map;
    if (map !== null) map.pointed = { id, isReached };
  }
}

function findId(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('li[data-id]')?.dataset['id'] : undefined;
}

/** A mark says enough of a territory of so many départements. */
const FEW = 2;

function toMapRecord({ id, points, values }: CaseRecord): MapRecord {
  const [form = ''] = values.forme;
  const isNational = values.region.includes(NATIONAL);
  return {
    id,
    form,
    points,
    departements: isNational || (points.length > 0 && values.departement.length <= FEW) ? [] : values.departement,
    isNational,
  };
}
