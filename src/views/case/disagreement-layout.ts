import { extent, scaleLinear } from 'd3';
import { isDated, isDisputed, type Figure, type Observation } from '../../atlas/figure.ts';
import type { FigureContext } from '../figures.ts';
import { formatLarge, formatText } from '../format.ts';
import { placeChartLabels, type ChartLabel, type NamedMark } from './chart-labels.ts';

const MARGIN = { top: 30, right: 14, bottom: 30, left: 62 };
/** Values written on the left, about. */
const ROWS = 4;
/** Half a year on each side of the zone, in years. */
const ZONE_MARGIN = 0.4;

/** What a chart needs to name its sources. */
export interface ChartContext extends FigureContext {
  /** Who publishes each source, by id. */
  readonly publishers: ReadonlyMap<string, string>;
}

/** The dated observations of a figure by year; all lengths in units of the drawing. */
export interface DisagreementLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly isDisputed: boolean;
  /** The recent range, over its own years only. */
  readonly zone?:
    { readonly x: number; readonly width: number; readonly y: number; readonly height: number } | undefined;
  readonly rows: readonly { readonly y: number; readonly label: string }[];
  readonly columns: readonly { readonly x: number; readonly label: string }[];
  readonly marks: readonly ObservationMark[];
  /** Observations of another scope. */
  readonly ghosts: readonly ObservationMark[];
  /** Who says each mark, where there is room. */
  readonly labels: readonly ChartLabel[];
  readonly baseline: number;
  readonly startsAtZero: boolean;
}

export interface ObservationMark extends NamedMark {
  readonly kind: 'point' | 'uncertain' | 'range' | 'period';
}

export interface ChartSize {
  readonly width: number;
  readonly height: number;
  readonly mostNames: number;
}

/** Lays out a chart `width` units wide. `undefined` when no observation is dated. */
export function layoutDisagreement(
  figure: Figure,
  ghosts: readonly Figure[],
  context: ChartContext,
  { width, height, mostNames }: ChartSize,
): DisagreementLayout | undefined {
  const dated = figure.observations.filter(isDated);
  const [first, last] = extent(dated.flatMap(({ years }) => years));
  if (first === undefined) return undefined;
  const others = ghosts
    .flatMap(({ observations }) => observations.filter(isDated))
    .filter(({ years }) => years[1] >= first && years[0] <= last);
  const [low = 0, high = 0] = extent(
    [...dated, ...others].flatMap((observation) => [observation.low, observation.high]),
  );
  const pad = Math.max(1, (last - first) * 0.05);
  const x = scaleLinear([first - pad, last + pad], [MARGIN.left, width - MARGIN.right]);
  const floor = low - (high - low) * 0.35;
  const y = scaleLinear(
    [floor < high * 0.3 ? Math.min(0, low) : floor, high],
    [height - MARGIN.bottom, MARGIN.top],
  ).nice(ROWS);
  const recent = context.rangeOf(figure);
  const [bottom] = y.domain();
  const place = (observation: DatedObservation) => layoutMark(observation, x, y, context);
  const marks = dated.map(place).sort((one, other) => one.x - other.x);
  const ghostMarks = others.map(place);
  const frame = { x: MARGIN.left, y: 0, width: width - MARGIN.left, height: height - MARGIN.bottom };
  return {
    width,
    height,
    left: MARGIN.left,
    right: width - MARGIN.right,
    isDisputed: recent !== undefined && isDisputed(recent),
    zone:
      recent === undefined || recent.low === recent.high
        ? undefined
        : {
            x: round(x(recent.firstYear - ZONE_MARGIN)),
            width: round(x(recent.lastYear + ZONE_MARGIN) - x(recent.firstYear - ZONE_MARGIN)),
            y: round(y(recent.high)),
            height: round(Math.max(2, y(recent.low) - y(recent.high))),
          },
    rows: y.ticks(ROWS).map((value) => ({ y: round(y(value)), label: formatLarge(value) })),
    columns: listYears(x.domain(), width).map((year) => ({ x: round(x(year)), label: String(year) })),
    marks,
    ghosts: ghostMarks,
    labels: placeChartLabels(marks, ghostMarks, frame, mostNames),
    baseline: height - MARGIN.bottom,
    startsAtZero: bottom === 0,
  };
}

type DatedObservation = Observation & { readonly years: readonly [number, number] };

function layoutMark(
  { low, high, years, reliability, source }: DatedObservation,
  x: (value: number) => number,
  y: (value: number) => number,
  { publishers, numbers }: ChartContext,
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
    name: `${formatText(publishers.get(source) ?? `[${numbers.get(source) ?? ''}]`)}, ${to}`,
  };
}

function listYears([from = 0, to = 0]: readonly number[], width: number): readonly number[] {
  return scaleLinear([from, to], [0, 1])
    .ticks(Math.max(2, Math.floor(width / 120)))
    .filter(Number.isInteger);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
