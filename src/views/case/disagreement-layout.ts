import { extent, range, scaleLinear } from 'd3';
import { isDated, isDisputed, type Figure, type Observation } from '../../atlas/figure.ts';
import type { FigureContext } from '../figures.ts';
import { formatLarge, formatRange, formatText } from '../format.ts';

const MARGIN = { top: 30, right: 14, bottom: 30, left: 62 };
/** Least distance between the heights of two source labels, and between their middles when they are at one height. */
const LABEL_GAP = 15;
const LABEL_WIDTH = 26;
/** Highest place of a label, its distance over a mark, and under it. */
const LABEL_TOP = 12;
const LABEL_LIFT = 11;
const LABEL_DROP = 20;

/** The dated observations of a figure by year; all lengths in units of the drawing. */
export interface DisagreementLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly isDisputed: boolean;
  /** The recent range, as a zone across the chart. */
  readonly zone?:
    { readonly y: number; readonly height: number; readonly label: string; readonly labelY: number } | undefined;
  readonly rows: readonly { readonly y: number; readonly label: string }[];
  readonly columns: readonly { readonly x: number; readonly label: string }[];
  readonly marks: readonly ObservationMark[];
  readonly baseline: number;
  readonly startsAtZero: boolean;
}

export interface ObservationMark {
  readonly kind: 'point' | 'uncertain' | 'range' | 'period';
  readonly x: number;
  /** End of a period, or `x`. */
  readonly x2: number;
  /** Top of a range, or the value. */
  readonly y: number;
  readonly y2: number;
  readonly number: number;
  readonly labelX: number;
  readonly labelY: number;
}

/** Lays out a chart `width` units wide. `undefined` when no observation is dated. */
export function layoutDisagreement(
  figure: Figure,
  context: FigureContext,
  { width, height }: { readonly width: number; readonly height: number },
): DisagreementLayout | undefined {
  const dated = figure.observations.filter(isDated);
  const [first, last] = extent(dated.flatMap(({ years }) => years));
  const [low, high] = extent(dated.flatMap((observation) => [observation.low, observation.high]));
  if (first === undefined || low === undefined) return undefined;
  const pad = Math.max(1, (last - first) * 0.05);
  const x = scaleLinear([first - pad, last + pad], [MARGIN.left, width - MARGIN.right]);
  const floor = low - (high - low) * 0.35;
  const y = scaleLinear(
    [floor < high * 0.3 ? Math.min(0, low) : floor, high],
    [height - MARGIN.bottom, MARGIN.top],
  ).nice(5);
  const recent = context.rangeOf(figure);
  const [bottom] = y.domain();
  const marks = placeLabels(
    dated.map((observation) => layoutMark(observation, x, y, context.numbers)),
    height - MARGIN.bottom,
  );
  const zoneTop = recent && y(recent.high);
  const zoneHeight = recent && Math.max(2, y(recent.low) - y(recent.high));
  return {
    width,
    height,
    left: MARGIN.left,
    right: width - MARGIN.right,
    isDisputed: recent !== undefined && isDisputed(recent),
    zone:
      (recent &&
        zoneTop !== undefined &&
        zoneHeight !== undefined &&
        recent.low !== recent.high && {
          y: round(zoneTop),
          height: round(zoneHeight),
          label: formatText(
            `fourchette ${recent.firstYear === recent.lastYear ? recent.lastYear : `${recent.firstYear}-${recent.lastYear}`} : ${formatRange(recent.low, recent.high)}`,
          ),
          labelY: round(zoneTop + zoneHeight / 2 + 4),
        }) ||
      undefined,
    rows: y.ticks(5).map((value) => ({ y: round(y(value)), label: formatLarge(value) })),
    columns: listYears(x.domain(), width).map((year) => ({ x: round(x(year)), label: String(year) })),
    marks,
    baseline: height - MARGIN.bottom,
    startsAtZero: bottom === 0,
  };
}

function layoutMark(
  { low, high, years, reliability, source }: Observation & { readonly years: readonly [number, number] },
  x: (value: number) => number,
  y: (value: number) => number,
  numbers: ReadonlyMap<string, number>,
): ObservationMark {
  const [from, to] = years;
  const isRange = low !== high;
  const middle = round((x(from) + x(to)) / 2);
  return {
    kind: isRange ? 'range' : from !== to ? 'period' : reliability === 'basse' ? 'uncertain' : 'point',
    x: isRange ? middle : round(x(from)),
    x2: isRange ? middle : round(x(to)),
    y: round(y(high)),
    y2: round(y(low)),
    number: numbers.get(source) ?? 0,
    labelX: middle,
    labelY: round(y(high)) - LABEL_LIFT,
  };
}

/** Gives each label the nearest free height, so that none covers another nor leaves the chart. */
function placeLabels(marks: readonly ObservationMark[], baseline: number): readonly ObservationMark[] {
  const placed: ObservationMark[] = [];
  for (const mark of marks.toSorted((a, b) => b.labelY - a.labelY)) {
    const near = placed.filter(({ labelX }) => Math.abs(labelX - mark.labelX) < LABEL_WIDTH);
    const isFree = (height: number) => near.every(({ labelY }) => Math.abs(labelY - height) >= LABEL_GAP);
    placed.push({ ...mark, labelY: listHeights(mark, baseline).find(isFree) ?? mark.labelY });
  }
  return placed.sort((a, b) => a.x - b.x);
}

/** Heights for a label, the best first: upwards from its place over the mark, then downwards from under the mark. */
function listHeights({ labelY, y2 }: ObservationMark, baseline: number): readonly number[] {
  return [...range(labelY, LABEL_TOP, -1), ...range(y2 + LABEL_DROP, baseline)];
}

function listYears([from = 0, to = 0]: readonly number[], width: number): readonly number[] {
  return scaleLinear([from, to], [0, 1])
    .ticks(Math.max(2, Math.floor(width / 120)))
    .filter(Number.isInteger);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
