import type { LatLon, Point } from '../../geography/coordinates.ts';

export interface PlaceName {
  readonly name: string;
  /** Where its middle may stand, best first. */
  readonly anchors: readonly LatLon[];
}

/** The name of a département. */
export interface AreaName {
  readonly name: string;
  /** Where its middle may stand, in pixels, best first. */
  readonly anchors: readonly Point[];
}

/** Seas and oceans around métropole and the overseas départements. */
export const seaNames: readonly PlaceName[] = [
  {
    name: 'La Manche',
    anchors: [
      [49.75, -2.6],
      [50.15, -0.7],
      [49.15, -3.2],
      [50.3, 0.7],
      [48.95, -2.2],
      [50.25, 1.25],
      [49.6, -0.6],
    ],
  },
  {
    name: 'Océan Atlantique',
    anchors: [
      [46.1, -4.6],
      [47.2, -4.6],
      [45.2, -2.6],
      [44.3, -2.6],
      [46.6, -2.9],
      [47.4, -3.9],
      [14.9, -60.2],
      [16.5, -60.2],
      [6.6, -51.5],
      [5.6, -51.2],
    ],
  },
  {
    name: 'Mer Méditerranée',
    anchors: [
      [42.6, 6.4],
      [42.9, 4.6],
      [43.2, 3.9],
      [43.1, 7.2],
      [42.9, 7.7],
      [42.3, 7.6],
    ],
  },
  {
    name: 'Mer du Nord',
    anchors: [
      [51.6, 2.5],
      [51.25, 2.2],
    ],
  },
  {
    name: 'Golfe de Gascogne',
    anchors: [
      [43.75, -2.2],
      [44.4, -1.9],
      [44.0, -1.75],
    ],
  },
  {
    name: 'Mer des Antilles',
    anchors: [
      [15.7, -62.2],
      [14.6, -61.7],
      [15.9, -62.1],
      [14.3, -61.5],
    ],
  },
  {
    name: 'Océan Indien',
    anchors: [
      [-20.75, 55.0],
      [-21.5, 56.1],
      [-20.8, 56.1],
      [-12.6, 45.6],
      [-13.1, 45.5],
      [-12.6, 44.85],
    ],
  },
];

/** Countries around métropole and Guyane. */
export const countryNames: readonly PlaceName[] = [
  {
    name: 'Royaume-Uni',
    anchors: [
      [51.05, -1.1],
      [50.95, -0.2],
      [50.9, -2.2],
    ],
  },
  {
    name: 'Belgique',
    anchors: [
      [50.75, 4.75],
      [50.3, 4.9],
      [50.9, 3.8],
    ],
  },
  {
    name: 'Allemagne',
    anchors: [
      [49.6, 8.9],
      [48.6, 8.5],
      [49.3, 7.3],
    ],
  },
  {
    name: 'Suisse',
    anchors: [
      [46.9, 8.2],
      [47.0, 7.3],
      [46.75, 7.0],
    ],
  },
  {
    name: 'Italie',
    anchors: [
      [44.9, 8.3],
      [45.2, 7.7],
      [44.5, 7.6],
    ],
  },
  {
    name: 'Espagne',
    anchors: [
      [42.3, -2.0],
      [42.3, 0.4],
      [42.1, 2.0],
      [43.05, -2.2],
    ],
  },
  {
    name: 'Brésil',
    anchors: [
      [2.2, -52.2],
      [2.9, -51.3],
    ],
  },
  {
    name: 'Suriname',
    anchors: [
      [4.4, -55.3],
      [4.0, -54.9],
    ],
  },
];
