import type { Point } from '../../geography/coordinates.ts';
import { departementsByRegion } from '../../geography/departements.ts';
import { readPlaneOutlines } from '../../geography/plane-outlines.ts';
import {
  fitView,
  frameAround,
  growFrame,
  isInFrame,
  projectOnView,
  type Frame,
  type View,
} from '../../geography/projection.ts';
import { territoryOf } from '../../geography/territories.ts';
import { drawBackdrop, placeOver, readOutlinesFor, type Backdrop } from './backdrop.ts';
import { dropCaptions, listMarks, listTintedDepartements, type CaseMark } from './case-marks.ts';
import { readGround } from './ground.ts';
import { drawPath } from './map-path.ts';
import { layoutSheet, type MapSheet } from './map-sheet.ts';
import type { MapCase } from './map-types.ts';
import { regionCompositions, type RegionComposition, type TitleSide } from './region-compositions.ts';
import { nameDepartements } from './region-names.ts';
import { listTowns } from './towns.ts';

export interface RegionMapInput {
  /** INSEE code. */
  readonly region: string;
  readonly cases: readonly MapCase[];
  /** INSEE codes of the départements that no published case names; those of other régions are left out. */
  readonly whiteAreas: readonly string[];
  /** Where the title stands on the wide drawing. */
  readonly titleSide: TitleSide;
}

export interface RegionMapLayout {
  /** Drawn once, in the pixels of the wide drawing; the narrow one shows it again through `placing`. */
  readonly backdrop: Backdrop;
  /** Outline of the région, and the départements of cases known to the département only; same pixels. */
  readonly subject: string;
  readonly tinted: string;
  readonly wide: RegionDrawing;
  readonly narrow: RegionDrawing & { readonly placing: string };
  /** True when each flock gathers the cases of a département. */
  readonly isGrouped: boolean;
}

export interface RegionDrawing {
  readonly frame: Frame;
  readonly hatched: string;
  readonly sheet: MapSheet;
  /** Members one dot stands for. */
  readonly membersPerDot: number;
  /** Pixels. */
  readonly dotRadius: number;
}

/** Pixels drawn around the wide frame, for larger windows and for the narrow drawing. */
const bleed = { across: 440, along: 160 };

/** The side where the title covers least of France. @throws when the région is unknown. */
export function chooseTitleSide(region: string): TitleSide {
  const countLand = (side: TitleSide): number => {
    const { fit, reserved } = regionCompositions[side];
    const [{ x, y, width, height }] = reserved;
    const view = fitRegion(region, fit);
    const steps = [0.1, 0.3, 0.5, 0.7, 0.9];
    const probes = steps.flatMap((along) => steps.map((down): Point => [x + along * width, y + down * height]));
    return probes.filter((probe) => readGround(view, probe) === 'land').length;
  };
  return countLand('end') < countLand('start') ? 'end' : 'start';
}

/** @throws when the région is unknown. */
export function layoutRegionMap(input: RegionMapInput): RegionMapLayout {
  const marks = listMarks(input.cases);
  const composition = regionCompositions[input.titleSide];
  const wide = fitRegion(input.region, composition.fit);
  const narrow = fitRegion(input.region, regionCompositions.narrow.fit);
  const { x, y, width, height } = composition.frame;
  const drawn = {
    x: x - bleed.across,
    y: y - bleed.along,
    width: width + 2 * bleed.across,
    height: height + 2 * bleed.along,
  };
  const subject = readOutlinesFor(wide).regions.get(input.region);

  return {
    backdrop: drawBackdrop(wide, drawn),
    subject: subject ? drawPath(subject, wide, drawn) : '',
    tinted: drawDepartements(input.region, listTintedDepartements(input.cases), wide),
    wide: draw(composition, wide, input, marks),
    narrow: {
      ...draw(regionCompositions.narrow, narrow, input, dropCaptions(marks)),
      placing: placeOver(wide, narrow),
    },
    isGrouped: marks.some((mark) => mark.case === undefined),
  };
}

function fitRegion(region: string, frame: Frame): View {
  const [departement] = departementsByRegion.get(region) ?? [];
  if (departement === undefined) throw new Error(`No région has the code ${region}`);
  const territory = territoryOf(departement);
  const outline = readPlaneOutlines(territory, 'full').regions.get(region);
  if (!outline) throw new Error(`No outline for the région ${region}`);
  return fitView(territory, frameAround(outline.coordinates.flat(2)), frame);
}

function draw(
  composition: RegionComposition,
  view: View,
  { region, whiteAreas }: RegionMapInput,
  marks: readonly CaseMark[],
): RegionDrawing {
  const { frame, fit, flockScale, reserved, labels, labelLimit, townLimit } = composition;
  const near = marks.filter(
    ({ territory, point }) => territory === view.territory && isInFrame(projectOnView(view, point), growFrame(fit, 30)),
  );
  return {
    frame,
    hatched: drawDepartements(region, whiteAreas, view),
    membersPerDot: flockScale.members,
    dotRadius: flockScale.dotRadius,
    sheet: layoutSheet({
      view,
      frame,
      marks: near,
      flockScale,
      labels,
      labelLimit,
      reserved,
      towns: listTowns(region).slice(0, townLimit),
      showsCountries: true,
      areas: nameDepartements(region, view, frame),
    }),
  };
}

/** The whole outlines, without clipping: they lie inside the frame. */
function drawDepartements(region: string, codes: readonly string[], view: View): string {
  const members = new Set(departementsByRegion.get(region));
  const everywhere = { x: -1e4, y: -1e4, width: 2e4, height: 2e4 };
  return codes
    .filter((code) => members.has(code))
    .flatMap((code) => readOutlinesFor(view).departements.get(code) ?? [])
    .map((outline) => drawPath(outline, view, everywhere))
    .join('');
}
