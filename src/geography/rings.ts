import type { MultiPolygon, Position } from 'geojson';
import { polygonArea } from 'd3';

/** A multipolygon’s coordinates: polygons, each as its outer ring then its holes. */
export type Polygons = Position[][][];

/** The same polygons with outer rings clockwise on the globe and holes the other way: d3 fills the rest otherwise. */
export function windForGlobe(polygons: Polygons): MultiPolygon {
  return {
    type: 'MultiPolygon',
    coordinates: polygons.map((rings) => rings.map((ring, index) => orient(ring, { clockwise: index === 0 }))),
  };
}

export interface RingLimits {
  /** Smaller pieces are dropped. */
  readonly piece: number;
  /** Smaller holes are dropped. */
  readonly hole: number;
}

/** Leaves out the slivers that merging or simplifying leaves behind. Limits are in the unit of `areaOf`. */
export function dropSlivers(polygons: Polygons, limits: RingLimits, areaOf: (ring: Position[]) => number): Polygons {
  return polygons
    .filter(([outer = []]) => areaOf(outer) >= limits.piece)
    .map((rings) => rings.filter((ring, index) => index === 0 || areaOf(ring) >= limits.hole));
}

/** Area of a ring on a plane, in the square of its unit. */
export function planeArea(ring: readonly Position[]): number {
  return Math.abs(polygonArea(toPairs(ring)));
}

/** d3 takes pairs, GeoJSON allows a third coordinate. */
export function toPairs(ring: readonly Position[]): [number, number][] {
  return ring.map(([x = 0, y = 0]) => [x, y]);
}

/** With an ordinate that grows upward, the area d3 gives is positive for a clockwise ring. */
function orient(ring: Position[], { clockwise }: { readonly clockwise: boolean }): Position[] {
  return polygonArea(toPairs(ring)) > 0 === clockwise ? ring : ring.toReversed();
}
