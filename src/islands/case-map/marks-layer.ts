import L from 'leaflet';
import { formatNumber } from '../../views/format.ts';
import type { Group } from './clusters.ts';

interface Sign {
  readonly marker: L.Marker;
  readonly element: HTMLElement;
}

/** Signs of the groups, each an element that stays the same from one drawing to the next: the pointer may be on it. */
export class MarksLayer {
  readonly #map: L.Map;
  readonly #drawForm: (form: string) => Node;
  readonly #signs = new Map<string, Sign>();
  readonly #groups = new Map<string, Group>();

  constructor(map: L.Map, drawForm: (form: string) => Node) {
    this.#map = map;
    this.#drawForm = drawForm;
    map.getPane('markerPane')?.setAttribute('aria-hidden', 'true');
  }

  /** Draws the groups that the window shows, and a little around it. */
  show(groups: readonly Group[], active: string | undefined): void {
    const window = this.#map.getBounds().pad(MARGIN);
    const shown = groups.filter(({ x, y }) => window.contains([y, x]));
    this.#groups.clear();
    for (const group of shown) this.#groups.set(keyOf(group), group);
    for (const [key, { marker }] of this.#signs) {
      if (this.#groups.has(key)) continue;
      marker.remove();
      this.#signs.delete(key);
    }
    for (const [key, group] of this.#groups) this.#draw(key, group, active);
  }

  /** The group whose sign holds an element. */
  findGroup(target: EventTarget | null): Group | undefined {
    const sign = target instanceof Element ? target.closest<HTMLElement>('[data-sign]') : undefined;
    return this.#groups.get(sign?.dataset['sign'] ?? '');
  }

  #draw(key: string, group: Group, active: string | undefined): void {
    const sign = this.#signs.get(key) ?? this.#create(key, group);
    const [first] = group.members;
    const isActive = group.members.length === 1 && first?.id === active;
    sign.marker.setLatLng([group.y, group.x]).setZIndexOffset(isActive ? ABOVE : 0);
    if (isActive) sign.element.dataset['state'] = 'active';
    else delete sign.element.dataset['state'];
    if (group.members.length > 1) sign.element.textContent = formatNumber(group.members.length);
  }

  #create(key: string, group: Group): Sign {
    const [first] = group.members;
    const isCluster = group.members.length > 1;
    const element = document.createElement('span');
    element.className = isCluster ? 'cluster' : 'mark';
    element.dataset['sign'] = key;
    if (!isCluster) element.append(this.#drawForm(first?.form ?? ''));
    const icon = L.divIcon({ html: element, className: 'sign', iconSize: [0, 0] });
    const marker = L.marker([group.y, group.x], { icon, interactive: false, keyboard: false }).addTo(this.#map);
    const sign = { marker, element };
    this.#signs.set(key, sign);
    return sign;
  }
}

/** Share of the window drawn around it. */
const MARGIN = 0.2;
/** Puts a sign over all others. */
const ABOVE = 100_000;

function keyOf({ members }: Group): string {
  return `${members.length > 1 ? 'cluster' : 'case'}:${members[0]?.id ?? ''}`;
}
