import { departementsByRegion } from '../../geography/departements.ts';
import { readPlaneOutlines } from '../../geography/plane-outlines.ts';
import { fitView, frameAround, growFrame, type Frame } from '../../geography/projection.ts';
import { findRegionAt } from '../../geography/region-at.ts';
import { territoryOf } from '../../geography/territories.ts';
import { readOutlinesFor } from './backdrop.ts';
import { listMarks } from './case-marks.ts';
import { chooseMembersPerDot } from './dot-value.ts';
import { placeFlocks, type PlacedFlock } from './flock-placement.ts';
import type { FlockScale } from './flock-marks.ts';
import { drawPath } from './map-path.ts';
import type { MapCase } from './map-types.ts';

/** A région alone, at its own scale, and the flocks that stand on it. Pixels of `SILHOUETTE_FRAME`. */
export interface RegionSilhouette {
  readonly land: string;
  readonly flocks: readonly PlacedFlock[];
}

/** The same for all. */
export const SILHOUETTE_FRAME: Frame = { x: 0, y: 0, width: 240, height: 190 };
/** Room for the outline. */
const MARGIN = 3;
const FLOCK_SCALE = { spacing: 5.2, dotRadius: 1.8, ringRadius: 5.5, gap: 5 } as const;
const LEAST_MEMBERS = 10;

export const SILHOUETTE_DOT_RADIUS = FLOCK_SCALE.dotRadius;

/** Members one dot stands for, the same on all silhouettes: flocks are compared from one to the other. */
export function chooseSilhouetteDot(cases: readonly MapCase[]): number {
  return chooseMembersPerDot(listMarks(cases), LEAST_MEMBERS);
}

/**
 * `cases` are those of the région: one that has its seat, or the middle of its territory, in another région is drawn there.
 * @throws when the région is unknown.
 */
export function layoutSilhouette(region: string, cases: readonly MapCase[], members: number): RegionSilhouette {
  const own = departementsByRegion.get(region) ?? [];
  const territory = territoryOf(own[0] ?? '');
  const outline = readPlaneOutlines(territory, 'full').regions.get(region);
  if (!outline) throw new Error(`No outline for the région ${region}`);
  const view = fitView(territory, frameAround(outline.coordinates.flat(2)), growFrame(SILHOUETTE_FRAME, -MARGIN));
  const marks = listMarks(cases)
    .filter((mark) => mark.territory === territory && findRegionAt(territory, mark.position) === region)
    .map((mark) => ({ ...mark, land: keepOwn(mark.land, own) }));
  const scale: FlockScale = { ...FLOCK_SCALE, members };
  return {
    land: drawPath(readOutlinesFor(view).regions.get(region) ?? outline, view, SILHOUETTE_FRAME),
    flocks: placeFlocks(marks, view, scale),
  };
}

/** No dot stands outside the silhouette. */
function keepOwn(land: readonly string[], own: readonly string[]): readonly string[] {
  const kept = land.filter((code) => own.includes(code));
  return kept.length === 0 ? own : kept;
}
