import { geoContains } from 'd3';
import { toLonLat, type LatLon } from './coordinates.ts';
import { readDepartementOutlines } from './outlines.ts';

const kilometresPerDegree = 111.2;

/**
 * Kilometres from a point to a département: 0 inside, else to its nearest border, within 1 % up to 200 km.
 * Small islands (Sein, Molène, Glénan) are not drawn: the distance is then the one to the nearest drawn coast.
 * @throws when no département has that code.
 */
export function distanceToDepartement(point: LatLon, code: string): number {
  const outline = readDepartementOutlines().get(code);
  if (!outline) throw new Error(`No département has the code ${code}`);
  if (geoContains(outline, toLonLat(point))) return 0;
  const rings = outline.geometry.coordinates.flat();
  return rings.reduce((nearest, ring) => Math.min(nearest, distanceToRing(point, ring)), Infinity);
}

/** On a plane that touches the globe at the point, which is then the origin. */
function distanceToRing([latitude, longitude]: LatLon, ring: readonly number[][]): number {
  const shrink = Math.cos((latitude * Math.PI) / 180);
  const vertices = ring.map(([lon = 0, lat = 0]) => ({
    x: (lon - longitude) * shrink * kilometresPerDegree,
    y: (lat - latitude) * kilometresPerDegree,
  }));
  return vertices.reduce(
    (nearest, vertex, index) => Math.min(nearest, distanceFromOrigin(vertices[index - 1] ?? vertex, vertex)),
    Infinity,
  );
}

interface Vertex {
  readonly x: number;
  readonly y: number;
}

function distanceFromOrigin(start: Vertex, end: Vertex): number {
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const squaredLength = dx * dx + dy * dy;
  const along = squaredLength === 0 ? 0 : -(start.x * dx + start.y * dy) / squaredLength;
  const clamped = Math.min(1, Math.max(0, along));
  return Math.hypot(start.x + clamped * dx, start.y + clamped * dy);
}
