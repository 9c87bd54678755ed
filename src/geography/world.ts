import type { GeoJsonProperties } from 'geojson';
import type { GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Arcs } from './borders.ts';
import { oncePer } from '../language/memoize.ts';
import { isRecord, readJson } from './package-data.ts';

export type CountryArcs = (Polygon | MultiPolygon) & { readonly id: string };

export interface World {
  readonly topology: Arcs;
  /** Countries by ISO 3166-1 numeric code, e.g. `250`. */
  readonly countries: ReadonlyMap<string, CountryArcs>;
}

/** Natural Earth’s scales: one to fifty million for a whole country, one to ten million for a région. */
export type WorldScale = '10m' | '50m';

/** Countries in degrees. Source: Natural Earth, public domain, through `world-atlas`. */
export const readWorld: (scale: WorldScale) => World = oncePer((scale) => {
  const topology = readJson(`world-atlas/countries-${scale}.json`);
  if (!isTopology(topology)) throw new Error(`world-atlas/countries-${scale}.json should be a topology`);
  const countries = topology.objects['countries'];
  if (countries?.type !== 'GeometryCollection') throw new Error('world-atlas should hold a collection of countries');
  return {
    topology: { ...topology, objects: {} },
    countries: new Map(countries.geometries.filter(isCountry).map((country) => [country.id, country])),
  };
});

export const franceCode = '250';

function isTopology(value: unknown): value is Topology {
  return isRecord(value) && value['type'] === 'Topology' && isRecord(value['objects']) && Array.isArray(value['arcs']);
}

function isCountry(geometry: GeometryObject<GeoJsonProperties>): geometry is CountryArcs {
  return (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') && typeof geometry.id === 'string';
}
