import { projectOnView, type View } from '../../geography/projection.ts';
import type { CaseMark } from './case-marks.ts';
import { markFlock, nudgeApart, type FlockMark, type FlockScale } from './flock-marks.ts';
import type { MapCase } from './map-types.ts';

/** The flock of a case, or of a group of cases, on a drawing. */
export interface PlacedFlock extends FlockMark {
  readonly case?: MapCase;
}

/** The flocks of the marks that lie on the territory of a view. */
export function placeFlocks(marks: readonly CaseMark[], view: View, scale: FlockScale): readonly PlacedFlock[] {
  const here = marks.filter(({ territory }) => territory === view.territory);
  const centers = nudgeApart(here.map(({ point }) => projectOnView(view, point)));
  return here.flatMap((mark, index) => {
    const center = centers[index];
    return center ? [{ ...markFlock(mark.flock, center, scale), ...(mark.case && { case: mark.case }) }] : [];
  });
}
