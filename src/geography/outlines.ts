import type { Feature, MultiPolygon, Position } from 'geojson';
import { geoArea } from 'd3';
import { feature, merge } from 'topojson-client';
import { readDepartementBorders } from './borders.ts';
import { departementsByRegion } from './departements.ts';
import type { Coded } from './drawn-departements.ts';
import { once } from '../language/memoize.ts';
import { readOverseasOutlines } from './overseas-outlines.ts';
import { dropSlivers, windForGlobe, type Polygons } from './rings.ts';

export type Outline = Feature<MultiPolygon, Coded>;

const earthRadius = 6371;

/** Merging départements leaves a hole of 4.6 km² between Calvados and Orne and two specks. */
const sliverLimits = { piece: 1, hole: 5 };

/** Outlines of the 101 départements by INSEE code, in degrees, wound for d3. */
export const readDepartementOutlines: () => ReadonlyMap<string, Outline> = once(() => {
  const { topology, areas } = readDepartementBorders();
  const drawn = areas.map((area) => toOutline(area.properties.code, feature(topology, area).geometry.coordinates));
  const overseas = [...readOverseasOutlines()].map(([code, polygons]) => toOutline(code, polygons));
  return new Map([...drawn, ...overseas].map((outline) => [outline.properties.code, outline]));
});

/** Outlines of the 18 régions by INSEE code, in degrees, wound for d3, dissolved from their départements. */
export const readRegionOutlines: () => ReadonlyMap<string, Outline> = once(
  () => new Map([...departementsByRegion].map(([region, codes]) => [region, toOutline(region, dissolve(codes))])),
);

function dissolve(codes: readonly string[]): Polygons {
  const { topology, areas } = readDepartementBorders();
  const members = areas.filter(({ properties }) => codes.includes(properties.code));
  const overseas = codes.flatMap((code) => readOverseasOutlines().get(code) ?? []);
  return [...dropSlivers(merge(topology, members).coordinates, sliverLimits, globeArea), ...overseas];
}

function toOutline(code: string, polygons: Polygons): Outline {
  return { type: 'Feature', properties: { code }, geometry: windForGlobe(polygons) };
}

/** Square kilometres inside a ring, whatever its winding. */
function globeArea(ring: Position[]): number {
  return geoArea(windForGlobe([[ring]])) * earthRadius ** 2;
}
