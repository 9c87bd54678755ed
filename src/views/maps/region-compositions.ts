import type { Frame } from '../../geography/projection.ts';
import type { LabelRules } from './case-labels.ts';
import type { FlockScale } from './flock-marks.ts';

/** The side of the wide drawing kept for the title. */
export type TitleSide = 'start' | 'end';

/** Where things stand on the map of a région. Pixels. */
export interface RegionComposition {
  readonly frame: Frame;
  /** Where the région fits. */
  readonly fit: Frame;
  /** Kept for the title. */
  readonly reserved: readonly Frame[];
  readonly flockScale: FlockScale;
  readonly labels: LabelRules;
  /** Cases named at most. */
  readonly labelLimit: number;
  readonly townLimit: number;
  /** Where the scale bar stands. */
  readonly scale: Frame;
}

const wide = {
  frame: { x: 0, y: 0, width: 1440, height: 600 },
  flockScale: { members: 2, spacing: 6.2, dotRadius: 2, ringRadius: 7, gap: 6 },
  labels: { title: { size: 14, isBold: true }, caption: { size: 12.5 }, width: 200, distances: [18, 36, 60, 90, 125] },
  labelLimit: 16,
  townLimit: 9,
  scale: { x: 1262, y: 556, width: 126, height: 30 },
} as const;

export const regionCompositions = {
  start: {
    ...wide,
    fit: { x: 536, y: 56, width: 760, height: 478 },
    reserved: [{ x: 40, y: 0, width: 480, height: 400 }],
  },
  end: {
    ...wide,
    fit: { x: 144, y: 56, width: 760, height: 478 },
    reserved: [{ x: 920, y: 0, width: 520, height: 400 }],
  },
  narrow: {
    frame: { x: 0, y: 0, width: 390, height: 330 },
    fit: { x: 22, y: 34, width: 346, height: 262 },
    reserved: [],
    flockScale: { members: 10, spacing: 4.6, dotRadius: 1.5, ringRadius: 5, gap: 6 },
    labels: { title: { size: 12.5, isBold: true }, caption: { size: 12.5 }, width: 120, distances: [18, 34, 52, 72] },
    labelLimit: 6,
    townLimit: 3,
    scale: { x: 290, y: 294, width: 90, height: 28 },
  },
} as const satisfies Record<TitleSide | 'narrow', RegionComposition>;
