import { readPlaneOutlines } from '../../geography/plane-outlines.ts';
import { fitView, frameAround, type Frame, type View } from '../../geography/projection.ts';
import { drawBackdrop, placeOver, readOutlinesFor, type Backdrop } from './backdrop.ts';
import { dropCaptions, listMarks, listTintedDepartements, type CaseMark } from './case-marks.ts';
import { chooseMembersPerDot } from './dot-value.ts';
import { placeCallouts, type Callout } from './flock-callouts.ts';
import type { PlacedFlock } from './flock-placement.ts';
import { homeCompositions, type HomeComposition } from './home-compositions.ts';
import { layoutBraces } from './inset-braces.ts';
import { layoutInsets, rowFrame, type Inset } from './inset-layout.ts';
import { drawPath } from './map-path.ts';
import { layoutSheet, type MapSheet } from './map-sheet.ts';
import type { MapCase } from './map-types.ts';

export interface HomeMapLayout {
  /** Drawn once, in the pixels of the wide drawing; the narrow one shows it again through `placing`. */
  readonly backdrop: Backdrop;
  /** The départements of cases spread over more than two, same pixels. Empty when there is none. */
  readonly tint: string;
  readonly wide: Drawing & { readonly callouts: readonly Callout[] };
  readonly narrow: Drawing & { readonly placing: string };
  /** Members one dot stands for. */
  readonly membersPerDot: number;
  /** True when each flock gathers the cases of a département. */
  readonly isGrouped: boolean;
  /** Titles of the cases that stand nowhere: national without a seat, or scattered over the oceans. */
  readonly unplaced: readonly string[];
}

export interface Drawing {
  readonly frame: Frame;
  readonly sheet: MapSheet;
  readonly insets: readonly Inset[];
  /** Lines that join the insets of one case. */
  readonly braces: string;
  /** Those of the sheet, of the insets and above them. */
  readonly flocks: readonly PlacedFlock[];
  /** Pixels. */
  readonly dotRadius: number;
}

/** One dot is worth so many members, or more where there are too many. */
const MEMBERS_PER_DOT = 10;

/** Beyond the wide frame: what a larger window, or the narrow drawing, shows of the same backdrop. Pixels. */
const bleed: Frame = { x: -640, y: -90, width: 2720, height: 1300 };

export function layoutHomeMap(cases: readonly MapCase[]): HomeMapLayout {
  const marks = listMarks(cases);
  const members = chooseMembersPerDot(marks, MEMBERS_PER_DOT);
  const wide = viewOf(homeCompositions.wide);
  const narrow = viewOf(homeCompositions.narrow);
  const drawn = draw(homeCompositions.wide, wide, marks, members);
  const isGrouped = marks.some((mark) => mark.case === undefined);
  const placed = new Set(marks.map((mark) => mark.case?.id));

  return {
    backdrop: drawBackdrop(wide, bleed),
    tint: drawTint(cases, wide),
    wide: { ...drawn, callouts: placeCallouts(drawn, homeCompositions.wide, wide) },
    narrow: {
      ...draw(homeCompositions.narrow, narrow, dropCaptions(marks), members),
      placing: placeOver(wide, narrow),
    },
    membersPerDot: members,
    isGrouped,
    unplaced: isGrouped ? [] : cases.filter(({ id }) => !placed.has(id)).map(({ title }) => title),
  };
}

function viewOf({ france }: HomeComposition): View {
  return fitView('metropole', frameAround(readPlaneOutlines('metropole', 'full').land.coordinates.flat(2)), france);
}

function draw(composition: HomeComposition, view: View, marks: readonly CaseMark[], members: number): Drawing {
  const { frame, insets, reserved, sheet } = composition;
  const flockScale = { ...composition.flockScale, members };
  const placed = layoutInsets(insets, marks, flockScale);
  const right = frame.x + frame.width - insets.first.x;
  const braces = layoutBraces(marks, {
    insets,
    scale: flockScale,
    labels: sheet.labels,
    view,
    right: Math.min(right, rowFrame(insets).x + rowFrame(insets).width),
  });
  const clear = [...reserved, rowFrame(insets), ...braces.map((brace) => brace.frame)];
  const drawn = layoutSheet({ ...sheet, view, frame, marks, flockScale, areas: [], reserved: clear });
  return {
    frame,
    insets: placed,
    braces: braces.map(({ path }) => path).join(''),
    sheet: { ...drawn, labels: [...drawn.labels, ...braces.map(({ label }) => label)] },
    flocks: [...drawn.flocks, ...placed.flatMap(({ flocks }) => flocks), ...braces.map(({ flock }) => flock)],
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
