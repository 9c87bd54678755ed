import type { FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import type { GeometryObject } from 'topojson-specification';
import { feature, merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import { readDepartementBorders, toBorders, type Arcs, type Borders, type CodedArcs } from './borders.ts';
import { departements } from './departements.ts';
import { oncePer } from '../language/memoize.ts';
import { readDepartementOutlines } from './outlines.ts';
import { projectTopology } from './plane-topology.ts';
import { dropSlivers, planeArea } from './rings.ts';
import type { Territory } from './territories.ts';

/** The outlines of a territory on its plane, in kilometres. */
export interface PlaneOutlines {
  readonly land: MultiPolygon;
  /** By INSEE code. */
  readonly departements: ReadonlyMap<string, MultiPolygon>;
  /** By INSEE code. */
  readonly regions: ReadonlyMap<string, MultiPolygon>;
  /** Borders between two départements of one région. */
  readonly departementBorders: MultiLineString;
  readonly regionBorders: MultiLineString;
}

/**
 * How much of the detail a drawing needs: a vertex goes when the triangle it makes with its neighbours is smaller than
 * this many square kilometres; so do islands smaller than four times that.
 */
export const details = { full: 0, map: 0.5, locator: 3, inset: 40, silhouette: 150 } as const;
export type Detail = keyof typeof details;

/** Computed once per territory and detail. */
export function readPlaneOutlines(territory: Territory, detail: Detail): PlaneOutlines {
  return readByDetail(territory)(detail);
}

const readByDetail = oncePer((territory: Territory) => {
  const borders = readPlaneBorders(territory);
  const weighted = presimplify(borders.topology);
  return oncePer((detail: Detail) => outline(simplify(weighted, details[detail]), borders.areas, details[detail]));
});

function readPlaneBorders(territory: Territory): Borders {
  const { topology: globe, areas } =
    territory === 'metropole' ? readDepartementBorders() : readOverseasBorders(territory);
  return { topology: projectTopology(globe, territory), areas };
}

function readOverseasBorders(territory: Territory): Borders {
  const outline = readDepartementOutlines().get(territory);
  if (!outline) throw new Error(`No outline for the territory ${territory}`);
  const departements: FeatureCollection = { type: 'FeatureCollection', features: [outline] };
  return toBorders(topology({ departements }));
}

function outline(drawn: Arcs, areas: readonly CodedArcs[], detail: number): PlaneOutlines {
  const limits = { piece: Math.max(1, 4 * detail), hole: Math.max(5, 4 * detail) };
  const clean = ({ coordinates }: MultiPolygon): MultiPolygon => ({
    type: 'MultiPolygon',
    coordinates: dropSlivers(coordinates, limits, planeArea),
  });
  const byRegion = Map.groupBy(areas, ({ properties }) => regionOf(properties.code));
  const collection: GeometryObject = { type: 'GeometryCollection', geometries: [...areas] };
  const borders = (sameRegion: boolean): MultiLineString =>
    mesh(
      drawn,
      collection,
      (left, right) => left !== right && (regionOfArea(left) === regionOfArea(right)) === sameRegion,
    );

  return {
    land: clean(merge(drawn, [...areas])),
    departements: new Map(areas.map((area) => [area.properties.code, feature(drawn, area).geometry])),
    regions: new Map([...byRegion].map(([region, members]) => [region, clean(merge(drawn, members))])),
    departementBorders: borders(true),
    regionBorders: borders(false),
  };
}

function regionOf(departement: string): string {
  const region = departements.get(departement)?.region;
  if (region === undefined) throw new Error(`No département has the code ${departement}`);
  return region;
}

function regionOfArea({ properties }: GeometryObject): string {
  return properties && 'code' in properties && typeof properties.code === 'string' ? regionOf(properties.code) : '';
}
