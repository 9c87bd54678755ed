import L from 'leaflet';
import { find } from '../find.ts';
import { placeCallout } from './callout.ts';
import type { MapWords, Spot } from './model.ts';
import { measureClear, type Covers } from './plane-map.ts';

/** What to write, and how long it stays. */
export interface CalloutText {
  readonly find: () => Promise<readonly MapWords[]>;
  /** The reader clicked, and can point at the links. */
  readonly isPinned: boolean;
}

/** The box that says which cases stand under a sign, tied to it by a line. Cloned from the template of the page. */
export class CalloutLayer {
  readonly #map: L.Map;
  readonly #covers: Covers;
  readonly #element: HTMLElement;
  readonly #item: Element;
  readonly #list: HTMLElement;
  readonly #line: Element;
  readonly #marker: L.Marker;
  #spot: Spot | undefined;
  #turn = 0;

  constructor(map: L.Map, template: HTMLTemplateElement, covers: Covers) {
    this.#map = map;
    this.#covers = covers;
    this.#element = document.createElement('div');
    this.#element.className = 'callout';
    this.#element.append(document.importNode(template.content, true));
    this.#list = find(this.#element, 'ul', HTMLUListElement);
    this.#line = find(this.#element, 'line', SVGLineElement);
    this.#item = find(this.#element, 'li', HTMLLIElement);
    const icon = L.divIcon({ html: this.#element, className: 'sign', iconSize: [0, 0] });
    this.#marker = L.marker([0, 0], { icon, interactive: false, keyboard: false, pane: 'popupPane' });
    L.DomEvent.disableScrollPropagation(this.#list);
    map.on('moveend', () => this.#place());
  }

  /** Words that cannot be had leave the sign without a box; the list of results says what went wrong. */
  async show(spot: Spot, { find, isPinned }: CalloutText): Promise<void> {
    if (spot.x !== this.#spot?.x || spot.y !== this.#spot.y) this.hide();
    const turn = (this.#turn += 1);
    const words = await find().catch(() => []);
    if (turn !== this.#turn || words.length === 0) return;
    this.#spot = spot;
    this.#element.toggleAttribute('data-pinned', isPinned);
    this.#list.replaceChildren(...words.map((word) => this.#write(word)));
    this.#marker.setLatLng([spot.y, spot.x]).addTo(this.#map);
    this.#place();
  }

  hide(): void {
    this.#turn += 1;
    this.#spot = undefined;
    this.#marker.remove();
  }

  /** The case that an element of the box is about. */
  findCase(target: EventTarget | null): string | undefined {
    return target instanceof Element ? target.closest<HTMLElement>('.callout li')?.dataset['id'] : undefined;
  }

  #place(): void {
    if (this.#spot === undefined) return;
    const sign = this.#map.latLngToContainerPoint([this.#spot.y, this.#spot.x]);
    const { width, height } = measureClear(this.#map, this.#covers);
    const size = { width: this.#list.offsetWidth, height: this.#list.offsetHeight };
    const { box, from, to } = placeCallout(sign, size, { width, height });
    this.#list.style.translate = `${box.x}px ${box.y}px`;
    const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
    for (const [name, value] of Object.entries(ends)) this.#line.setAttribute(name, String(value));
  }

  #write({ id, title, caption, href }: MapWords): HTMLElement {
    const item = document.createElement('li');
    item.dataset['id'] = id;
    item.append(...[...this.#item.childNodes].map((node) => node.cloneNode(true)));
    const link = item.querySelector('a');
    if (link !== null) Object.assign(link, { href, textContent: title });
    item.querySelector('span')?.replaceChildren(caption);
    return item;
  }
}
