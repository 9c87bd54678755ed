import type { CaseRecord } from '../../atlas/selection.ts';
import { describeMark, type CardNames } from '../../views/explorer-words.ts';
import type { MapRecord } from '../case-map/model.ts';
import type { CardStore } from './cards.ts';
import type { ResultList } from './result-list.ts';

interface MapParts {
  readonly records: readonly CaseRecord[];
  readonly names: CardNames;
  readonly cards: CardStore;
  readonly list: ResultList;
  readonly signal: AbortSignal;
}

/** Ties the map to the list: what one shows, the other shows; what one points at, the other marks. */
export class MapLink {
  readonly #map: Promise<HTMLElementTagNameMap['case-map'] | null>;
  readonly #list: ResultList;
  #selected: readonly CaseRecord[] = [];

  constructor(root: HTMLElement, parts: MapParts) {
    this.#list = parts.list;
    this.#map = customElements.whenDefined('case-map').then(() => root.querySelector('case-map'));
    void this.#tie(parts);
    this.#watchList(root, parts.signal);
  }

  async select(selected: readonly CaseRecord[]): Promise<void> {
    this.#selected = selected;
    const map = await this.#map;
    if (map !== null && selected === this.#selected) map.selected = new Set(selected.map(({ id }) => id));
  }

  async #tie({ records, names, cards, list, signal }: MapParts): Promise<void> {
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
    map.addEventListener('case-choose', ({ detail: { id } }) => id !== undefined && list.reveal(id), { signal });
  }

  #watchList(root: HTMLElement, signal: AbortSignal): void {
    const rows = root.querySelector('[data-list]');
    const point = (event: Event) => void this.#activate(findId(event.target));
    const leave = () => void this.#activate(undefined);
    for (const type of ['mouseover', 'focusin']) rows?.addEventListener(type, point, { signal });
    for (const type of ['mouseleave', 'focusout']) rows?.addEventListener(type, leave, { signal });
  }

  async #activate(id: string | undefined): Promise<void> {
    this.#list.activate(id);
    const map = await this.#map;
    if (map !== null) map.active = id;
  }
}

function findId(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('li[data-id]')?.dataset['id'] : undefined;
}

function toMapRecord({ id, points, values }: CaseRecord): MapRecord {
  const [form = ''] = values.forme;
  return {
    id,
    form,
    points,
    departements: points.length === 0 ? values.departement : [],
    isNational: values.region.includes('national'),
  };
}
