import type { MultiPolygon } from 'geojson';
import { departements } from '../../geography/departements.ts';
import { readPlaneOutlines } from '../../geography/plane-outlines.ts';
import { fitView, frameAround, growFrame, placeOnView, type Frame, type View } from '../../geography/projection.ts';
import { regions } from '../../geography/regions.ts';
import { overseasTerritories, type OverseasTerritory } from '../../geography/territories.ts';
import { detailFor, drawBackdrop, type Backdrop } from '../maps/backdrop.ts';
import { drawPath, type Grain } from '../maps/map-path.ts';
import { nameGround, type GroundNames } from './explorer-names.ts';

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
  /** What holds the outlines of each département, by INSEE code, and of each région, by slug. */
  readonly frames: Readonly<Record<string, Frame>>;
  /** What makes a position of the composite plane from one on the plane of a territory: enlarge, then move. */
  readonly territories: Readonly<Record<string, PlaneTransform>>;
  readonly names: GroundNames;
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
/** Its reader enlarges it sixteen times. */
const GRAIN: Grain = 1;

export function layoutExplorerMap(): ExplorerGround {
  const land = readPlaneOutlines('metropole', 'full').land.coordinates.flat(2);
  const extent = frameAround(land);
  const mainland = { ...extent, x: 0, y: 0 };
  const view = fitView('metropole', extent, mainland);
  const world = frameWorld(mainland);
  const insets = overseasTerritories.map((territory, index) => layoutInset(territory, index, mainland));
  const views = new Map([view, ...insets.map((inset) => inset.view)].map((one) => [one.territory, one]));
  return {
    ...drawBackdrop(view, world, GRAIN),
    world,
    home: { ...mainland, height: mainland.height + insetOffset + insetHeight },
    departements: {
      ...drawDepartements(view, world),
      ...mergeAll(insets.map((inset) => drawDepartements(inset.view, inset.frame))),
    },
    insets: insets.map(({ name, frame }) => ({ name, frame })),
    frames: { ...frameMainland(view), ...mergeAll(insets.map(frameInset)) },
    territories: Object.fromEntries(
      [...views.values()].map(({ territory, scale, origin: [dx, dy] }) => [territory, { scale, dx, dy }]),
    ),
    names: nameGround(views),
  };
}

function mergeAll<Value>(tables: readonly Readonly<Record<string, Value>>[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(tables.flatMap((table) => Object.entries(table)));
}

function frameWorld({ width, height }: Frame): Frame {
  const { west, north, east, south } = surroundings;
  return { x: -west, y: -north, width: west + width + east, height: north + height + south };
}

/** Frames of the outlines of métropole, to the kilometre. */
function frameMainland(view: View): Readonly<Record<string, Frame>> {
  const { departements: outlines, regions: wholes } = readPlaneOutlines('metropole', 'map');
  const frame = ({ coordinates }: MultiPolygon): Frame =>
    roundFrame(frameAround(coordinates.flat(2).map(([x = 0, y = 0]) => placeOnView(view, [x, y]))));
  return Object.fromEntries([
    ...[...outlines].map(([code, outline]) => [code, frame(outline)] as const),
    ...[...wholes].map(([code, outline]) => [slugOf(code), frame(outline)] as const),
  ]);
}

/** An overseas département is its région: its inset frames both, with its name. */
function frameInset({ territory, frame }: Inset): Readonly<Record<string, Frame>> {
  const rounded = roundFrame(frame);
  return { [territory]: rounded, [slugOf(departements.get(territory)?.region ?? '')]: rounded };
}

function slugOf(region: string): string {
  return regions.get(region)?.slug ?? region;
}

function roundFrame({ x, y, width, height }: Frame): Frame {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  return { x: left, y: top, width: Math.ceil(x + width) - left, height: Math.ceil(y + height) - top };
}

interface Inset {
  readonly territory: OverseasTerritory;
  readonly name: string;
  readonly frame: Frame;
  readonly view: View;
}

function layoutInset(territory: OverseasTerritory, index: number, mainland: Frame): Inset {
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
  return {
    territory,
    name: departements.get(territory)?.name ?? territory,
    frame,
    view: fitView(territory, extent, room),
  };
}

function drawDepartements(view: View, frame: Frame): Readonly<Record<string, string>> {
  const outlines = readPlaneOutlines(view.territory, detailFor(view.scale)).departements;
  return Object.fromEntries([...outlines].map(([code, outline]) => [code, drawPath(outline, view, frame, GRAIN)]));
}
