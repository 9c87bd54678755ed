import { loadGround } from './ground.ts';
import type { Describe, MapRecord } from './model.ts';
import { whenNear } from './nearness.ts';
import { find } from '../find.ts';
import { PageVisit } from '../page-visit.ts';
import { nextFrame } from '../turn.ts';
import { readPageParts } from './page-parts.ts';
import { PlacelessLists } from './placeless-list.ts';
import { ListedSwitch } from './listed-switch.ts';
import { loadScript, MissingScript } from './script.ts';
import { EMPTY_STATE, type StageState } from './stage-setting.ts';
import type { Stage } from './stage.ts';

/**
 * The map of the cases. Whoever owns the query sets `describe` and `records` once, then `selection` and `pointed`;
 * the map answers with `case-activate` and `case-choose`. Nothing of Leaflet loads before the map is near the window.
 */
class CaseMap extends HTMLElement {
  /** Where the words of cases come from. */
  describe: Describe = () => Promise.resolve([]);
  #state = EMPTY_STATE;
  /** The case pointed at here; one pointed at in the list comes first. */
  #hovered: string | undefined;
  #frame: number | undefined;
  #stage: Stage | undefined;
  #isReloadNeeded = false;
  readonly #given = Promise.withResolvers<undefined>();
  #lists: PlacelessLists | undefined;
  #cleanup: AbortController | undefined;

  readonly #answers = {
    describe: (ids: readonly string[]) => this.describe(ids),
    onActivate: (id: string | undefined) => this.#point(id),
    onChoose: (id: string) => this.#tell('case-choose', id),
  };

  connectedCallback(): void {
    this.#cleanup = new AbortController();
    const { signal } = this.#cleanup;
    this.#lists = new PlacelessLists(this, { ...this.#answers, signal });
    new ListedSwitch(this, { signal, onShow: (listed) => this.#set({ listed }) });
    find(this, '[data-retry]', HTMLElement).addEventListener('click', () => this.#retry(signal), { signal });
    this.#say('waiting', '');
    whenNear(this, signal, () => void this.#loadFrom('waiting', signal));
    const resume = () => void this.#loadFrom('failed', signal);
    new PageVisit({ signal, onReturn: resume, onOnline: resume });
    this.#set({});
  }

  disconnectedCallback(): void {
    this.#cleanup?.abort();
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.#stage?.remove();
    this.#stage = undefined;
  }

  /** All cases. */
  set records(records: readonly MapRecord[]) {
    this.#given.resolve(undefined);
    this.#set({ records });
  }

  /** Ids of the current results, and the places they keep to, which the map shows when they change. */
  set selection({ selected, areas }: Pick<StageState, 'selected' | 'areas'>) {
    this.#set({ selected, areas });
  }

  /** The case pointed at in the list. One that the reader went to is brought into sight. */
  set pointed({ id, isReached }: { readonly id: string | undefined; readonly isReached: boolean }) {
    this.#set({ active: id, reached: isReached ? id : undefined });
  }

  /** The records will not come: a map without cases would say that there are none. */
  fail(): void {
    this.#isReloadNeeded = true;
    this.#say('failed', this.dataset['failure'] ?? '');
  }

  /** Drawn once a frame, whatever was set: a click on a facet does not wait for the map. */
  #set(change: Partial<StageState>): void {
    this.#state = { ...this.#state, ...change };
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#lists?.show(this.#state.records, this.#state.selected);
      this.#stage?.show({ ...this.#state, active: this.#state.active ?? this.#hovered });
    });
  }

  /** The address holds all that the reader asked: a page loaded anew shows the same. */
  #retry(signal: AbortSignal): void {
    if (this.#isReloadNeeded) location.reload();
    else void this.#load(signal);
  }

  #point(id: string | undefined): void {
    this.#hovered = id;
    this.#set({});
    this.#tell('case-activate', id);
  }

  async #loadFrom(state: 'waiting' | 'failed', signal: AbortSignal): Promise<void> {
    if (this.dataset['state'] === state) await this.#load(signal);
  }

  async #load(signal: AbortSignal): Promise<void> {
    const { ground = '', loading = '', failure = '' } = this.dataset;
    this.#say('loading', loading);
    try {
      const [{ Stage }, plane] = await Promise.all([loadScript(), loadGround(ground, signal)]);
      await this.#given.promise;
      await nextFrame();
      if (signal.aborted || this.dataset['state'] === 'ready') return;
      this.#say('ready', '');
      this.#stage = new Stage({ ...readPageParts(this), ...this.#answers, ground: plane });
      await nextFrame();
      this.#set({});
    } catch (fault) {
      this.#isReloadNeeded = fault instanceof MissingScript;
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
