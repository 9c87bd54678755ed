import L from 'leaflet';
import type { ExplorerGround } from '../../views/explorer-map-layout.ts';

type Frame = ExplorerGround['home'];

/** Sixteen pixels per kilometre of métropole. */
export const MAX_ZOOM = 4;
/** Pixels around France when all of it is shown. */
const PADDING = 16;
/** A window of twenty pixels would still show all of France. */
const MIN_ZOOM = -6;
/** How far beyond that a reader can step back. */
const STEP_BACK = 0.5;

/** The composite plane as Leaflet sees it: latitude is the ordinate, southward; zoom 0 is one pixel per unit. */
const PLANE = L.Util.extend({}, L.CRS.Simple, { transformation: L.transformation(1, 0, 1, 0) });

/** An empty map of the plane. `moves`: false where the reader wants no animation. */
export function createPlaneMap(container: HTMLElement, world: Frame, moves: boolean): L.Map {
  return L.map(container, {
    crs: PLANE,
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

/** Shows all of France, above what lies over the bottom of the map. */
export function showHome(map: L.Map, home: Frame, cover: HTMLElement): void {
  const bottom = L.point(0, measureCover(map, cover));
  const bounds = toBounds(home);
  const around = L.point(PADDING, PADDING);
  map.setMinZoom(MIN_ZOOM);
  map.setMinZoom(map.getBoundsZoom(bounds, false, around.multiplyBy(2).add(bottom)) - STEP_BACK);
  map.fitBounds(bounds, { paddingTopLeft: around, paddingBottomRight: around.add(bottom), animate: false });
}

/** Pixels of the bottom of the map that lie under something. */
export function measureCover(map: L.Map, cover: HTMLElement): number {
  return Math.max(0, map.getContainer().getBoundingClientRect().bottom - cover.getBoundingClientRect().top);
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

/** Pixels that a unit of the plane takes. */
export function scaleOf(map: L.Map): number {
  return map.getZoomScale(map.getZoom(), 0);
}

function toBounds({ x, y, width, height }: Frame): L.LatLngBounds {
  return L.latLngBounds([y, x], [y + height, x + width]);
}
