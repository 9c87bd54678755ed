import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { geoIdentity, geoPath } from 'd3';
import { frameAround, overlapsFrame, seenThrough, type Frame, type View } from '../../geography/projection.ts';
import { cutAround } from './map-tiles.ts';

/** One digit after the point. */
const precision = 10;

/** Tenths of a pixel that a drawing is rounded to: two are not seen, unless a reader enlarges it. */
export type Grain = 1 | 2;

/**
 * The path of a geometry of the plane, seen through a view and clipped to a frame (pixels). Moves are relative, rounded
 * to the grain without adding up; rings smaller than that vanish.
 */
export function drawPath(geometry: MultiPolygon | MultiLineString, view: View, frame: Frame, grain: Grain = 2): string {
  const pen = createPen(grain);
  const { x, y, width, height } = frame;
  const project = geoIdentity()
    .scale(view.scale)
    .translate([...view.origin])
    .clipExtent([
      [x, y],
      [x + width, y + height],
    ]);
  const seen = seenThrough(view, frame);
  geoPath(project, pen)(keepSeen(cutAround(geometry, seen), seen));
  return pen.read();
}

/** Leaves out what lies wholly outside the frame (kilometres): most of a country, for the map of one valley. */
function keepSeen(geometry: MultiPolygon | MultiLineString, seen: Frame): MultiPolygon | MultiLineString {
  if (geometry.type === 'MultiLineString') {
    return { ...geometry, coordinates: geometry.coordinates.filter((line) => overlapsFrame(findFrame(line), seen)) };
  }
  // A polygon cut around a tile may be in several pieces.
  const isSeen = (rings: Position[][]): boolean => rings.some((ring) => overlapsFrame(findFrame(ring), seen));
  return { ...geometry, coordinates: geometry.coordinates.filter(isSeen) };
}

const frames = new WeakMap<Position[], Frame>();

function findFrame(line: Position[]): Frame {
  const frame = frames.get(line) ?? frameAround(line);
  frames.set(line, frame);
  return frame;
}

/** What d3 draws with, and what was drawn. */
function createPen(grain: Grain) {
  let path = '';
  let stroke = '';
  let moves = 0;
  let [x, y] = [0, 0];
  let lastMove = 0;

  const flush = (end: '' | 'z'): void => {
    if (moves >= (end === 'z' ? 2 : 1)) path += stroke + end;
    stroke = '';
    moves = 0;
  };
  const moveTo = (toX: number, toY: number): void => {
    flush('');
    [x, y] = [toTenths(toX, grain), toTenths(toY, grain)];
    stroke = `M${writeTenths(x)}${spaceBetween(x, y)}${writeTenths(y)}l`;
  };
  const lineTo = (toX: number, toY: number): void => {
    const [nextX, nextY] = [toTenths(toX, grain), toTenths(toY, grain)];
    if (nextX === x && nextY === y) return;
    const [dx, dy] = [nextX - x, nextY - y];
    const space = moves === 0 ? '' : spaceBetween(lastMove, dx);
    stroke += space + writeTenths(dx) + spaceBetween(dx, dy) + writeTenths(dy);
    [x, y, lastMove] = [nextX, nextY, dy];
    moves += 1;
  };
  const refuse = (): never => {
    throw new Error('A map draws straight lines only');
  };
  return {
    beginPath: (): void => undefined,
    moveTo,
    lineTo,
    arc: refuse,
    closePath: () => flush('z'),
    read: (): string => {
      flush('');
      return path;
    },
  };
}

function toTenths(pixels: number, grain: Grain): number {
  return Math.round((pixels * precision) / grain) * grain;
}

/** « -.5 » needs no space before it; nor does « .5 » after a number that has its own point. */
function spaceBetween(before: number, after: number): '' | ' ' {
  if (after < 0) return '';
  return after > 0 && after < precision && before % precision !== 0 ? '' : ' ';
}

/** Most moves of a path are short: each is written once. */
const texts: string[] = [];
const longestKept = 2000;

function writeTenths(tenths: number): string {
  if (Math.abs(tenths) > longestKept) return formatTenths(tenths);
  return (texts[tenths + longestKept] ??= formatTenths(tenths));
}

/** « -.5 » for minus five tenths. */
function formatTenths(tenths: number): string {
  return String(tenths / precision).replace(/^(-?)0\./, '$1.');
}
