import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { geoIdentity, geoPath } from 'd3';
import { frameAround, overlapsFrame, seenThrough, type Frame, type View } from '../../geography/projection.ts';

/** One digit after the point: a tenth of a pixel. */
const precision = 10;

/**
 * The path of a geometry of the plane, seen through a view and clipped to a frame (pixels). Moves are relative, rounded
 * to a tenth of a pixel without adding up; rings smaller than that vanish.
 */
export function drawPath(geometry: MultiPolygon | MultiLineString, view: View, frame: Frame): string {
  const pen = createPen();
  const { x, y, width, height } = frame;
  const project = geoIdentity()
    .scale(view.scale)
    .translate([...view.origin])
    .clipExtent([
      [x, y],
      [x + width, y + height],
    ]);
  geoPath(project, pen)(keepSeen(geometry, seenThrough(view, frame)));
  return pen.read();
}

/** Leaves out what lies wholly outside the frame (kilometres): most of a country, for the map of one valley. */
function keepSeen(geometry: MultiPolygon | MultiLineString, seen: Frame): MultiPolygon | MultiLineString {
  if (geometry.type === 'MultiLineString') {
    return { ...geometry, coordinates: geometry.coordinates.filter((line) => overlapsFrame(findFrame(line), seen)) };
  }
  const isSeen = ([outer = []]: Position[][]): boolean => outer.length > 0 && overlapsFrame(findFrame(outer), seen);
  return { ...geometry, coordinates: geometry.coordinates.filter(isSeen) };
}

const frames = new WeakMap<Position[], Frame>();

function findFrame(line: Position[]): Frame {
  const frame = frames.get(line) ?? frameAround(line);
  frames.set(line, frame);
  return frame;
}

type Step = readonly [x: number, y: number];

/** What d3 draws with, and what was drawn. */
function createPen() {
  const strokes: string[] = [];
  let steps: Step[] = [];

  const flush = (end: '' | 'z'): void => {
    const stroke = formatStroke(steps, end);
    if (stroke !== '') strokes.push(stroke);
    steps = [];
  };
  const moveTo = (x: number, y: number): void => {
    flush('');
    steps = [toStep(x, y)];
  };
  const lineTo = (x: number, y: number): void => {
    const [lastX, lastY] = steps.at(-1) ?? [];
    const step = toStep(x, y);
    if (step[0] !== lastX || step[1] !== lastY) steps.push(step);
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
      return strokes.join('');
    },
  };
}

function toStep(x: number, y: number): Step {
  return [Math.round(x * precision), Math.round(y * precision)];
}

function formatStroke(steps: readonly Step[], end: '' | 'z'): string {
  const [start, ...rest] = steps;
  if (!start || rest.length < (end === 'z' ? 2 : 1)) return '';
  let [x, y] = start;
  const moves = rest.flatMap(([nextX, nextY]) => {
    const move = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return move;
  });
  return `M${joinNumbers(start)}l${joinNumbers(moves)}${end}`;
}

/** « -.5 » needs no space before it; nor does « .5 » after a number that has its own point. */
function joinNumbers(tenths: readonly number[]): string {
  let previous = '';
  return tenths
    .map((value) => {
      const text = String(value / precision).replace(/^(-?)0\./, '$1.');
      const joins = previous === '' || text.startsWith('-') || (text.startsWith('.') && previous.includes('.'));
      previous = text;
      return joins ? text : ` ${text}`;
    })
    .join('');
}
