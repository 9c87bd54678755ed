import type { LatLon, Point } from '../../geography/coordinates.ts';
import { isInFrame, projectOnView, type Frame, type View } from '../../geography/projection.ts';
import { findTerritory } from '../../geography/territories.ts';
import { drawBackdrop, placeOver, readOutlinesFor, type Backdrop } from './backdrop.ts';
import { placeLabel, type Label, type LabelRules } from './case-labels.ts';
import { nationalLimit } from './case-marks.ts';
import { createLabelSpace, type LabelSpace } from './label-space.ts';
import { fitPlaces, type LocatorFrame } from './locator-view.ts';
import { drawPath } from './map-path.ts';
import { nameStyles, placeAreas, placeCountries, placeNames, type NameLabel } from './name-labels.ts';
import { seaNames } from './place-names.ts';
import { nameDepartementsIn } from './region-names.ts';
import { measureScale, type ScaleBar } from './scale-bar.ts';
import { layoutSituation, type Situation } from './situation-layout.ts';
import { placeTowns, type TownLabel } from './town-labels.ts';
import { listTownsIn } from './towns.ts';

export interface LocatorPoint {
  readonly name: string;
  readonly point: LatLon;
}

export interface CaseLocatorInput {
  /** Places named in the sources, known to the commune, the main one first. */
  readonly points: readonly LocatorPoint[];
  /** INSEE codes of the départements of its territory. */
  readonly departements: readonly string[];
}

export interface CaseLocatorLayout {
  /** Drawn once, in the pixels of the wide drawing; the narrow one shows it again through `placing`. */
  readonly backdrop: Backdrop;
  readonly tinted: string;
  readonly wide: LocatorDrawing;
  readonly narrow: LocatorDrawing & { readonly placing: string };
}

export interface LocatorDrawing {
  readonly frame: Frame;
  readonly dots: readonly Point[];
  readonly labels: readonly Label[];
  readonly towns: readonly TownLabel[];
  readonly seas: readonly NameLabel[];
  /** Countries and départements. */
  readonly areas: readonly NameLabel[];
  readonly scaleBar: ScaleBar;
  /** Where the map lies in France; absent when it shows all of it. */
  readonly situation?: Situation;
}

interface Composition extends LocatorFrame {
  readonly frame: Frame;
  readonly situation: Frame;
  readonly scale: Frame;
  readonly labels: LabelRules;
  readonly townLimit: number;
}

const compositions = {
  wide: {
    frame: { x: 0, y: 0, width: 640, height: 400 },
    fit: { x: 110, y: 50, width: 420, height: 290 },
    areaFit: { x: 24, y: 16, width: 592, height: 368 },
    leastWidth: 60,
    situation: { x: 14, y: 296, width: 90, height: 90 },
    scale: { x: 500, y: 360, width: 126, height: 30 },
    labels: { title: { size: 14, isBold: true }, caption: { size: 12.5 }, width: 220, distances: [18, 32, 50, 70] },
    townLimit: 6,
  },
  narrow: {
    frame: { x: 0, y: 0, width: 358, height: 290 },
    fit: { x: 70, y: 44, width: 218, height: 190 },
    areaFit: { x: 14, y: 12, width: 330, height: 266 },
    leastWidth: 60,
    situation: { x: 10, y: 216, width: 64, height: 64 },
    scale: { x: 258, y: 254, width: 90, height: 28 },
    labels: { title: { size: 12.5, isBold: true }, caption: { size: 12.5 }, width: 150, distances: [18, 32, 50] },
    townLimit: 3,
  },
} as const satisfies Record<string, Composition>;

/** The narrow drawing is the higher one: the backdrop goes beyond the wide frame. Pixels. */
const backdropFrame: Frame = { x: -40, y: -120, width: 720, height: 640 };
const dotReach = 4;

export function layoutCaseLocator(input: CaseLocatorInput): CaseLocatorLayout {
  const places = { points: input.points.map(({ point }) => point), departements: input.departements };
  const wide = fitPlaces(places, compositions.wide);
  const narrow = fitPlaces(places, compositions.narrow);
  return {
    backdrop: drawBackdrop(wide, backdropFrame),
    tinted: drawTinted(input.departements, wide),
    wide: draw(compositions.wide, wide, input),
    narrow: { ...draw(compositions.narrow, narrow, input), placing: placeOver(wide, narrow) },
  };
}

function draw(composition: Composition, view: View, { points }: CaseLocatorInput): LocatorDrawing {
  const { frame } = composition;
  const marks = points
    .filter(({ point }) => findTerritory(point) === view.territory)
    .map(({ name, point }) => ({ title: name, center: projectOnView(view, point) }))
    .filter(({ center }) => isInFrame(center, frame));
  const space = createLabelSpace(frame, [composition.situation, composition.scale]);
  const dots = marks.map(({ center }) => center);
  space.takeDots(dots);
  const labels = marks.flatMap((mark) => {
    const label = placeLabel({ ...mark, reach: dotReach, dots: [mark.center] }, composition.labels, view, space);
    return label ?? [];
  });
  const situation = layoutSituation(view, frame, composition.situation);
  const names = new Set(points.map(({ name }) => name));
  return {
    frame,
    dots,
    labels,
    ...nameSurroundings(composition, view, space, names),
    scaleBar: measureScale(view.scale, composition.scale),
    ...(situation && { situation }),
  };
}

/** A national territory would tint everything: it tints nothing. */
function drawTinted(codes: readonly string[], view: View): string {
  if (codes.length > nationalLimit) return '';
  const outlines = readOutlinesFor(view).departements;
  return codes
    .flatMap((code) => outlines.get(code) ?? [])
    .map((outline) => drawPath(outline, view, backdropFrame))
    .join('');
}

type Surroundings = Pick<LocatorDrawing, 'seas' | 'areas' | 'towns'>;

/** Under a pixel per kilometre, the names of départements would cover the map. */
const namingScale = 1;

function nameSurroundings(
  { frame, townLimit }: Composition,
  view: View,
  space: LabelSpace,
  named: ReadonlySet<string>,
): Surroundings {
  const seas = placeNames(seaNames, { style: nameStyles.sea, ground: 'sea' }, view, space);
  const countries = placeCountries(view, space);
  const departements = view.scale < namingScale ? [] : placeAreas(nameDepartementsIn(view, frame), view, space);
  const towns = listTownsIn(view, frame, { count: townLimit, besides: named });
  return { seas, areas: [...countries, ...departements], towns: placeTowns(towns, view, space) };
}
