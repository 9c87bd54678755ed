import { isInFrame, type Frame, type View } from '../../geography/projection.ts';
import { placeLabel, type Label, type LabelRules } from './case-labels.ts';
import type { CaseMark } from './case-marks.ts';
import { placeFlocks, type PlacedFlock } from './flock-placement.ts';
import type { FlockScale } from './flock-marks.ts';
import { createLabelSpace } from './label-space.ts';
import type { MapCase } from './map-types.ts';
import { nameStyles, placeAreas, placeCountries, placeNames, type NameLabel } from './name-labels.ts';
import { seaNames, type AreaName } from './place-names.ts';
import { placeTowns, type Town, type TownLabel } from './town-labels.ts';

/** What is drawn over a backdrop. */
export interface MapSheet {
  readonly flocks: readonly PlacedFlock[];
  readonly labels: readonly CaseLabel[];
  readonly towns: readonly TownLabel[];
  readonly seas: readonly NameLabel[];
  /** Countries and départements. */
  readonly areas: readonly NameLabel[];
}

export interface CaseLabel extends Label {
  readonly case: MapCase;
}

export interface SheetPlan {
  readonly view: View;
  readonly frame: Frame;
  readonly marks: readonly CaseMark[];
  readonly flockScale: FlockScale;
  readonly labels: LabelRules;
  /** Cases named at most: the largest come first. */
  readonly labelLimit: number;
  readonly towns: readonly Town[];
  readonly showsCountries: boolean;
  readonly areas: readonly AreaName[];
  /** Kept for the title, the insets and the legend. */
  readonly reserved: readonly Frame[];
}

/** Largest text first: seas and countries have few places, then cases, départements, and towns where room is left. */
export function layoutSheet(plan: SheetPlan): MapSheet {
  const { view, frame } = plan;
  const space = createLabelSpace(frame, plan.reserved);
  const flocks = placeFlocks(plan.marks, view, plan.flockScale).filter(({ center }) => isInFrame(center, frame));
  space.takeDots(flocks.flatMap(({ dots }) => dots));
  const seas = placeNames(seaNames, { style: nameStyles.sea, ground: 'sea' }, view, space);
  const countries = plan.showsCountries ? placeCountries(view, space) : [];
  const labels = labelCases(flocks, plan, (mark) => placeLabel(mark, plan.labels, view, space));
  const areas = [...countries, ...placeAreas(plan.areas, view, space)];
  return { flocks, labels, seas, areas, towns: placeTowns(plan.towns, view, space) };
}

type Place = (mark: PlacedFlock & { readonly title: string; readonly caption: string }) => Label | undefined;

function labelCases(flocks: readonly PlacedFlock[], { labelLimit }: SheetPlan, place: Place): readonly CaseLabel[] {
  return flocks.reduce<readonly CaseLabel[]>((labels, flock) => {
    const { case: named } = flock;
    if (!named || labels.length >= labelLimit) return labels;
    const label = place({ ...flock, title: named.title, caption: named.caption });
    return label ? [...labels, { ...label, case: named }] : labels;
  }, []);
}
