import L from 'leaflet';
import { formatNumber } from '../../views/format.ts';
import type { Group } from './clusters.ts';
import type { Spot } from './model.ts';
import { findOrigin } from './plane-map.ts';

interface Sign {
  readonly element: HTMLElement;
  group: Group;
  isActive: boolean;
}

/**
 * Signs of the groups, each an element that stays the same from one drawing to the next: the pointer may be on it. Not
 * markers of Leaflet, which cost several times more to put on and take off, and a click on a filter changes them all.
 */
export class MarksLayer {
  readonly #map: L.Map;
  readonly #drawForm: (form: string) => Node;
  readonly #signs = new Map<string, Sign>();

  constructor(map: L.Map, drawForm: (form: string) => Node) {
    this.#map = map;
    this.#drawForm = drawForm;
    map.getPane('markerPane')?.setAttribute('aria-hidden', 'true');
    map.on('zoom viewreset', () => this.#place(map.getPixelOrigin(), map.getZoom()));
    map.on('zoomanim', ({ center, zoom }) => this.#place(findOrigin(map, center, zoom), zoom));
  }

  /** Draws the groups that the window shows, and a little around it. */
  show(groups: readonly Group[], active: string | undefined): void {
    const window = this.#map.getBounds().pad(MARGIN);
    const shown = new Map(
      groups.filter(({ x, y }) => window.contains([y, x])).map((group) => [keyOf(group), group] as const),
    );
    for (const [key, { element }] of this.#signs) {
      if (shown.has(key)) continue;
      element.remove();
      this.#signs.delete(key);
    }
    for (const [key, group] of shown) this.#draw(key, group, active);
    this.#place(this.#map.getPixelOrigin(), this.#map.getZoom());
  }

  /** The group whose sign holds an element. */
  findGroup(target: EventTarget | null): Group | undefined {
    const sign = target instanceof Element ? target.closest<HTMLElement>('[data-sign]') : undefined;
    return this.#signs.get(sign?.dataset['sign'] ?? '')?.group;
  }

  #draw(key: string, group: Group, active: string | undefined): void {
    const { members } = group;
    const sign = this.#signs.get(key) ?? this.#create(key, group);
    sign.isActive = members.length === 1 && members[0]?.id === active;
    if (sign.isActive) sign.element.dataset['state'] = 'active';
    else delete sign.element.dataset['state'];
    if (members.length !== sign.group.members.length) sign.element.textContent = formatNumber(members.length);
    sign.group = group;
  }

  #create(key: string, group: Group): Sign {
    const { members } = group;
    const element = document.createElement('span');
    element.className = `${members.length > 1 ? 'cluster' : 'mark'} leaflet-zoom-animated`;
    element.dataset['sign'] = key;
    element.append(members.length > 1 ? formatNumber(members.length) : this.#drawForm(members[0]?.form ?? ''));
    this.#map.getPane('markerPane')?.append(element);
    const sign = { element, group, isActive: false };
    this.#signs.set(key, sign);
    return sign;
  }

  /** Puts the signs where they are at a zoom, the lowest ones over the others; `origin` is the pixel that the pane starts from. */
  #place(origin: L.Point, zoom: number): void {
    for (const { element, group, isActive } of this.#signs.values()) {
      const point = this.#map.project(toLatLng(group), zoom).subtract(origin).round();
      L.DomUtil.setPosition(element, point);
      element.style.zIndex = String(point.y + (isActive ? ABOVE : 0));
    }
  }
}

/** Share of the window drawn around it. */
const MARGIN = 0.2;
/** Puts a sign over all others. */
const ABOVE = 100_000;

function keyOf({ members }: Group): string {
  return `${members.length > 1 ? 'cluster' : 'case'}:${members[0]?.id ?? ''}`;
}

function toLatLng({ x, y }: Spot): L.LatLngTuple {
  return [y, x];
}
