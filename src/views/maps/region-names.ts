import type { MultiPolygon, Position } from 'geojson';
import { polygonCentroid, polygonContains } from 'd3';
import type { Point } from '../../geography/coordinates.ts';
import { departements, departementsByRegion } from '../../geography/departements.ts';
import {
  overlapsFrame,
  frameAround,
  placeOnView,
  seenThrough,
  type Frame,
  type View,
} from '../../geography/projection.ts';
import { planeArea, toPairs } from '../../geography/rings.ts';
import { readOutlinesFor } from './backdrop.ts';
import type { AreaName } from './place-names.ts';

/** Names of the départements of a région, each to stand inside its own outline. None where the région has only one. */
export function nameDepartements(region: string, view: View, frame: Frame): readonly AreaName[] {
  const codes = departementsByRegion.get(region) ?? [];
  return codes.length < 2 ? [] : nameOutlines(codes, view, frame);
}

/** Names of the départements a frame shows a part of. */
export function nameDepartementsIn(view: View, frame: Frame): readonly AreaName[] {
  const seen = seenThrough(view, frame);
  const visible = [...readOutlinesFor(view).departements].filter(([, outline]) =>
    overlapsFrame(seen, findFrame(outline)),
  );
  return nameOutlines(
    visible.map(([code]) => code),
    view,
    frame,
  );
}

function nameOutlines(codes: readonly string[], view: View, frame: Frame): readonly AreaName[] {
  return codes.flatMap((code) => {
    const outline = readOutlinesFor(view).departements.get(code);
    const name = departements.get(code)?.name;
    return outline && name !== undefined ? [{ name, anchors: listAnchors(outline, view, frame) }] : [];
  });
}

const frames = new WeakMap<MultiPolygon, Frame>();

function findFrame(outline: MultiPolygon): Frame {
  const frame = frames.get(outline) ?? frameAround(outline.coordinates.flat(2));
  frames.set(outline, frame);
  return frame;
}

/** Pixels tried around the middle of a département, nearest first. */
const offsets: readonly Point[] = [0, 22, -22, 44, -44, 66, -66, 100, -100]
  .flatMap((dy) => [0, 30, -30, 60, -60, 110, -110].map((dx): Point => [dx, dy]))
  .toSorted((left, right) => Math.hypot(...left) - Math.hypot(...right));

/** Room between a name and the side of the drawing, in pixels. */
const inset = { x: 70, y: 20 };

/** Around the middle of the largest piece, or around the part of the drawing nearest to it. */
function listAnchors(area: MultiPolygon, view: View, frame: Frame): readonly Point[] {
  const { ring, middle } = findLargestPiece(area);
  const [middleX, middleY] = placeOnView(view, middle);
  const x = clamp(middleX, frame.x + inset.x, frame.x + frame.width - inset.x);
  const y = clamp(middleY, frame.y + inset.y, frame.y + frame.height - inset.y);
  const isInside = ([px, py]: Point): boolean =>
    polygonContains(ring, [(px - view.origin[0]) / view.scale, (py - view.origin[1]) / view.scale]);
  return offsets.map(([dx, dy]): Point => [x + dx, y + dy]).filter(isInside);
}

interface Piece {
  readonly ring: [number, number][];
  readonly middle: Point;
}

const largestPieces = new WeakMap<MultiPolygon, Piece>();

function findLargestPiece(area: MultiPolygon): Piece {
  const known = largestPieces.get(area);
  if (known) return known;
  const rings = area.coordinates.flatMap(([outer]) => (outer ? [outer] : []));
  const largest = rings.reduce<Position[]>((best, ring) => (planeArea(ring) > planeArea(best) ? ring : best), []);
  const ring = toPairs(largest);
  const piece = { ring, middle: polygonCentroid(ring) };
  largestPieces.set(area, piece);
  return piece;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
