import L from 'leaflet';
import type { ExplorerGround } from '../../views/explorer/explorer-map-layout.ts';
import type { GroundNames } from '../../views/explorer/explorer-names.ts';
import type { Spot } from './model.ts';
import { placeNames, type Box, type NamePlace, type Side } from './name-placement.ts';
import { findOrigin, listCoverBoxes, type Covers } from './plane-map.ts';

interface Name {
  readonly text: string;
  readonly kind: 'region' | 'town';
  readonly spots: readonly Spot[];
  /** Pixels per unit from which it may be written. */
  readonly from: number;
}

interface Label {
  readonly element: HTMLElement;
  readonly width: number;
  readonly height: number;
  spot: Spot;
}

/** Pixels per unit beyond which a région is larger than the window. */
const REGIONS_UNTIL = 2.4;
/** Half the width of a sign with its ring. */
const SIGN = 17;
/** The same of a sign of the directory. */
const DOT = 4;
/** Pixels that the name of an inset takes at its bottom. */
const INSET_NAME = 20;
const SIDES: Readonly<Record<Name['kind'], readonly Side[]>> = {
  region: ['over'],
  town: ['end', 'start', 'below', 'above', 'far-end', 'far-start'],
};

/** Names of régions and of the main towns on the ground, under the signs and never against them: few, and fewer where it is crowded. */
export class NamesLayer {
  readonly #map: L.Map;
  readonly #covers: Covers;
  readonly #insets: ExplorerGround['insets'];
  readonly #names: readonly Name[];
  readonly #labels = new Map<Name, Label>();

  constructor(map: L.Map, { names, insets }: ExplorerGround, covers: Covers) {
    this.#map = map;
    this.#covers = covers;
    this.#insets = insets;
    this.#names = listNames(names);
    map.getPane('shadowPane')?.setAttribute('aria-hidden', 'true');
    map.on('zoom viewreset', () => this.#place(map.getPixelOrigin(), map.getZoom()));
    map.on('zoomanim', ({ center, zoom }) => this.#place(findOrigin(map, center, zoom), zoom));
  }

  /** Writes what the window has room for beside the signs and the smaller dots, and gives the spots of the towns it names. */
  show(signs: readonly Spot[], dots: readonly Spot[]): readonly Spot[] {
    // Out of sight nothing can be measured.
    if (!this.#map.getContainer().checkVisibility()) return [];
    const { x: width, y: height } = this.#map.getSize();
    const scale = this.#map.getZoomScale(this.#map.getZoom(), 0);
    const window = { x: 0, y: 0, width, height };
    const bounds = this.#map.getBounds();
    const wanted = this.#names.filter(
      ({ from, kind, spots }) =>
        from <= scale &&
        (kind === 'town' || scale < REGIONS_UNTIL) &&
        spots.some(({ x, y }) => bounds.contains([y, x])),
    );
    this.#create(wanted);
    const choices = wanted.map((name) => ({
      spots: name.spots.map((spot) => this.#toWindow(spot)),
      sides: SIDES[name.kind],
      width: this.#labels.get(name)?.width ?? 0,
      height: this.#labels.get(name)?.height ?? 0,
    }));
    const places = placeNames(choices, { window, obstacles: this.#listObstacles(scale, signs, dots) });
    for (const { element } of this.#labels.values()) element.hidden = true;
    for (const [rank, place] of places.entries()) this.#write(wanted[rank], place);
    this.#place(this.#map.getPixelOrigin(), this.#map.getZoom());
    return wanted.flatMap(({ kind, spots }, rank) => (kind === 'town' && places[rank] !== undefined ? spots : []));
  }

  /** Elements are made when a name may first be written, and measured together. */
  #create(names: readonly Name[]): void {
    const made = names
      .filter((name) => !this.#labels.has(name))
      .map((name) => {
        const element = document.createElement('span');
        element.className = 'name leaflet-zoom-animated';
        element.dataset['kind'] = name.kind;
        element.textContent = name.text;
        return { name, element };
      });
    this.#map.getPane('shadowPane')?.append(...made.map(({ element }) => element));
    for (const { name, element } of made) {
      // Not `offsetWidth`, which may round down: the last letter would cross the edge of the window.
      const { width, height } = element.getBoundingClientRect();
      this.#labels.set(name, { element, width, height, spot: { x: 0, y: 0 } });
    }
  }

  #listObstacles(scale: number, signs: readonly Spot[], dots: readonly Spot[]): readonly Box[] {
    return [
      ...listCoverBoxes(this.#map, this.#covers),
      ...signs.map((sign) => this.#boxAround(sign, SIGN)),
      ...dots.map((dot) => this.#boxAround(dot, DOT)),
      ...this.#insets.map(({ frame }) => {
        const { x, y } = this.#toWindow({ x: frame.x, y: frame.y + frame.height });
        return { x, y: y - INSET_NAME, width: frame.width * scale, height: INSET_NAME };
      }),
    ];
  }

  #boxAround(spot: Spot, reach: number): Box {
    const { x, y } = this.#toWindow(spot);
    return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
  }

  #write(name: Name | undefined, place: NamePlace | undefined): void {
    const label = name && this.#labels.get(name);
    if (name === undefined || label === undefined || place === undefined) return;
    const { lat, lng } = this.#map.containerPointToLatLng([place.spot.x, place.spot.y]);
    label.spot = { x: lng, y: lat };
    label.element.dataset['side'] = place.side;
    label.element.hidden = false;
  }

  /** Puts the names where they are at a zoom; `origin` is the pixel that the pane starts from. */
  #place(origin: L.Point, zoom: number): void {
    for (const { element, spot } of this.#labels.values()) {
      if (element.hidden) continue;
      L.DomUtil.setPosition(element, this.#map.project([spot.y, spot.x], zoom).subtract(origin).round());
    }
  }

  #toWindow({ x, y }: Spot): Spot {
    const point = this.#map.latLngToContainerPoint([y, x]);
    return { x: point.x, y: point.y };
  }
}

function listNames({ regions, towns }: GroundNames): readonly Name[] {
  return [
    ...regions.map(([text, ...spots]): Name => ({
      text,
      kind: 'region',
      spots: spots.map(([x, y]) => ({ x, y })),
      from: 0,
    })),
    ...towns.map(([text, x, y, from]): Name => ({ text, kind: 'town', spots: [{ x, y }], from })),
  ];
}
