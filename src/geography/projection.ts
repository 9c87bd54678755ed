import { geoAzimuthalEqualArea, geoConicConformal, type GeoProjection } from 'd3';
import { toLonLat, type LatLon, type Point } from './coordinates.ts';
import { oncePer } from '../language/memoize.ts';
import { boxOf, type Territory } from './territories.ts';

const earthRadius = 6371;

/**
 * A position on the plane of a territory, in kilometres, abscissa eastward and ordinate southward.
 * Métropole: Lambert conformal conic, parallels 44° and 49°, meridian 3° E, lengths true within 0.2 %.
 * Overseas: azimuthal equal-area around the middle of the département.
 * @throws on a point the projection sends to infinity.
 */
export function projectToPlane(territory: Territory, point: LatLon): Point {
  const projected = readProjection(territory)(toLonLat(point));
  if (!projected?.every(Number.isFinite)) throw new Error(`No position on a map for the point ${point.join(', ')}`);
  return projected;
}

const readProjection: (territory: Territory) => GeoProjection = oncePer((territory) => {
  const { west, south, east, north } = boxOf(territory);
  const projection =
    territory === 'metropole'
      ? geoConicConformal().parallels([44, 49]).rotate([-3, 0])
      : geoAzimuthalEqualArea().rotate([-(west + east) / 2, -(south + north) / 2]);
  return projection.scale(earthRadius).translate([0, 0]).precision(0);
});

/** A rectangle, in the unit of where it is used. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How the plane of a territory is laid on a drawing: enlarged, then moved. */
export interface View {
  readonly territory: Territory;
  /** Pixels per kilometre. */
  readonly scale: number;
  /** Pixels; where the origin of the plane falls. */
  readonly origin: Point;
}

/** The largest view that shows the extent (kilometres on the plane) inside the frame (pixels), centred. */
export function fitView(territory: Territory, extent: Frame, frame: Frame): View {
  const scale = Math.min(frame.width / extent.width, frame.height / extent.height);
  const origin: Point = [
    frame.x + frame.width / 2 - (extent.x + extent.width / 2) * scale,
    frame.y + frame.height / 2 - (extent.y + extent.height / 2) * scale,
  ];
  return { territory, scale, origin };
}

/** Pixels of a position of the plane. */
export function placeOnView({ scale, origin }: View, [x, y]: Point): Point {
  return [origin[0] + x * scale, origin[1] + y * scale];
}

/** Pixels of a point of the globe. */
export function projectOnView(view: View, point: LatLon): Point {
  return placeOnView(view, projectToPlane(view.territory, point));
}

/** The part of the plane, in kilometres, that a frame of the drawing shows. */
export function seenThrough({ scale, origin }: View, { x, y, width, height }: Frame): Frame {
  return { x: (x - origin[0]) / scale, y: (y - origin[1]) / scale, width: width / scale, height: height / scale };
}

/** The smallest frame around points. @throws when there is none. */
export function frameAround(points: readonly (readonly number[])[]): Frame {
  if (points.length === 0) throw new Error('A frame needs at least one point');
  const xs = points.map(([x = 0]) => x);
  const ys = points.map(([, y = 0]) => y);
  const left = xs.reduce((least, x) => Math.min(least, x), Infinity);
  const top = ys.reduce((least, y) => Math.min(least, y), Infinity);
  const right = xs.reduce((most, x) => Math.max(most, x), -Infinity);
  const bottom = ys.reduce((most, y) => Math.max(most, y), -Infinity);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

export function isInFrame([px, py]: Point, { x, y, width, height }: Frame): boolean {
  return px >= x && px <= x + width && py >= y && py <= y + height;
}

export function overlapsFrame(left: Frame, right: Frame): boolean {
  return (
    left.x <= right.x + right.width &&
    right.x <= left.x + left.width &&
    left.y <= right.y + right.height &&
    right.y <= left.y + left.height
  );
}

/** The same frame with a margin on each side. */
export function growFrame({ x, y, width, height }: Frame, margin: number): Frame {
  return { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
}
