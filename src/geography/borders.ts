import type { GeoJsonProperties } from 'geojson';
import type { GeometryObject, MultiPolygon, Objects, Topology } from 'topojson-specification';
import { topology } from 'topojson-server';
import { readDrawnDepartements, type Coded } from './drawn-departements.ts';
import { once } from '../language/memoize.ts';

/** Arcs only: the geometries that refer to them are kept apart, with their types. */
export type Arcs = Topology<Objects<Record<string, unknown>>>;

export type CodedArcs = MultiPolygon<Coded> & { readonly properties: Coded };

/** Outlines that share their borders: each border is stored once, as an arc that its two sides refer to. */
export interface Borders {
  readonly topology: Arcs;
  readonly areas: readonly CodedArcs[];
}

/** The borders of the 96 départements of métropole, in degrees. */
export const readDepartementBorders: () => Borders = once(() =>
  toBorders(topology({ departements: readDrawnDepartements() })),
);

/** @throws when the topology holds no collection named `departements`. */
export function toBorders(drawn: Topology): Borders {
  const collection = drawn.objects['departements'];
  if (collection?.type !== 'GeometryCollection') throw new Error('The départements should form a collection');
  return { topology: { ...drawn, objects: {} }, areas: collection.geometries.filter(isCodedArcs) };
}

function isCodedArcs(geometry: GeometryObject<GeoJsonProperties>): geometry is CodedArcs {
  return geometry.type === 'MultiPolygon' && geometry.properties?.['code'] !== undefined;
}
