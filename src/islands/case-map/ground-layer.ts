import L from 'leaflet';
import type { ExplorerGround } from '../../views/explorer/explorer-map-layout.ts';
import type { Spot } from './model.ts';
import { findOrigin } from './plane-map.ts';

/** Drawn around the window, as a share of it, so that a short pan shows no edge. */
const PADDING = 0.3;
/** Pixels between two lines of hatching. */
const HATCH_STEP = 7;
const NAMESPACE = 'http://www.w3.org/2000/svg';

/** What the ground shows of one case. */
export interface PointedCase {
  /** INSEE codes of the départements to bring out. */
  readonly departements: readonly string[];
  /** Its main place, and the others tied to it. */
  readonly from: Spot | undefined;
  readonly others: readonly Spot[];
}

/** Outlines, tints, hatching and dots in one SVG the size of the window, whose view box follows the map. Colours are in the style sheet. */
export class GroundLayer extends L.Layer {
  readonly #sheet = L.DomUtil.create('div', 'ground leaflet-zoom-animated');
  readonly #svg = createPart('svg', { 'aria-hidden': 'true' });
  readonly #hatch = createPart('pattern', { id: 'case-map-hatch', patternUnits: 'userSpaceOnUse' });
  readonly #dots = createPart('path', { class: 'others' });
  readonly #towns = createPart('path', { class: 'towns' });
  /** Places of the directory, as rings and their holes. */
  readonly #listed = ['listed-ring', 'listed-hole'].map((name) => createPart('path', { class: name }));
  /** The other places of one case: the same path as a line, a ring and its hole. */
  readonly #places = ['tie', 'ring', 'hole'].map((name) => createPart('path', { class: name }));
  readonly #areas: ReadonlyMap<string, SVGElement>;
  #map: L.Map | undefined;
  /** What the view box shows: the upper left corner and the zoom it was computed for. */
  #shown = { corner: L.latLng(0, 0), zoom: 0 };

  constructor(ground: ExplorerGround, whiteAreas: readonly string[]) {
    super();
    const step = { width: String(HATCH_STEP), height: String(HATCH_STEP) };
    this.#hatch.append(createPart('rect', step), createPart('path', { d: `M${HATCH_STEP / 2} 0V${HATCH_STEP}` }));
    for (const [name, value] of Object.entries(step)) this.#hatch.setAttribute(name, value);
    const defs = createPart('defs', {});
    defs.append(this.#hatch);
    this.#areas = new Map(
      Object.entries(ground.departements).map(([code, d]) => [code, createPart('path', { class: 'departement', d })]),
    );
    for (const code of whiteAreas) this.#areas.get(code)?.setAttribute('data-white', '');
    for (const code of Object.keys(ground.territories)) this.#areas.get(code)?.setAttribute('data-overseas', '');
    this.#svg.append(
      defs,
      createPart('path', { class: 'graticule', d: ground.graticule }),
      createPart('path', { class: 'neighbours', d: ground.neighbours }),
      createPart('path', { class: 'seam', d: ground.seam, 'stroke-width': String(ground.seamWidth) }),
      createPart('path', { class: 'land', d: ground.land }),
      ...ground.insets.map(({ frame: { x, y, width, height } }) =>
        createPart('path', { class: 'inset', d: `M${x} ${y}h${width}v${height}h${-width}z` }),
      ),
      ...this.#areas.values(),
      createPart('path', { class: 'departement-borders', d: ground.departementBorders }),
      createPart('path', { class: 'region-borders', d: ground.regionBorders }),
      createPart('path', { class: 'coast', d: ground.land }),
      this.#towns,
      ...this.#listed,
      this.#dots,
      ...this.#places,
    );
    this.#sheet.append(this.#svg);
  }

  override onAdd(map: L.Map): this {
    this.#map = map;
    map.getPane('overlayPane')?.append(this.#sheet);
    this.#redraw(map);
    return this;
  }

  override onRemove(): this {
    this.#sheet.remove();
    this.#map = undefined;
    return this;
  }

  override getEvents(): Record<string, L.LeafletEventHandlerFn> {
    return {
      zoom: () => this.#map && this.#follow(this.#map, this.#map.getCenter(), this.#map.getZoom()),
      zoomanim: (event) => {
        if (this.#map && isZoomAnimation(event)) this.#follow(this.#map, event.center, event.zoom);
      },
      moveend: () => this.#map && this.#redraw(this.#map),
    };
  }

  /** Tints the départements of cases without a known commune, by INSEE code, and dots the places of the cases left out. */
  show(tinted: ReadonlySet<string>, dots: readonly Spot[]): void {
    for (const [code, area] of this.#areas) area.toggleAttribute('data-tinted', tinted.has(code));
    this.#dots.setAttribute('d', writeDots(dots));
  }

  /** Hollow signs of the places of the directory. */
  showListed(places: readonly Spot[]): void {
    for (const part of this.#listed) part.setAttribute('d', writeDots(places));
  }

  /** Squares of the towns that are named. */
  showTowns(towns: readonly Spot[]): void {
    this.#towns.setAttribute('d', writeDots(towns));
  }

  /** Brings out what the mark of the case pointed at does not show: its départements, or its other places. */
  point({ departements, from, others }: PointedCase): void {
    for (const [code, area] of this.#areas) area.toggleAttribute('data-active', departements.includes(code));
    const [tie, ...marks] = this.#places;
    tie?.setAttribute('d', from === undefined ? '' : others.map((to) => `M${write(from)}L${write(to)}`).join(''));
    for (const mark of marks) mark.setAttribute('d', writeDots(others));
  }

  /** Draws for good what the window shows. */
  #redraw(map: L.Map): void {
    const size = map.getSize();
    const corner = map.containerPointToLayerPoint(size.multiplyBy(-PADDING)).round();
    const drawn = size.multiplyBy(1 + 2 * PADDING).round();
    this.#shown = { corner: map.layerPointToLatLng(corner), zoom: map.getZoom() };
    const scale = map.getZoomScale(map.getZoom(), 0);
    const { lat: y, lng: x } = this.#shown.corner;
    this.#svg.setAttribute('width', String(drawn.x));
    this.#svg.setAttribute('height', String(drawn.y));
    this.#svg.setAttribute('viewBox', `${x} ${y} ${drawn.x / scale} ${drawn.y / scale}`);
    this.#hatch.setAttribute('patternTransform', `rotate(45) scale(${1 / scale})`);
    L.DomUtil.setTransform(this.#sheet, corner, 1);
  }

  /** Enlarges and moves the drawing while a zoom lasts. */
  #follow(map: L.Map, center: L.LatLng, zoom: number): void {
    const corner = map.project(this.#shown.corner, zoom).subtract(findOrigin(map, center, zoom));
    L.DomUtil.setTransform(this.#sheet, corner, map.getZoomScale(zoom, this.#shown.zoom));
  }
}

function createPart<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[Name] {
  const part = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, value);
  return part;
}

/** A point for each: the caps of their lines are what is seen. */
function writeDots(dots: readonly Spot[]): string {
  return dots.map((dot) => `M${write(dot)}h0`).join('');
}

function write({ x, y }: Spot): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}

function isZoomAnimation(event: L.LeafletEvent): event is L.ZoomAnimEvent {
  return event.type === 'zoomanim';
}
