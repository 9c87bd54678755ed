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
  /** Kept for the title and the legend. */
  readonly reserved: readonly Frame[];
  readonly flockScale: FlockScale;
  readonly labels: LabelRules;
  /** Cases named at most. */
  readonly labelLimit: number;
  readonly townLimit: number;
}

const legend: Frame = { x: 640, y: 612, width: 800, height: 48 };

const wide = {
  frame: { x: 0, y: 0, width: 1440, height: 660 },
  flockScale: { members: 3, spacing: 8, dotRadius: 2.2, ringRadius: 7 },
  labels: { title: { size: 14, isBold: true }, caption: { size: 12.5 }, width: 200, distances: [18, 36, 60, 90, 125] },
  labelLimit: 16,
  townLimit: 9,
} as const;

export const regionCompositions = {
  start: {
    ...wide,
    fit: { x: 530, y: 48, width: 846, height: 544 },
    reserved: [{ x: 40, y: 0, width: 480, height: 420 }, legend],
  },
  end: {
    ...wide,
    fit: { x: 64, y: 48, width: 846, height: 544 },
    reserved: [{ x: 920, y: 0, width: 520, height: 420 }, legend],
  },
  narrow: {
    frame: { x: 0, y: 0, width: 390, height: 330 },
    fit: { x: 22, y: 34, width: 346, height: 262 },
    reserved: [],
    flockScale: { members: 10, spacing: 6, dotRadius: 1.7, ringRadius: 5.5 },
    labels: { title: { size: 12.5, isBold: true }, caption: { size: 12.5 }, width: 120, distances: [18, 34, 52, 72] },
    labelLimit: 6,
    townLimit: 3,
  },
} as const satisfies Record<TitleSide | 'narrow', RegionComposition>;
