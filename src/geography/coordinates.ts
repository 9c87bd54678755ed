/** Degrees, WGS 84, in the order of the content files. */
export type LatLon = readonly [latitude: number, longitude: number];

/** A position on a plane; the unit is said where it is used (kilometres or pixels). The ordinate grows southward. */
export type Point = readonly [x: number, y: number];

/** The order of GeoJSON and d3. */
export function toLonLat([latitude, longitude]: LatLon): [number, number] {
  return [longitude, latitude];
}
