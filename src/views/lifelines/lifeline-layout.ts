/** How a life ends on its line. */
export type Fate = 'seen' | 'lost' | 'ended' | 'merged';

/** What a lifeline draws; dates are ISO, as precise as known. */
export interface Life {
  /** Absent when nobody dates the start. */
  readonly start?: string | undefined;
  /** First dated trace, where the start is unknown. */
  readonly first?: string | undefined;
  /** Last dated trace, or the end. */
  readonly last?: string | undefined;
  readonly fate: Fate;
  readonly ticks: readonly string[];
}

/** The years a drawing spans, as decimal numbers, and its width in pixels. */
export interface LifelineAxis {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/** Abscissas in pixels; the line is at `LIFELINE_MIDDLE`. */
export interface LifelineLayout {
  readonly width: number;
  readonly start?: number | undefined;
  /** Where the hatching of a life whose start is unknown ends: its first trace. */
  readonly hatching?: number | undefined;
  readonly line?: readonly [from: number, to: number] | undefined;
  readonly tail?: Tail | undefined;
  readonly ticks: readonly number[];
}

type Tail =
  | { readonly kind: 'dotted'; readonly from: number; readonly to: number }
  | { readonly kind: 'fading'; readonly dots: readonly FadingDot[] }
  | { readonly kind: 'bar' | 'fork'; readonly x: number };

interface FadingDot {
  readonly x: number;
  readonly radius: number;
  readonly opacity: number;
}

export const LIFELINE_HEIGHT = 20;
export const LIFELINE_MIDDLE = LIFELINE_HEIGHT / 2;

const FADING_DOTS = 9;
const FADING_STEP = 6;

export function layoutLifeline({ start, first, last, fate, ticks }: Life, axis: LifelineAxis): LifelineLayout {
  const place = (date: string) => placeMoment(readMoment(date), axis);
  const begin = start ?? first;
  const from = begin === undefined ? undefined : place(begin);
  const to = last === undefined ? from : place(last);
  return {
    width: axis.width,
    start: start === undefined ? undefined : from,
    hatching: start === undefined ? from : undefined,
    line: from === undefined || to === undefined || to <= from ? undefined : [from, to],
    tail: to === undefined ? undefined : layoutTail(fate, Math.max(to, from ?? 0), axis),
    ticks: ticks.map(place),
  };
}

/** A date in decimal years: the middle of the year, of the month or of the day that it gives. */
export function readMoment(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + ((day ?? 15.5) - 0.5) / 31) / 12;
}

/** Where a moment stands on an axis, kept within it. */
export function placeMoment(moment: number, { from, to, width }: LifelineAxis): number {
  const share = (moment - from) / (to - from);
  return round(Math.min(1, Math.max(0, share)) * width);
}

function layoutTail(fate: Fate, x: number, { width }: LifelineAxis): Tail | undefined {
  switch (fate) {
    case 'seen':
      return x < width ? { kind: 'dotted', from: x, to: width } : undefined;
    case 'lost':
      return { kind: 'fading', dots: fade(x, width) };
    case 'ended':
      return { kind: 'bar', x };
    case 'merged':
      return { kind: 'fork', x };
  }
}

/** Smaller and paler the further they are, none out of the drawing. */
function fade(x: number, width: number): readonly FadingDot[] {
  return Array.from({ length: FADING_DOTS }, (_, index) => ({
    x: round(x + FADING_STEP * (index + 1)),
    radius: round(1.7 - index * 0.12),
    opacity: round(1 - index * 0.1),
  })).filter((dot) => dot.x + dot.radius <= width);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
