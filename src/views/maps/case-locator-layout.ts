import type { LatLon, Point } from '../../geography/coordinates.ts';
import { isInFrame, projectOnView, type Frame, type View } from '../../geography/projection.ts';
import { findTerritory } from '../../geography/territories.ts';
import { drawBackdrop, readOutlinesFor, type Backdrop } from './backdrop.ts';
import { placeLabel, type Label, type LabelRules } from './case-labels.ts';
import { nationalLimit } from './case-marks.ts';
import { createLabelSpace, type LabelSpace } from './label-space.ts';
import { fitPlaces } from './locator-view.ts';
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
  readonly frame: Frame;
  readonly backdrop: Backdrop;
  readonly tinted: string;
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

const frame: Frame = { x: 0, y: 0, width: 640, height: 400 };
/** Where the places fit: clear of the sides, so that their names have room. */
const fit: Frame = { x: 110, y: 50, width: 420, height: 290 };
/** Where areas fit: départements, or the whole country. */
const areaFit: Frame = { x: 24, y: 16, width: 592, height: 368 };
const leastWidth = 60;
const situationFrame: Frame = { x: 14, y: 296, width: 90, height: 90 };
const scaleFrame: Frame = { x: 500, y: 360, width: 126, height: 30 };
const labelRules: LabelRules = {
  title: { size: 14, isBold: true },
  caption: { size: 12.5 },
  width: 220,
  distances: [18, 32, 50, 70],
};
const dotReach = 4;
const townLimit = 6;

export function layoutCaseLocator({ points, departements }: CaseLocatorInput): CaseLocatorLayout {
  const view = fitPlaces({ points: points.map(({ point }) => point), departements }, { fit, areaFit, leastWidth });
  const marks = points
    .filter(({ point }) => findTerritory(point) === view.territory)
    .map(({ name, point }) => ({ title: name, center: projectOnView(view, point) }))
    .filter(({ center }) => isInFrame(center, frame));
  const space = createLabelSpace(frame, [situationFrame, scaleFrame]);
  const dots = marks.map(({ center }) => center);
  space.takeDots(dots);
  const labels = marks.flatMap((mark) => {
    const label = placeLabel({ ...mark, reach: dotReach, dots: [mark.center] }, labelRules, view, space);
    return label ?? [];
  });
  const situation = layoutSituation(view, frame, situationFrame);

  return {
    frame,
    backdrop: drawBackdrop(view, frame),
    tinted: drawTinted(departements, view),
    dots,
    labels,
    ...nameSurroundings(view, space, new Set(points.map(({ name }) => name))),
    scaleBar: measureScale(view.scale, scaleFrame),
    ...(situation && { situation }),
  };
}

/** A national territory would tint everything: it tints nothing. */
function drawTinted(codes: readonly string[], view: View): string {
  if (codes.length > nationalLimit) return '';
  const outlines = readOutlinesFor(view).departements;
  return codes.flatMap((code) => outlines.get(code) ?? []).map((outline) => drawPath(outline, view, frame)).join('');
}

type Surroundings = Pick<CaseLocatorLayout, 'seas' | 'areas' | 'towns'>;

/** Under a pixel per kilometre, the names of départements would cover the map. */
const namingScale = 1;

function nameSurroundings(view: View, space: LabelSpace, named: ReadonlySet<string>): Surroundings {
  const seas = placeNames(seaNames, { style: nameStyles.sea, ground: 'sea' }, view, space);
  const countries = placeCountries(view, space);
  const departements = view.scale < namingScale ? [] : placeAreas(nameDepartementsIn(view, frame), view, space);
  const around = listTownsIn(view, frame).filter(({ name }) => !named.has(name));
  return { seas, areas: [...countries, ...departements], towns: placeTowns(around.slice(0, townLimit), view, space) };
}
