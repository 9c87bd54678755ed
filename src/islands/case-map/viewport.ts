import type L from 'leaflet';
import type { ExplorerGround } from '../../views/explorer/explorer-map-layout.ts';
import { frameAreas, holdSpots, isSameFrame } from './areas.ts';
import type { Spot } from './model.ts';
import { findFittingZoom, fitFrame, isInSight, limitZoom, measureClear, type Covers } from './plane-map.ts';

interface ViewportSetting {
  readonly ground: ExplorerGround;
  readonly covers: Covers;
  /** False where the reader wants no animation. */
  readonly moves: boolean;
}

interface AreaMove {
  readonly animate: boolean;
  /** The areas are not those of before. */
  readonly isElsewhere: boolean;
}

/** Pixels kept between the edges of the map and a case that it goes to: more than its buttons take. */
const CLEARANCE = 96;

/** What the map shows of the plane: all of France, some areas, or where the reader went. */
export class Viewport {
  readonly #map: L.Map;
  readonly #setting: ViewportSetting;
  /** What the window stays fitted to, whatever its size, until the reader moves. */
  #fitted: ExplorerGround['home'] | undefined;
  /** The zoom that the window will have, while it is being fitted. */
  #goal: number | undefined;
  /** What Leaflet is doing. */
  #move: 'zoom' | 'pan' | undefined;
  /** Leaflet forgets what it is asked while it zooms: it is asked again after. */
  #isPending = false;

  constructor(map: L.Map, setting: ViewportSetting) {
    this.#map = map;
    this.#setting = setting;
    map.on('zoomstart', () => (this.#move = 'zoom'));
    map.on('movestart', () => {
      this.#move ??= 'pan';
      // A move that is not a fit is the reader's.
      if (this.#goal === undefined) this.#fitted = undefined;
    });
    map.on('zoomend', () => (this.#move = 'pan'));
    map.on('moveend', () => this.#settle());
    this.showHome({ animate: false });
  }

  /** Pixels that a unit of the plane takes, or will take once the map is where it goes. */
  get scale(): number {
    return this.#map.getZoomScale(this.#goal ?? this.#map.getZoom(), 0);
  }

  showHome({ animate } = { animate: this.#setting.moves }): void {
    this.#fit(this.#setting.ground.home, animate);
  }

  /**
   * Shows areas by slug or INSEE code and the spots of their cases, which may lie outside; all of France when the map holds
   * none of the areas. Areas that are not new are shown again for their spots, unless the reader has moved.
   */
  showAreas(areas: readonly string[], spots: readonly Spot[], { animate, isElsewhere }: AreaMove): void {
    const { frames, home } = this.#setting.ground;
    const area = frameAreas(areas, frames);
    const frame = area === undefined ? home : holdSpots(area, spots);
    if (isElsewhere || (this.#fitted !== undefined && area !== undefined && !isSameFrame(this.#fitted, frame)))
      this.#fit(frame, animate);
  }

  /** Moves no more than needed for a place to be in sight. */
  reach(spot: Spot): void {
    const { covers, moves } = this.#setting;
    if (isInSight(this.#map, spot, covers)) return;
    this.#fitted = undefined;
    const { y: height } = this.#map.getSize();
    this.#map.panInside([spot.y, spot.x], {
      paddingTopLeft: [CLEARANCE, CLEARANCE],
      paddingBottomRight: [CLEARANCE, CLEARANCE + height - measureClear(this.#map, covers).height],
      animate: moves,
    });
  }

  /** A map that the reader has not moved yet stays fitted to its window. */
  resize(): void {
    const fitted = this.#fitted;
    this.#map.invalidateSize({ pan: false });
    if (fitted !== undefined) this.#fit(fitted, false);
  }

  /** A map out of sight has no size: it is fitted when it gets one. One that is moving goes on from there. */
  #fit(frame: ExplorerGround['home'], animate: boolean): void {
    const { ground, covers } = this.#setting;
    this.#fitted = frame;
    this.#isPending = this.#goal !== undefined || this.#move === 'zoom';
    if (this.#isPending || this.#map.getSize().x === 0) return;
    limitZoom(this.#map, ground.home, covers);
    // The end of a pan by the reader is not the end of the fit.
    if (this.#move === 'pan') this.#map.stop();
    // All of France may pass under the buttons, where there is only the sea.
    const isBesideButtons = frame !== ground.home;
    this.#goal = findFittingZoom(this.#map, frame, { covers, isBesideButtons });
    fitFrame(this.#map, frame, { covers, animate, isBesideButtons });
  }

  #settle(): void {
    if (this.#move === 'zoom') return;
    this.#move = undefined;
    this.#goal = undefined;
    if (this.#isPending && this.#fitted !== undefined) this.#fit(this.#fitted, this.#setting.moves);
  }
}
