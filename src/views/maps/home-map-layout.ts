import { readPlaneOutlines } from '../../geography/plane-outlines.ts';
import { fitView, frameAround, type Frame, type View } from '../../geography/projection.ts';
import { drawBackdrop, placeOver, readOutlinesFor, type Backdrop } from './backdrop.ts';
import { dropCaptions, listMarks, listTintedDepartements, type CaseMark } from './case-marks.ts';
import { chooseMembersPerDot } from './dot-value.ts';
import type { FlockScale } from './flock-marks.ts';
import type { PlacedFlock } from './flock-placement.ts';
import { layoutInsets, rowFrame, type Inset, type InsetRow } from './inset-layout.ts';
import { drawPath } from './map-path.ts';
import { layoutSheet, type MapSheet, type SheetPlan } from './map-sheet.ts';
import type { MapCase } from './map-types.ts';
import { findTowns } from './towns.ts';

export interface HomeMapLayout {
  /** Drawn once, in the pixels of the wide drawing; the narrow one shows it again through `placing`. */
  readonly backdrop: Backdrop;
  /** The départements of cases known to the département only, same pixels. Empty when there is none. */
  readonly tint: string;
  readonly wide: Drawing;
  readonly narrow: Drawing & { readonly placing: string };
  /** Members one dot stands for. */
  readonly membersPerDot: number;
  /** True when each flock gathers the cases of a département. */
  readonly isGrouped: boolean;
}

export interface Drawing {
  readonly frame: Frame;
  readonly sheet: MapSheet;
  readonly insets: readonly Inset[];
  /** Those of the sheet and of the insets. */
  readonly flocks: readonly PlacedFlock[];
  /** Pixels. */
  readonly dotRadius: number;
}

interface Composition {
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

const compositions = {
  wide: {
    frame: { x: 0, y: 0, width: 1440, height: 805 },
    france: { x: 608, y: 40, width: 764, height: 716 },
    insets: { first: { x: 64, y: 688, width: 85, height: 77 }, gap: 9 },
    reserved: [
      { x: 40, y: 30, width: 490, height: 530 },
      { x: 524, y: 742, width: 916, height: 63 },
    ],
    flockScale: { spacing: 7.2, dotRadius: 1.9, ringRadius: 4.2 },
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
    frame: { x: 0, y: 0, width: 390, height: 500 },
    france: { x: 14, y: 34, width: 350, height: 338 },
    insets: { first: { x: 16, y: 410, width: 66, height: 74 }, gap: 7 },
    reserved: [],
    flockScale: { spacing: 4.6, dotRadius: 1.4, ringRadius: 3.6 },
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
} as const satisfies Record<string, Composition>;

/** Beyond the wide frame: what a larger window, or the narrow drawing, shows of the same backdrop. Pixels. */
const bleed: Frame = { x: -640, y: -90, width: 2720, height: 1300 };

export function layoutHomeMap(cases: readonly MapCase[]): HomeMapLayout {
  const marks = listMarks(cases);
  const members = chooseMembersPerDot(marks);
  const wide = viewOf(compositions.wide);
  const narrow = viewOf(compositions.narrow);

  return {
    backdrop: drawBackdrop(wide, bleed),
    tint: drawTint(cases, wide),
    wide: draw(compositions.wide, wide, marks, members),
    narrow: {
      ...draw(compositions.narrow, narrow, dropCaptions(marks), members),
      placing: placeOver(wide, narrow),
    },
    membersPerDot: members,
    isGrouped: marks.some((mark) => mark.case === undefined),
  };
}

function viewOf({ france }: Composition): View {
  return fitView('metropole', frameAround(readPlaneOutlines('metropole', 'full').land.coordinates.flat(2)), france);
}

function draw(composition: Composition, view: View, marks: readonly CaseMark[], members: number): Drawing {
  const { frame, insets, reserved, sheet } = composition;
  const flockScale = { ...composition.flockScale, members };
  const placed = layoutInsets(insets, marks, flockScale);
  const clear = [...reserved, rowFrame(insets)];
  const drawn = layoutSheet({ ...sheet, view, frame, marks, flockScale, areas: [], reserved: clear });
  return {
    frame,
    insets: placed,
    sheet: drawn,
    flocks: [...drawn.flocks, ...placed.flatMap(({ flocks }) => flocks)],
    dotRadius: flockScale.dotRadius,
  };
}

function drawTint(cases: readonly MapCase[], view: View): string {
  const { departements } = readOutlinesFor(view);
  return listTintedDepartements(cases)
    .flatMap((code) => departements.get(code) ?? [])
    .map((outline) => drawPath(outline, view, bleed))
    .join('');
}
