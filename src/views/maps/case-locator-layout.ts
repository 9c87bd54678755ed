import type { LatLon } from '../../geography/coordinates.ts';
import { projectOnView, type Frame, type View } from '../../geography/projection.ts';
import { findTerritory } from '../../geography/territories.ts';
import { drawBackdrop, placeOver, readOutlinesFor, type Backdrop } from './backdrop.ts';
import { nationalLimit } from './case-anchors.ts';
import { createLabelSpace, type LabelSpace } from './label-space.ts';
import { fitPlaces, type LocatorFrame } from './locator-view.ts';
import { drawPath } from './map-path.ts';
import { nameStyles, placeAreas, placeCountries, placeNames, type NameLabel } from './name-labels.ts';
import { seaNames } from './place-names.ts';
import { placeNumbers, type NumberMark } from './number-marks.ts';
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
  /** Places named in the sources, known to the commune, in the order of their numbers. */
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
  readonly numbers: readonly NumberMark[];
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
  readonly townLimit: number;
}

/** Kilometres shown across at least by the whole drawing. */
const LEAST_EXTENT = 90;

const compositions = {
  wide: {
    frame: { x: 0, y: 0, width: 664, height: 400 },
    fit: { x: 150, y: 60, width: 364, height: 280 },
    areaFit: { x: 24, y: 16, width: 616, height: 368 },
    leastWidth: (LEAST_EXTENT * 364) / 664,
    situation: { x: 580, y: 10, width: 74, height: 76 },
    scale: { x: 524, y: 360, width: 126, height: 30 },
    townLimit: 3,
  },
  narrow: {
    frame: { x: 0, y: 0, width: 358, height: 300 },
    fit: { x: 60, y: 52, width: 210, height: 200 },
    areaFit: { x: 14, y: 12, width: 330, height: 276 },
    leastWidth: (LEAST_EXTENT * 210) / 358,
    situation: { x: 274, y: 10, width: 74, height: 76 },
    scale: { x: 258, y: 264, width: 90, height: 28 },
    townLimit: 2,
  },
} as const satisfies Record<string, Composition>;

/** The narrow drawing is the higher one: the backdrop goes beyond the wide frame. Pixels. */
const backdropFrame: Frame = { x: -40, y: -120, width: 720, height: 640 };

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
  const dots = points
    .filter(({ point }) => findTerritory(point) === view.territory)
    .map(({ point }) => projectOnView(view, point));
  const space = createLabelSpace(frame, [composition.situation, composition.scale]);
  space.takeDots(dots);
  const numbers = placeNumbers(dots, space);
  const situation = layoutSituation(view, frame, composition.situation);
  const names = new Set(points.map(({ name }) => name));
  return {
    frame,
    numbers,
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
