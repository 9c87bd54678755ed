import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { geoIdentity, geoStream } from 'd3';
import type { Frame } from '../../geography/projection.ts';

type Lines = MultiPolygon | MultiLineString;

/** Kilometres: the side of the smallest and of the largest tile. A drawing that shows more takes the whole geometry. */
const leastStep = 32;
const mostStep = 512;

/** A geometry with fewer positions is not worth cutting. */
const leastPositions = 300;

/**
 * The part of a geometry of the plane around what a drawing shows (kilometres): what was once cut for one case serves
 * the others of its country. Tiles are two steps of 2^k kilometres wide, one step apart, so that any frame no wider than
 * a step lies in one. Cuts run outside the frame: the drawing, clipped to it, is the same.
 */
export function cutAround(geometry: Lines, seen: Frame): Lines {
  const step = findStep(Math.max(seen.width, seen.height));
  if (step === undefined) return geometry;
  const tiles = readTiles(geometry);
  if (!tiles) return geometry;
  const [column, row] = [Math.floor(seen.x / step), Math.floor(seen.y / step)];
  const key = `${step} ${column} ${row}`;
  const known = tiles.get(key);
  if (known) return known;
  const tile = cut(geometry, { x: column * step, y: row * step, width: 2 * step, height: 2 * step });
  tiles.set(key, tile);
  return tile;
}

function findStep(side: number): number | undefined {
  const step = Math.max(leastStep, 2 ** Math.ceil(Math.log2(side)));
  return step > mostStep ? undefined : step;
}

const tilesByGeometry = new WeakMap<Lines, Map<string, Lines> | 'short'>();

/** Undefined for a geometry that is not worth cutting. */
function readTiles(geometry: Lines): Map<string, Lines> | undefined {
  const known = tilesByGeometry.get(geometry) ?? (isLong(geometry) ? new Map<string, Lines>() : 'short');
  tilesByGeometry.set(geometry, known);
  return known === 'short' ? undefined : known;
}

function isLong({ type, coordinates }: Lines): boolean {
  return coordinates.flat(type === 'MultiPolygon' ? 2 : 1).length > leastPositions;
}

function cut(geometry: Lines, { x, y, width, height }: Frame): Lines {
  const collector = createCollector();
  const clip = geoIdentity().clipExtent([
    [x, y],
    [x + width, y + height],
  ]);
  geoStream(geometry, clip.stream(collector));
  return geometry.type === 'MultiLineString'
    ? { type: 'MultiLineString', coordinates: collector.lines }
    : { type: 'MultiPolygon', coordinates: collector.polygons };
}

/** Takes the lines and rings that d3 streams; each ring begins and ends with the same position. */
function createCollector() {
  const lines: Position[][] = [];
  const polygons: Position[][][] = [];
  let line: Position[] = [];
  let polygon: Position[][] | undefined;
  return {
    lines,
    polygons,
    point: (x: number, y: number): void => void line.push([x, y]),
    lineStart: (): void => {
      line = [];
    },
    lineEnd: (): void => {
      const [start] = line;
      if (!polygon) lines.push(line);
      else if (start) polygon.push([...line, start]);
    },
    polygonStart: (): void => {
      polygon = [];
    },
    polygonEnd: (): void => {
      if (polygon && polygon.length > 0) polygons.push(polygon);
      polygon = undefined;
    },
  };
}
