import type { Frame } from '../../geography/projection.ts';
import type { FlockScale } from './flock-marks.ts';
import type { InsetRow } from './inset-layout.ts';
import type { SheetPlan } from './map-sheet.ts';
import { findTowns } from './towns.ts';

/** Where things stand on the national map. Pixels. */
export interface HomeComposition {
  readonly frame: Frame;
  /** Where métropole fits. */
  readonly france: Frame;
  readonly insets: InsetRow;
  /** Kept clear of labels, besides the insets. */
  readonly reserved: readonly Frame[];
  readonly flockScale: Omit<FlockScale, 'members'>;
  readonly sheet: Pick<SheetPlan, 'labels' | 'labelLimit' | 'towns' | 'showsCountries'>;
}

/** Préfectures de région and other great towns, the largest first. */
const townCodes = [
  '75056',
  '13055',
  '69123',
  '31555',
  '59350',
  '33063',
  '44109',
  '67482',
  '35238',
  '63113',
  '21231',
  '06088',
  '76540',
  '45234',
  '38185',
];

/** A dot every 4.75 pixels along its turn, which is 5.37 between dots of a flock stretched by 1.28. */
const SPACING = 5.37;

export const homeCompositions = {
  wide: {
    frame: { x: 0, y: 0, width: 1440, height: 850 },
    france: { x: 656, y: 46, width: 770, height: 732 },
    insets: { first: { x: 540, y: 756, width: 88, height: 82 }, gap: 8 },
    reserved: [{ x: 40, y: 30, width: 480, height: 820 }],
    flockScale: { spacing: SPACING, dotRadius: 1.9, ringRadius: 4.2, gap: 7.1 },
    sheet: {
      labels: {
        title: { size: 14, isBold: true },
        caption: { size: 12.5 },
        width: 190,
        distances: [18, 34, 55, 80, 110, 145],
      },
      labelLimit: 18,
      towns: findTowns(townCodes),
      showsCountries: true,
    },
  },
  narrow: {
    frame: { x: 0, y: 0, width: 390, height: 520 },
    france: { x: 14, y: 34, width: 350, height: 338 },
    insets: { first: { x: 16, y: 430, width: 66, height: 74 }, gap: 7 },
    reserved: [],
    flockScale: { spacing: 3.9, dotRadius: 1.4, ringRadius: 3.6, gap: 6 },
    sheet: {
      labels: {
        title: { size: 12.5, isBold: true },
        caption: { size: 12.5 },
        width: 130,
        distances: [18, 34, 55, 80, 105],
      },
      labelLimit: 6,
      towns: [],
      showsCountries: false,
    },
  },
} as const satisfies Record<string, HomeComposition>;
