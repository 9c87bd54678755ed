import { loadGround } from './ground.ts';
import { listPlaceless, type Describe, type MapRecord } from './model.ts';
import { whenNear } from './nearness.ts';
import { find, readPageParts } from './page-parts.ts';
import { PlacelessList } from './placeless-list.ts';
import type { Stage, StageState } from './stage.ts';

/**
 * The map of the cases. Whoever owns the query sets `describe` and `records` once, then `selected` and `active`; the map answers
 * with `case-activate` and `case-choose`. Nothing of Leaflet loads before the map is near the window.
 */
class CaseMap extends HTMLElement {
  /** Where the words of cases come from. */
  describe: Describe = () => Promise.resolve([]);
  #state: StageState = { records: [], selected: new Set(), active: undefined };
  /** The case pointed at here; `active` comes first, as it may be pointed at in the list. */
  #pointed: string | undefined;
  #frame: number | undefined;
  #stage: Stage | undefined;
  #lists: { readonly areas: PlacelessList; readonly national: PlacelessList } | undefined;
  #cleanup: AbortController | undefined;

  readonly #answers = {
    describe: (ids: readonly string[]) => this.describe(ids),
    onActivate: (id: string | undefined) => this.#point(id),
    onChoose: (id: string) => this.#tell('case-choose', id),
  };

  connectedCallback(): void {
    this.#cleanup = new AbortController();
    const { signal } = this.#cleanup;
    const setting = { ...this.#answers, signal };
    const listIn = (name: string): PlacelessList =>
      new PlacelessList(find(this, `details[data-list="${name}"]`, HTMLDetailsElement), setting);
    this.#lists = { areas: listIn('areas'), national: listIn('national') };
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-zoom]')) {
      button.addEventListener('click', () => this.#stage?.zoomBy(Number(button.dataset['zoom'])), { signal });
    }
    find(this, '[data-retry]', HTMLElement).addEventListener('click', () => void this.#load(signal), { signal });
    this.#say('waiting', '');
    whenNear(this, signal, () => void this.#load(signal));
    this.#drawSoon();
  }

  disconnectedCallback(): void {
    this.#cleanup?.abort();
    this.#stage?.remove();
    this.#stage = undefined;
  }

  /** All cases. */
  set records(records: readonly MapRecord[]) {
    this.#state = { ...this.#state, records };
    this.#drawSoon();
  }

  /** Ids of the current results. */
  set selected(selected: ReadonlySet<string>) {
    this.#state = { ...this.#state, selected };
    this.#drawSoon();
  }

  /** The case pointed at in the list. */
  set active(active: string | undefined) {
    this.#state = { ...this.#state, active };
    this.#drawSoon();
  }

  /** Once a frame, whatever was set: a click on a facet does not wait for the map. */
  #drawSoon(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      const { areas, national } = listPlaceless(this.#state.records, this.#state.selected);
      this.#lists?.areas.show(areas);
      this.#lists?.national.show(national);
      this.#stage?.show({ ...this.#state, active: this.#state.active ?? this.#pointed });
    });
  }

  #point(id: string | undefined): void {
    this.#pointed = id;
    this.#drawSoon();
    this.#tell('case-activate', id);
  }

  async #load(signal: AbortSignal): Promise<void> {
    const { ground = '', loading = '', failure = '' } = this.dataset;
    this.#say('loading', loading);
    try {
      const [{ Stage }, plane] = await Promise.all([import('./stage.ts'), loadGround(ground, signal)]);
      if (signal.aborted) return;
      this.#say('ready', '');
      this.#stage = new Stage({ ...readPageParts(this), ...this.#answers, ground: plane });
      this.#drawSoon();
    } catch {
      if (!signal.aborted) this.#say('failed', failure);
    }
  }

  #say(state: 'waiting' | 'loading' | 'ready' | 'failed', words: string): void {
    this.dataset['state'] = state;
    find(this, '[data-status]', HTMLElement).textContent = words;
  }

  #tell(name: 'case-activate' | 'case-choose', id: string | undefined): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, detail: { id } }));
  }
}

customElements.define('case-map', CaseMap);

declare global {
  interface HTMLElementTagNameMap {
    'case-map': CaseMap;
  }
  interface HTMLElementEventMap {
    'case-activate': CustomEvent<{ readonly id: string | undefined }>;
    'case-choose': CustomEvent<{ readonly id: string }>;
  }
}

export type { CaseMap };
