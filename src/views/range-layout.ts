import { scaleLinear } from 'd3';
import type { FigureRange, Observation } from '../atlas/figure.ts';
import { formatDate, formatLarge } from './format.ts';

/** Size of the drawing, in its own units. */
export const RANGE_WIDTH = 216;
export const RANGE_HEIGHT = 36;
/** Where the highest value stands, so that its label has room on its right. */
const HIGH_AT = 0.62;
/** Room that the label of the low end takes, about. */
const LABEL_WIDTH = 66;

/** A band between two ticks on an axis that starts at zero; x in units of the drawing. */
export interface RangeLayout {
  readonly low: RangeEnd;
  readonly high: RangeEnd;
}

interface RangeEnd {
  readonly x: number;
  readonly label: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Lays out a range on an axis from zero: the length of the band, against its distance to zero, tells the relative gap. */
export function layoutRange(range: FigureRange): RangeLayout {
  const { low, high } = range;
  const from = Math.min(0, low);
  const to = Math.max(0, high);
  const scale = scaleLinear([from, from + (to - from) / HIGH_AT || 1], [6, RANGE_WIDTH - 6]);
  const ends = findRangeEnds(range);
  const [lowX, highX] = [round(scale(low)), round(scale(high))];
  const isNarrow = highX - lowX < LABEL_WIDTH;
  return {
    low: { x: lowX, label: ends.low, anchor: lowX < LABEL_WIDTH / 2 ? 'start' : isNarrow ? 'end' : 'middle' },
    high: { x: highX, label: ends.high, anchor: isNarrow ? 'start' : 'middle' },
  };
}

/** Tick labels of a range: the year of its lowest and of its highest observation. */
function findRangeEnds({ low, high, observations }: FigureRange) {
  const lowest = observations.find((observation) => observation.low === low);
  const highest = observations.find((observation) => observation.high === high);
  return { low: labelEnd(low, lowest), high: labelEnd(high, highest) };
}

function labelEnd(value: number, observation: Observation | undefined): string {
  const year = observation?.years?.[1];
  return year === undefined ? formatLarge(value) : `${formatLarge(value)} · ${formatDate(String(year))}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
