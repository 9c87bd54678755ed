import type { MultiLineString, MultiPolygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import { oncePer } from '../language/memoize.ts';
import { listArcs, projectTopology } from './plane-topology.ts';
import { dropSlivers, planeArea } from './rings.ts';
import type { Territory } from './territories.ts';
import { franceCode, readWorld, type WorldScale } from './world.ts';

/** The countries around a territory, on its plane, in kilometres. */
export interface PlaneNeighbours {
  /** One polygon or more per country: their outlines are the coasts and the borders. */
  readonly land: MultiPolygon;
  /**
   * Borders with France, as Natural Earth draws them: a wide line of the colour of the neighbours, under our own
   * outlines, hides the gap between the two sources.
   */
  readonly seam: MultiLineString;
}

/** ISO 3166-1 numeric codes of the countries a map of each territory may show. */
const neighbours = {
  metropole: '826 372 056 528 442 276 756 380 724 020 492 620 012 788 504 040 438 203 208 191 705 674 336 831 832 833',
  '971': '028 212 500 660 659 534',
  '972': '212 662 670',
  '973': '740 076 328',
  '974': '480',
  '976': '174 450',
} as const satisfies Record<Territory, string>;

/** Computed once per territory and scale. */
export const readPlaneNeighbours = (territory: Territory, scale: WorldScale): PlaneNeighbours =>
  readByScale(territory)(scale);

const readByScale = oncePer((territory: Territory) => oncePer((scale: WorldScale) => drawNeighbours(territory, scale)));

/** Vertices and islands under these square kilometres add bytes and nothing to see. */
const limits = {
  '50m': { vertex: 4, ring: 40 },
  '10m': { vertex: 0.5, ring: 2 },
} as const satisfies Record<WorldScale, { readonly vertex: number; readonly ring: number }>;

function drawNeighbours(territory: Territory, scale: WorldScale): PlaneNeighbours {
  const { topology, countries } = readWorld(scale);
  const around = neighbours[territory].split(' ').flatMap((code) => countries.get(code) ?? []);
  const france = countries.get(franceCode);
  const all = [...around, ...(france ? [france] : [])];
  const plane = projectTopology(topology, territory, listArcs(all));
  const drawn = simplify(presimplify(plane), limits[scale].vertex);
  const isFrench = (country: object): boolean => country === france;
  const collection = { type: 'GeometryCollection' as const, geometries: [...all] };
  const sizes = { piece: limits[scale].ring, hole: limits[scale].ring };

  return {
    land: {
      type: 'MultiPolygon',
      coordinates: around.flatMap((country) => dropSlivers(merge(drawn, [country]).coordinates, sizes, planeArea)),
    },
    seam: mesh(drawn, collection, (left, right) => left !== right && (isFrench(left) || isFrench(right))),
  };
}
