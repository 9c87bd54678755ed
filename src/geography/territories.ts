import type { LatLon } from './coordinates.ts';

/** What is drawn on a plane of its own: métropole with Corse, or one overseas département by its INSEE code. */
export type Territory = 'metropole' | OverseasTerritory;
export type OverseasTerritory = (typeof overseasTerritories)[number];

/** In the order of the insets. */
export const overseasTerritories = ['971', '972', '973', '974', '976'] as const;

/** Degrees. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

const boxes = {
  '971': { west: -62, south: 15.7, east: -60.9, north: 16.7 },
  '972': { west: -61.4, south: 14.2, east: -60.6, north: 15.1 },
  '973': { west: -55, south: 2, east: -51, north: 6 },
  '974': { west: 55, south: -21.6, east: 56, north: -20.7 },
  '976': { west: 44.9, south: -13.2, east: 45.4, north: -12.5 },
} as const satisfies Record<OverseasTerritory, Box>;

const metropoleBox: Box = { west: -6, south: 41, east: 10, north: 52 };

/** Where a territory lies. */
export function boxOf(territory: Territory): Box {
  return territory === 'metropole' ? metropoleBox : boxes[territory];
}

/** Where each overseas département lies. */
export const overseasBoxes: ReadonlyMap<OverseasTerritory, Box> = new Map(
  overseasTerritories.map((territory) => [territory, boxes[territory]]),
);

function isOverseasTerritory(code: string): code is OverseasTerritory {
  return code in boxes;
}

/** The territory of a département. */
export function territoryOf(departement: string): Territory {
  return isOverseasTerritory(departement) ? departement : 'metropole';
}

/** The territory a point lies in; undefined elsewhere (overseas collectivities, foreign countries). */
export function findTerritory(point: LatLon): Territory | undefined {
  return (['metropole', ...overseasTerritories] as const).find((territory) => isInBox(point, boxOf(territory)));
}

export function isInBox([latitude, longitude]: LatLon, { west, south, east, north }: Box): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
