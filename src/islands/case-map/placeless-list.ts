import { formatNumber } from '../../views/format.ts';
import { listPlaceless, type Describe, type MapRecord, type MapWords } from './model.ts';
import { find } from '../find.ts';

interface ListSetting {
  readonly describe: Describe;
  /** The pointer or the focus is on a case, or on none. */
  readonly onActivate: (id: string | undefined) => void;
  readonly signal: AbortSignal;
}

/** The lists below the map: cases known to the département, and national ones. */
export class PlacelessLists {
  readonly #areas: PlacelessList;
  readonly #national: PlacelessList;

  constructor(root: HTMLElement, setting: ListSetting) {
    const listIn = (name: string): PlacelessList =>
      new PlacelessList(find(root, `details[data-list="${name}"]`, HTMLDetailsElement), setting);
    this.#areas = listIn('areas');
    this.#national = listIn('national');
  }

  show(records: readonly MapRecord[], selected: ReadonlySet<string>): void {
    const { areas, national } = listPlaceless(records, selected);
    this.#areas.show(areas);
    this.#national.show(national);
  }
}

/** Cases that have no place on the map, behind a summary that counts them; written when it is opened. */
class PlacelessList {
  readonly #details: HTMLDetailsElement;
  readonly #describe: Describe;
  #records: readonly MapRecord[] = [];
  #turn = 0;

  constructor(details: HTMLDetailsElement, { describe, onActivate, signal }: ListSetting) {
    this.#details = details;
    this.#describe = describe;
    details.addEventListener('toggle', () => void this.#write(), { signal });
    for (const name of ['pointerover', 'focusin'] as const) {
      details.addEventListener(name, ({ target }) => onActivate(findCase(target)), { signal });
    }
    for (const name of ['pointerleave', 'focusout'] as const) {
      details.addEventListener(name, () => onActivate(undefined), { signal });
    }
  }

  /** The same cases stay untouched: the pointer or the focus may be on one. */
  show(records: readonly MapRecord[]): void {
    if (isSame(records, this.#records)) return;
    const { one = '', many = '' } = this.#details.dataset;
    this.#records = records;
    this.#details.hidden = records.length === 0;
    const words = `${formatNumber(records.length)}\u00a0${records.length > 1 ? many : one}`;
    this.#details.querySelector('summary')?.replaceChildren(words);
    void this.#write();
  }

  async #write(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    if (!this.#details.open) return;
    const { failure = '' } = this.#details.dataset;
    const items = await this.#describe(this.#records.map(({ id }) => id)).then(
      (words) => words.map(writeItem),
      () => [writeNote(failure)],
    );
    if (turn === this.#turn) this.#details.querySelector('ul')?.replaceChildren(...items);
  }
}

function isSame(some: readonly MapRecord[], others: readonly MapRecord[]): boolean {
  return some.length === others.length && some.every((record, index) => record === others[index]);
}

function findCase(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest('li')?.dataset['id'] : undefined;
}

function writeItem({ id, title, href }: MapWords): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  item.dataset['id'] = id;
  item.append(Object.assign(link, { href, textContent: title }));
  return item;
}

function writeNote(text: string): HTMLElement {
  return Object.assign(document.createElement('li'), { textContent: text });
}
