import { departements } from '../geography/departements.ts';
import { readPlaneOutlines } from '../geography/plane-outlines.ts';
import { fitView, frameAround, growFrame, type Frame, type View } from '../geography/projection.ts';
import { overseasTerritories, type OverseasTerritory } from '../geography/territories.ts';
import { detailFor, drawBackdrop, type Backdrop } from './maps/backdrop.ts';
import { drawPath } from './maps/map-path.ts';

/**
 * The ground of the explorer: métropole and the five overseas départements on one composite plane. Its unit is the kilometre of
 * métropole, abscissa eastward, ordinate southward, origin at the upper left of métropole. Paths are SVG path data on it.
 */
export interface ExplorerGround extends Backdrop {
  /** What a reader can move over. */
  readonly world: Frame;
  /** What is shown first: all of France. */
  readonly home: Frame;
  /** By INSEE code. */
  readonly departements: Readonly<Record<string, string>>;
  readonly insets: readonly { readonly name: string; readonly frame: Frame }[];
  /** What makes a position of the composite plane from one on the plane of a territory: enlarge, then move. */
  readonly territories: Readonly<Record<string, PlaneTransform>>;
}

export interface PlaneTransform {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
}

/** Sea and neighbours shown around métropole. The east stops where our outlines of neighbours do. */
const surroundings = { west: 750, north: 720, east: 227, south: 840 } as const;

/** From métropole down to the insets. */
const insetOffset = 36;
const insetGap = 22;
const insetHeight = 206;
/** Room under the land of an inset for its name. */
const nameHeight = 62;
const insetMargin = 10;

export function layoutExplorerMap(): ExplorerGround {
  const land = readPlaneOutlines('metropole', 'full').land.coordinates.flat(2);
  const extent = frameAround(land);
  const mainland = { ...extent, x: 0, y: 0 };
  const view = fitView('metropole', extent, mainland);
  const world = frameWorld(mainland);
  const insets = overseasTerritories.map((territory, index) => layoutInset(territory, index, mainland));
  return {
    ...drawBackdrop(view, world),
    world,
    home: { ...mainland, height: mainland.height + insetOffset + insetHeight },
    departements: {
      ...drawDepartements(view, world),
      ...Object.assign({}, ...insets.map((inset) => drawDepartements(inset.view, inset.frame))),
    },
    insets: insets.map(({ name, frame }) => ({ name, frame })),
    territories: Object.fromEntries(
      [view, ...insets.map((inset) => inset.view)].map(({ territory, scale, origin: [dx, dy] }) => [
        territory,
        { scale, dx, dy },
      ]),
    ),
  };
}

function frameWorld({ width, height }: Frame): Frame {
  const { west, north, east, south } = surroundings;
  return { x: -west, y: -north, width: west + width + east, height: north + height + south };
}

function layoutInset(territory: OverseasTerritory, index: number, mainland: Frame) {
  const count = overseasTerritories.length;
  const width = (mainland.width - (count - 1) * insetGap) / count;
  const frame = {
    x: index * (width + insetGap),
    y: mainland.height + insetOffset,
    width,
    height: insetHeight,
  };
  const room = growFrame({ ...frame, height: insetHeight - nameHeight }, -insetMargin);
  const extent = frameAround(readPlaneOutlines(territory, 'full').land.coordinates.flat(2));
  return { name: departements.get(territory)?.name ?? territory, frame, view: fitView(territory, extent, room) };
}

function drawDepartements(view: View, frame: Frame): Readonly<Record<string, string>> {
  const outlines = readPlaneOutlines(view.territory, detailFor(view.scale)).departements;
  return Object.fromEntries([...outlines].map(([code, outline]) => [code, drawPath(outline, view, frame)]));
}
