import { departements } from '../../geography/departements.ts';
import { readPlaneOutlines } from '../../geography/plane-outlines.ts';
import { fitView, frameAround, type Frame, type View } from '../../geography/projection.ts';
import { overseasTerritories, type OverseasTerritory } from '../../geography/territories.ts';
import { detailFor } from './backdrop.ts';
import type { CaseMark } from './case-marks.ts';
import { placeFlocks, type PlacedFlock } from './flock-placement.ts';
import type { FlockScale } from './flock-marks.ts';
import { drawPath } from './map-path.ts';

/** An overseas département in its own frame, at its own scale. Pixels. */
export interface Inset {
  readonly territory: OverseasTerritory;
  readonly name: string;
  readonly frame: Frame;
  readonly land: string;
  /** Middle and baseline of the name. */
  readonly nameAt: readonly [x: number, y: number];
  readonly flocks: readonly PlacedFlock[];
}

export interface InsetRow {
  /** Where the first stands; the others follow on its right. */
  readonly first: Frame;
  /** Pixels between two. */
  readonly gap: number;
}

/** Room under the land for the name, and around it. Pixels. */
const nameHeight = 19;
const margin = 6;

/** The flock of a case over several of them stands above them: see `layoutBraces`. */
export function layoutInsets(row: InsetRow, marks: readonly CaseMark[], scale: FlockScale): readonly Inset[] {
  const own = marks.filter(({ isShared }) => !isShared);
  return overseasTerritories.map((territory, index) => {
    const frame = frameInset(row, index);
    const view = viewInset(row, index);
    return {
      territory,
      frame,
      name: departements.get(territory)?.name ?? territory,
      nameAt: [frame.x + frame.width / 2, frame.y + frame.height - 7] as const,
      land: drawPath(readPlaneOutlines(territory, detailFor(view.scale)).land, view, frame),
      flocks: placeFlocks(own, view, scale),
    };
  });
}

/** The view of the overseas département of that rank in its frame. @throws when the rank is past the last one. */
export function viewInset(row: InsetRow, index: number): View {
  const territory = overseasTerritories[index];
  if (territory === undefined) throw new Error(`No inset of rank ${index}`);
  const { x, y, width, height } = frameInset(row, index);
  return fitTerritory(territory, {
    x: x + margin,
    y: y + margin,
    width: width - 2 * margin,
    height: height - nameHeight - 2 * margin,
  });
}

/** Where the inset of that rank stands in its row. */
export function frameInset({ first, gap }: InsetRow, index: number): Frame {
  return { ...first, x: first.x + index * (first.width + gap) };
}

/** The whole of an overseas département inside a frame. */
function fitTerritory(territory: OverseasTerritory, frame: Frame): View {
  return fitView(territory, frameAround(readPlaneOutlines(territory, 'full').land.coordinates.flat(2)), frame);
}

/** The frame around a row, for labels to keep out of. */
export function rowFrame({ first, gap }: InsetRow): Frame {
  const count = overseasTerritories.length;
  return { ...first, width: count * first.width + (count - 1) * gap };
}
