import type L from 'leaflet';
import type { ExplorerGround } from '../../views/explorer/explorer-map-layout.ts';
import type { ListedPlace } from '../../views/explorer/listed-places.ts';
import type { CalloutLayer } from './callout-layer.ts';
import type { GroundLayer } from './ground-layer.ts';
import { findNearest, toSpot, type MapWords, type Spot } from './model.ts';

/** A place of the directory on the map, and what is said of it. */
export interface ListedSpot extends Spot {
  readonly words: readonly MapWords[];
}

interface ListedSetting {
  readonly territories: ExplorerGround['territories'];
  /** « repéré, sans fiche ». */
  readonly caption: string;
  /** Pixels around a sign that answer. */
  readonly reach: number;
}

/** The groupings of the directory, as small hollow signs under those of the cases: drawn at once, and found by where the pointer is. */
export class ListedLayer {
  readonly #map: L.Map;
  readonly #ground: GroundLayer;
  readonly #setting: ListedSetting;
  #spots: readonly ListedSpot[] = [];
  /** The place pointed at, or the one clicked, whose box stays. */
  #noted: { readonly place: ListedSpot; readonly isPinned: boolean } | undefined;

  constructor(map: L.Map, ground: GroundLayer, setting: ListedSetting) {
    this.#map = map;
    this.#ground = ground;
    this.#setting = setting;
  }

  get spots(): readonly ListedSpot[] {
    return this.#spots;
  }

  show(places: readonly ListedPlace[]): void {
    const { territories, caption } = this.#setting;
    this.#spots = places.map((place) => ({
      ...toSpot(place, territories),
      words: place.groupings.map(({ name, href }) => ({ id: '', title: name, caption, href })),
    }));
    this.#noted = undefined;
    this.#ground.showListed(this.#spots);
  }

  /** Follows the pointer, which `undefined` takes elsewhere; true when another place is to be named. */
  pointAt(event: MouseEvent | undefined): boolean {
    if (this.#noted?.isPinned === true) return false;
    const place = this.#findAt(event);
    if (place === this.#noted?.place) return false;
    this.#map.getContainer().toggleAttribute('data-over-listed', place !== undefined);
    this.#noted = place && { place, isPinned: false };
    return true;
  }

  /** Keeps the box of the place under the pointer, if there is one. */
  choose(event: MouseEvent | undefined): void {
    const place = this.#findAt(event);
    this.#noted = place && { place, isPinned: true };
  }

  /** Writes of the place noted, or nothing. */
  write(callout: CalloutLayer): void {
    if (this.#noted === undefined) {
      callout.hide();
      return;
    }
    const { place, isPinned } = this.#noted;
    void callout.show(place, { find: () => Promise.resolve(place.words), isPinned });
  }

  /** The place under the pointer, the nearest one. */
  #findAt(event: MouseEvent | undefined): ListedSpot | undefined {
    if (event === undefined || this.#spots.length === 0) return undefined;
    const { lat: y, lng: x } = this.#map.mouseEventToLatLng(event);
    const reach = this.#setting.reach / this.#map.getZoomScale(this.#map.getZoom(), 0);
    return findNearest(this.#spots, { x, y }, reach);
  }
}
