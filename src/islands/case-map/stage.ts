import L from 'leaflet';
import { frameAreas, middleOf } from './areas.ts';
import { CalloutLayer } from './callout-layer.ts';
import { findPartingScale, groupByDistance, setApart, sharePlace, type Group } from './clusters.ts';
import { shareGestures } from './gestures.ts';
import { GroundLayer } from './ground-layer.ts';
import { listenToKeys } from './keyboard.ts';
import { ListedLayer } from './listed-layer.ts';
import { MarksLayer } from './marks-layer.ts';
import { listOtherPlaces, listPlaceless, placeCases, type MapRecord, type PlacedCase } from './model.ts';
import { NamesLayer } from './names-layer.ts';
import { createPlaneMap, MAX_ZOOM, nameInset } from './plane-map.ts';
import { EMPTY_STATE, type StageSetting, type StageState } from './stage-setting.ts';
import { Viewport } from './viewport.ts';

/** Pixels between two signs: no target under 24 for a mouse, 44 for a finger. */
const SIGN_DISTANCE = 32;
const TOUCH_DISTANCE = 44;
/** Signs of the directory answer a smaller part of that: they are many, and cases come first. */
const LISTED_SHARE = 3;

/** The groups of a selection, and what they were made for. */
interface Grouped {
  readonly selected: ReadonlySet<string>;
  /** In units of the plane. */
  readonly distance: number;
  readonly groups: readonly Group[];
}
const NOT_GROUPED: Grouped = { selected: new Set(), distance: 0, groups: [] };

/** The Leaflet map of the cases. */
export class Stage {
  readonly #setting: StageSetting;
  readonly #map: L.Map;
  readonly #viewport: Viewport;
  readonly #ground: GroundLayer;
  readonly #names: NamesLayer;
  readonly #listed: ListedLayer;
  readonly #marks: MarksLayer;
  readonly #callout: CalloutLayer;
  readonly #cleanup = new AbortController();
  readonly #moves = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  readonly #distance = matchMedia('(pointer: coarse)').matches ? TOUCH_DISTANCE : SIGN_DISTANCE;
  #state = EMPTY_STATE;
  /** By id, those of all cases that have a place. */
  #places: ReadonlyMap<string, PlacedCase> = new Map();
  #grouped = NOT_GROUPED;
  #hovered: string | undefined;
  /** What the reader clicked: its box stays until the next click. */
  #pinned: Group | undefined;
  /** True from the start of a drag to the next press: the click that ends it is not meant for a mark. */
  #isDragged = false;

  constructor(setting: StageSetting) {
    const { container, ground, hint, hints, whiteAreas, drawForm, callout, covers, listedCaption } = setting;
    this.#setting = setting;
    this.#map = createPlaneMap(container, ground, this.#moves);
    this.#viewport = new Viewport(this.#map, { ground, covers, moves: this.#moves });
    this.#ground = new GroundLayer(ground, whiteAreas).addTo(this.#map);
    this.#listed = new ListedLayer(this.#map, this.#ground, {
      territories: ground.territories,
      caption: listedCaption,
      reach: this.#distance / LISTED_SHARE,
    });
    this.#names = new NamesLayer(this.#map, ground, covers);
    this.#marks = new MarksLayer(this.#map, drawForm);
    this.#callout = new CalloutLayer(this.#map, callout, covers);
    for (const inset of ground.insets) nameInset(this.#map, inset);
    const { signal } = this.#cleanup;
    shareGestures(this.#map, { hint, hints, signal });
    listenToKeys(this.#map, { animate: this.#moves, onHome: () => this.#viewport.showHome(), signal });
    covers.buttons.addEventListener('click', ({ target }) => this.#press(target), { signal });
    this.#listen(container, signal);
  }

  show(state: StageState): void {
    const { records, selected, areas, reached, listed } = this.#state;
    const isFirst = this.#state === EMPTY_STATE;
    this.#state = state;
    if (state.records !== records) this.#place(state.records);
    // Before the selection, which is grouped once, for where the map goes.
    const isElsewhere = state.areas.join() !== areas.join();
    if (isElsewhere || state.selected !== selected) {
      const spots = [...this.#places.values()].filter(({ id }) => state.selected.has(id));
      this.#viewport.showAreas(state.areas, spots, { animate: this.#moves && !isFirst, isElsewhere });
    }
    if (state.listed !== listed) this.#listed.show(state.listed);
    if (state.records !== records || state.selected !== selected) this.#select(state);
    else if (state.listed !== listed) this.#name();
    if (state.reached !== reached) this.#reach(state);
    this.#draw();
  }

  remove(): void {
    this.#cleanup.abort();
    this.#map.remove();
  }

  #listen(container: HTMLElement, signal: AbortSignal): void {
    container.addEventListener('pointerdown', () => (this.#isDragged = false), { capture: true, signal });
    container.addEventListener('pointerover', (event) => this.#hover(event), { signal });
    container.addEventListener('pointermove', (event) => this.#passOver(event), { signal });
    container.addEventListener('pointerleave', () => this.#activate(undefined), { signal });
    container.addEventListener('click', (event) => this.#click(event), { signal });
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#dismiss(), { signal });
    this.#map.on('moveend', () => {
      this.#regroup();
      this.#name();
      this.#draw();
    });
    this.#map.on('dragstart', () => (this.#isDragged = true));
    const observer = new ResizeObserver(() => this.#viewport.resize());
    observer.observe(container);
    // What opens over the map leaves it less room.
    observer.observe(this.#setting.covers.legend);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  /** The buttons that go nearer, further, and back to all of France. */
  #press(target: EventTarget | null): void {
    const { zoom, home } = (target instanceof Element && target.closest('button')?.dataset) || {};
    if (zoom !== undefined) this.#map.setZoom(this.#map.getZoom() + Number(zoom));
    if (home !== undefined) this.#viewport.showHome();
  }

  #hover({ target, pointerType }: PointerEvent): void {
    if (pointerType === 'touch') return;
    const [only, ...others] = this.#marks.findGroup(target)?.members ?? [];
    this.#activate(this.#callout.findCase(target) ?? (others.length === 0 ? only?.id : undefined));
  }

  #passOver(event: PointerEvent): void {
    const isOnSign = event.pointerType === 'touch' || this.#marks.findGroup(event.target) !== undefined;
    if (this.#listed.pointAt(isOnSign ? undefined : event)) this.#draw();
  }

  #activate(id: string | undefined): void {
    if (id === this.#hovered) return;
    this.#hovered = id;
    this.#setting.onActivate(id);
  }

  #click(event: MouseEvent): void {
    const { target } = event;
    if (this.#isDragged || this.#callout.findCase(target) !== undefined) return;
    const group = this.#marks.findGroup(target);
    const [only, ...others] = group?.members ?? [];
    if (group !== undefined && others.length > 0) return this.#open(group);
    this.#listed.choose(group === undefined ? event : undefined);
    this.#pin(group);
    if (only !== undefined) this.#setting.onChoose(only.id);
  }

  /** Goes nearer until the cases of a cluster part, or lists them when they cannot. */
  #open(group: Group): void {
    const zoom = this.#map.getZoom();
    if (sharePlace(group) || zoom >= MAX_ZOOM - 0.01) return this.#pin(group);
    const bounds = L.latLngBounds(group.members.map(({ x, y }) => [y, x]));
    const parting = Math.log2(findPartingScale(group, this.#distance));
    const nearer = Math.max(zoom + 1, Math.min(parting, this.#map.getBoundsZoom(bounds.pad(0.2))));
    this.#map.setView(bounds.getCenter(), Math.min(MAX_ZOOM, nearer), { animate: this.#moves });
  }

  #pin(group: Group | undefined): void {
    this.#pinned = group;
    this.#draw();
  }

  /** The box goes, whatever opened it, until something else is pointed at. */
  #dismiss(): void {
    this.#listed.choose(undefined);
    this.#pin(undefined);
    this.#callout.hide();
  }

  #place(records: readonly MapRecord[]): void {
    const places = placeCases(records, this.#setting.ground.territories);
    this.#places = new Map(places.map((place) => [place.id, place]));
    this.#grouped = NOT_GROUPED;
  }

  /** A case without a place is where its areas are. */
  #reach({ records, reached }: StageState): void {
    const departements = records.find(({ id }) => id === reached)?.departements ?? [];
    const frame = frameAreas(departements, this.#setting.ground.frames);
    const spot = this.#places.get(reached ?? '') ?? (frame && middleOf(frame));
    if (spot !== undefined) this.#viewport.reach(spot);
  }

  #select({ records, selected }: StageState): void {
    const { areas } = listPlaceless(records, selected);
    const others = [...this.#places.values()].filter(({ id }) => !selected.has(id));
    this.#ground.show(new Set(areas.flatMap(({ departements }) => departements)), others);
    this.#pinned = undefined;
    this.#regroup();
    this.#name();
  }

  #regroup(): void {
    const { selected } = this.#state;
    const distance = this.#measureDistance();
    if (selected === this.#grouped.selected && distance === this.#grouped.distance) return;
    const cases = [...this.#places.values()].filter(({ id }) => selected.has(id));
    this.#grouped = { selected, distance, groups: groupByDistance(cases, distance) };
  }

  #name(): void {
    const { selected } = this.#state;
    const others = [...this.#places.values()].filter(({ id }) => !selected.has(id));
    this.#ground.showTowns(this.#names.show(this.#grouped.groups, [...this.#listed.spots, ...others]));
  }

  /** Units of the plane between two signs. */
  #measureDistance(): number {
    return this.#distance / this.#viewport.scale;
  }

  #draw(): void {
    const { records, selected, active } = this.#state;
    const pointedAt = active !== undefined && selected.has(active) ? active : undefined;
    const place = this.#places.get(pointedAt ?? '');
    const clicked = this.#pinned?.members.length === 1 ? this.#pinned.members[0] : undefined;
    const ringed = place ?? clicked;
    const record = records.find(({ id }) => id === (pointedAt ?? clicked?.id));
    this.#marks.show(setApart(this.#grouped.groups, ringed?.id, this.#measureDistance()), ringed?.id);
    this.#ground.point({
      departements: record?.departements ?? [],
      from: ringed,
      others: record === undefined ? [] : listOtherPlaces(record, this.#setting.ground.territories),
    });
    this.#write(place);
  }

  /** Writes of the case pointed at, else of what was clicked. */
  #write(pointedAt: PlacedCase | undefined): void {
    const pinned = this.#pinned;
    const { describe } = this.#setting;
    const isPinned = pinned !== undefined && (pointedAt === undefined || pinned.members.includes(pointedAt));
    if (isPinned) {
      const ids = pinned.members.map(({ id }) => id);
      void this.#callout.show(pinned, { find: () => describe(ids), isPinned });
    } else if (pointedAt !== undefined) {
      void this.#callout.show(pointedAt, { find: () => describe([pointedAt.id]), isPinned });
    } else this.#listed.write(this.#callout);
  }
}
