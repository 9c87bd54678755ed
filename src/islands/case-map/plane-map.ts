import L from 'leaflet';
import type { ExplorerGround } from '../../views/explorer/explorer-map-layout.ts';
import type { Spot } from './model.ts';
import type { Box } from './name-placement.ts';

type Frame = ExplorerGround['home'];

/** Sixteen pixels per kilometre of métropole. */
export const MAX_ZOOM = 4;
/** Pixels from the middle of a mark to its ring. */
const MARK = 16;
/** Pixels around what is shown whole. */
const PADDING = 16;
/** Eight pixels per kilometre: the smallest départements keep some of what surrounds them. */
const NEAREST_FIT = 3;
/** A window of twenty pixels would still show all of France. */
const MIN_ZOOM = -6;
/** How far beyond all of France a reader can step back. */
const STEP_BACK = 0.5;

/** The composite plane as Leaflet sees it: latitude is the ordinate, southward; zoom 0 is one pixel per unit. */
const PLANE = L.Util.extend({}, L.CRS.Simple, { transformation: L.transformation(1, 0, 1, 0) });

/** An empty map of the plane. `moves`: false where the reader wants no animation. */
export function createPlaneMap(container: HTMLElement, { world, home }: ExplorerGround, moves: boolean): L.Map {
  return L.map(container, {
    crs: PLANE,
    // A view at once: a map out of sight is fitted later.
    center: toBounds(home).getCenter(),
    zoom: 0,
    attributionControl: false,
    zoomControl: false,
    keyboard: false,
    boxZoom: false,
    scrollWheelZoom: false,
    dragging: !matchMedia('(pointer: coarse)').matches,
    zoomSnap: 0,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    maxBounds: toBounds(world),
    maxBoundsViscosity: 1,
    inertia: moves,
    zoomAnimation: moves,
    fadeAnimation: moves,
    markerZoomAnimation: moves,
  });
}

/** Lets the reader step back to all of France, and a little further. */
export function limitZoom(map: L.Map, home: Frame, covers: Covers): void {
  // Not `setMinZoom`, which would move the map.
  map.options.minZoom = MIN_ZOOM;
  map.options.minZoom = findFittingZoom(map, home, { covers, isBesideButtons: false }) - STEP_BACK;
}

/** Shows a part of the plane, above what lies over the bottom of the map. */
export function fitFrame(map: L.Map, frame: Frame, { animate, ...room }: Room & { readonly animate: boolean }): void {
  const { around, end } = measureEdges(map, room);
  const padding = { paddingTopLeft: around, paddingBottomRight: around.add(end) };
  map.fitBounds(toBounds(frame), { ...padding, maxZoom: NEAREST_FIT, animate });
}

/** The zoom that `fitFrame` goes to. */
export function findFittingZoom(map: L.Map, frame: Frame, room: Room): number {
  const { around, end } = measureEdges(map, room);
  return Math.min(NEAREST_FIT, map.getBoundsZoom(toBounds(frame), false, around.multiplyBy(2).add(end)));
}

/** Where a part of the plane must hold. */
interface Room {
  readonly covers: Covers;
  /** Clear of the buttons too. */
  readonly isBesideButtons: boolean;
}

/** Pixels left free on every edge, and besides at the right and at the bottom. */
function measureEdges(
  map: L.Map,
  { covers, isBesideButtons }: Room,
): { readonly around: L.Point; readonly end: L.Point } {
  const size = map.getSize();
  const clear = measureClear(map, covers);
  return {
    around: L.point(PADDING, PADDING),
    end: L.point(isBesideButtons ? size.x - clear.width : 0, size.y - clear.height),
  };
}

/** What lies over the map: the legend over its bottom, where the window is wide, and its buttons in the upper corner. */
export interface Covers {
  readonly legend: HTMLElement;
  readonly buttons: HTMLElement;
}

/** Pixels of the map before its buttons and above its legend. */
export function measureClear(
  map: L.Map,
  { legend, buttons }: Covers,
): { readonly width: number; readonly height: number } {
  const stage = map.getContainer().getBoundingClientRect();
  const height = Math.min(stage.height, legend.getBoundingClientRect().top - stage.top);
  return { width: buttons.getBoundingClientRect().left - stage.left, height };
}

/** What lies over the map and the strips between it and the edges, in pixels of its window. */
export function listCoverBoxes(map: L.Map, { legend, buttons }: Covers): readonly Box[] {
  const stage = map.getContainer().getBoundingClientRect();
  return [legend, buttons].map((cover) => {
    const { x, y, width, height } = cover.getBoundingClientRect();
    return {
      x: x - stage.x - PADDING,
      y: y - stage.y - PADDING,
      width: width + 2 * PADDING,
      height: height + 2 * PADDING,
    };
  });
}

/** Whether the mark of a place is on the window, under nothing. */
export function isInSight(map: L.Map, { x, y }: Spot, covers: Covers): boolean {
  const spot = map.latLngToContainerPoint([y, x]);
  const clear = measureClear(map, covers);
  const buttonsEnd = covers.buttons.getBoundingClientRect().bottom - map.getContainer().getBoundingClientRect().top;
  const width = spot.y - MARK < buttonsEnd ? clear.width : map.getSize().x;
  return spot.x >= MARK && spot.x <= width - MARK && spot.y >= MARK && spot.y <= clear.height - MARK;
}

/** The pixel of the plane that the panes of the map start from, when it is or will be at a place and a zoom. */
export function findOrigin(map: L.Map, center: L.LatLng, zoom: number): L.Point {
  const pane = L.DomUtil.getPosition(map.getPane('mapPane') ?? map.getContainer());
  return map.project(center, zoom).subtract(map.getSize().divideBy(2)).add(pane).round();
}

/** Writes the name of an inset at the bottom of its frame. */
export function nameInset(map: L.Map, { name, frame }: ExplorerGround['insets'][number]): void {
  const element = document.createElement('span');
  element.className = 'inset-name';
  element.textContent = name;
  const icon = L.divIcon({ html: element, className: 'sign', iconSize: [0, 0] });
  const place: L.LatLngTuple = [frame.y + frame.height, frame.x + frame.width / 2];
  L.marker(place, { icon, interactive: false, keyboard: false, zIndexOffset: -100_000 }).addTo(map);
}

function toBounds({ x, y, width, height }: Frame): L.LatLngBounds {
  return L.latLngBounds([y, x], [y + height, x + width]);
}
