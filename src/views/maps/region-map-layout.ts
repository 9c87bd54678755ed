import type { Point } from '../../geography/coordinates.ts';
import { departementsByRegion } from '../../geography/departements.ts';
import { readLand } from '../../geography/plane-land.ts';
import { readPlaneOutlines } from '../../geography/plane-outlines.ts';
import {
  fitView,
  frameAround,
  growFrame,
  isInFrame,
  placeOnView,
  type Frame,
  type View,
} from '../../geography/projection.ts';
import { territoryOf } from '../../geography/territories.ts';
import { detailFor, drawBackdrop, placeOver, readOutlinesFor, type Backdrop } from './backdrop.ts';
import type { Anchor } from './case-anchors.ts';
import type { Label } from './case-labels.ts';
import { dropCaptions, listMarks, listTintedDepartements, nameTerritories, type CaseMark } from './case-marks.ts';
import { chooseMembersPerDot } from './dot-value.ts';
import { placeCallouts, type Callout } from './flock-callouts.ts';
import { readGround } from './ground.ts';
import { drawPath } from './map-path.ts';
import { layoutSheet, type MapSheet } from './map-sheet.ts';
import type { MapCase } from './map-types.ts';
import { regionCompositions, type RegionComposition, type TitleSide } from './region-compositions.ts';
import { nameDepartements } from './region-names.ts';
import { measureScale, type ScaleBar } from './scale-bar.ts';
import { listTowns } from './towns.ts';

export interface RegionMapInput {
  /** INSEE code. */
  readonly region: string;
  /** Those of the région. */
  readonly cases: readonly MapCase[];
  /** Other cases: those that stand around it are drawn faint. */
  readonly neighbours: readonly MapCase[];
  /** INSEE codes of the départements that no published case names; those of other régions are left out. */
  readonly whiteAreas: readonly string[];
  /** Where the title stands on the wide drawing. */
  readonly titleSide: TitleSide;
}

export interface RegionMapLayout {
  /** Drawn once, in the pixels of the wide drawing; the narrow one shows it again through `placing`. */
  readonly backdrop: Backdrop;
  /** Outline of the région, and the départements of cases spread over more than two; same pixels. */
  readonly subject: string;
  readonly tinted: string;
  readonly wide: RegionDrawing & { readonly callouts: readonly Callout[] };
  readonly narrow: RegionDrawing & { readonly placing: string };
  /** True when each flock gathers the cases of a département. */
  readonly isGrouped: boolean;
}

export interface RegionDrawing {
  readonly frame: Frame;
  readonly hatched: string;
  readonly sheet: MapSheet;
  readonly scaleBar: ScaleBar;
  /** Members one dot stands for. */
  readonly membersPerDot: number;
  /** Pixels. */
  readonly dotRadius: number;
}

/** Pixels drawn around the wide frame, for larger windows and for the narrow drawing. */
const bleed = { across: 440, along: 160 };

/** Kilometres that a drawing shows across at least: closer, the outlines would show how coarse they are. */
const LEAST_EXTENT = 90;
/** Pixels between the middle of a flock and the edge of its drawing, at least. */
const EDGE = 26;

/** The side where the title covers least of France. @throws when the région is unknown. */
export function chooseTitleSide(region: string): TitleSide {
  const countLand = (side: TitleSide): number => {
    const composition = regionCompositions[side];
    const [{ x, y, width, height }] = composition.reserved;
    const view = fitRegion(region, composition);
    const steps = [0.1, 0.3, 0.5, 0.7, 0.9];
    const probes = steps.flatMap((along) => steps.map((down): Point => [x + along * width, y + down * height]));
    return probes.filter((probe) => readGround(view, probe) === 'land').length;
  };
  return countLand('end') < countLand('start') ? 'end' : 'start';
}

/** Whether an anchor is on the map of a région, or under its title. @throws when the région is unknown. */
export function seeAround(region: string): (anchor: Anchor) => boolean {
  const composition = regionCompositions[chooseTitleSide(region)];
  const view = fitRegion(region, composition);
  return ({ territory, position }) =>
    territory === view.territory && isInFrame(placeOnView(view, position), composition.frame);
}

/** @throws when the région is unknown. */
export function layoutRegionMap(input: RegionMapInput): RegionMapLayout {
  const marks = listMarks(input.cases).map(nameIslands);
  const around = listMarks(input.neighbours.map((item) => ({ ...item, isNeighbour: true })));
  // Too many to tell apart say nothing of the région.
  const all = around.some((mark) => mark.case === undefined) ? marks : [...marks, ...around];
  const composition = regionCompositions[input.titleSide];
  const wide = fitRegion(input.region, composition);
  const narrow = fitRegion(input.region, regionCompositions.narrow);
  const { x, y, width, height } = composition.frame;
  const bled = {
    x: x - bleed.across,
    y: y - bleed.along,
    width: width + 2 * bleed.across,
    height: height + 2 * bleed.along,
  };
  const subject = readOutlinesFor(wide).regions.get(input.region);
  const drawn = draw(composition, wide, input, all);

  return {
    backdrop: drawBackdrop(wide, bled),
    subject: subject ? drawPath(subject, wide, bled) : '',
    tinted: drawDepartements(
      input.region,
      listTintedDepartements(input.cases.filter((item) => !coversRegion(item, input.region))),
      wide,
    ),
    wide: { ...drawn, callouts: placeCallouts(drawn.sheet, composition, wide) },
    narrow: {
      ...draw(regionCompositions.narrow, narrow, input, dropCaptions(all)),
      placing: placeOver(wide, narrow),
    },
    isGrouped: marks.some((mark) => mark.case === undefined),
  };
}

/** A flock drawn on one of the islands of its case stands for all of them. */
function nameIslands(mark: CaseMark): CaseMark {
  const islands = mark.isShared ? nameTerritories(mark.case?.departements ?? []) : undefined;
  if (!mark.case || islands === undefined) return mark;
  return { ...mark, case: { ...mark.case, caption: `${mark.case.caption}, ${islands}` } };
}

/** A tint all over the région would tell nothing in it. */
function coversRegion({ departements }: MapCase, region: string): boolean {
  return departementsByRegion.get(region)?.every((code) => departements.includes(code)) ?? false;
}

/** The région alone would fill the frame: a small one keeps some of what surrounds it. */
export function fitRegion(region: string, { fit, frame }: RegionComposition): View {
  const [departement] = departementsByRegion.get(region) ?? [];
  if (departement === undefined) throw new Error(`No région has the code ${region}`);
  const territory = territoryOf(departement);
  const outline = readPlaneOutlines(territory, 'full').regions.get(region);
  if (!outline) throw new Error(`No outline for the région ${region}`);
  const extent = frameAround(outline.coordinates.flat(2));
  const { scale } = fitView(territory, extent, fit);
  const shown = frame.width / scale;
  const margin = Math.max(0, LEAST_EXTENT / shown - 1) / 2;
  return fitView(territory, growFrame(extent, (margin * Math.max(fit.width, fit.height)) / scale), fit);
}

function draw(
  composition: RegionComposition,
  view: View,
  { region, whiteAreas }: RegionMapInput,
  marks: readonly CaseMark[],
): RegionDrawing {
  const { frame, reserved, labels, labelLimit, townLimit } = composition;
  const isShown = ({ territory, position }: CaseMark): boolean => {
    if (territory !== view.territory) return false;
    const spot = placeOnView(view, position);
    return isInFrame(spot, growFrame(frame, -EDGE)) && !reserved.some((kept) => isInFrame(spot, kept));
  };
  const near = marks.filter(isShown);
  const members = chooseMembersPerDot(near, composition.flockScale.members);
  const sheet = layoutSheet({
    view,
    frame,
    marks: near,
    flockScale: { ...composition.flockScale, members },
    labels,
    labelLimit,
    reserved: [...reserved, composition.scale],
    towns: listTowns(region).slice(0, townLimit),
    showsCountries: true,
    areas: nameDepartements(region, view, frame),
  });
  return {
    frame,
    hatched: drawDepartements(region, whiteAreas, view),
    membersPerDot: members,
    dotRadius: composition.flockScale.dotRadius,
    sheet: { ...sheet, labels: sheet.labels.map((label) => standOutside(label, region, view)) },
    scaleBar: measureScale(view.scale, composition.scale),
  };
}

/** The other régions have the colour of neighbours: so has the halo of a label over them. */
function standOutside<Placed extends Label>(label: Placed, region: string, view: View): Placed {
  const [line] = label.lines;
  if (label.ground !== 'land' || !line) return label;
  const isInside = readLand(view.territory, detailFor(view.scale), departementsByRegion.get(region) ?? []);
  const shift = { start: 40, middle: 0, end: -40 }[label.anchor];
  const position = [label.x + shift - view.origin[0], line.y - view.origin[1]].map((pixels) => pixels / view.scale);
  return isInside([position[0] ?? 0, position[1] ?? 0]) ? label : { ...label, ground: 'neighbour' };
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
