/** Years before its first one that still belong to the scale of a strip. */
const MARGIN_YEARS = 2;
/** More years than that before the group break the strip. */
const LONGEST_WAIT = 10;
/** Share of the strip that the years before the break take. */
const BROKEN_SHARE = 0.12;
/** Least share between two labels. */
const LABEL_GAP = 0.05;

export interface TimelineStrip {
  /** Dots: share of the width, from 0 to 1. */
  readonly dots: readonly number[];
  /** Years written under the strip. */
  readonly labels: readonly { readonly at: number; readonly year: string }[];
  /** Where the scale is broken, when events long before the group are drawn. */
  readonly breakAt?: number | undefined;
}

/**
 * The dated events of a case on one line: to scale from a little before the group began, those long before it side by side on
 * the left of a break. `dates` and `start` are ISO dates, as precise as known; `undefined` with fewer than three dates.
 */
export function layoutTimelineStrip(dates: readonly string[], start: string | undefined): TimelineStrip | undefined {
  if (dates.length < 3) return undefined;
  const times = dates.map(readYears).sort((a, b) => a - b);
  const birth = start === undefined ? (times[0] ?? 0) : readYears(start);
  const early = times.filter((time) => time < birth - LONGEST_WAIT);
  const late = times.slice(early.length);
  const from = Math.floor(Math.min(...late, birth)) - MARGIN_YEARS;
  const until = Math.ceil(Math.max(...late, birth)) + MARGIN_YEARS;
  const left = early.length === 0 ? 0 : BROKEN_SHARE;
  const place = (time: number) => round(left + ((time - from) / (until - from)) * (1 - left));
  const placeEarly = (index: number) => round((BROKEN_SHARE * (index + 0.3)) / early.length);
  const ticks = listTicks(from, until).map((year) => ({ at: place(year), year: String(year) }));
  const old = early.map((time, index) => ({ at: placeEarly(index), year: String(Math.floor(time)) }));
  return {
    dots: [...early.map((_, index) => placeEarly(index)), ...late.map(place)],
    labels: [...spread(old), ...ticks],
    breakAt: early.length === 0 ? undefined : left,
  };
}

/** Years as a number, months and days being fractions. */
function readYears(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

/** Round years, five at most seven. */
function listTicks(from: number, until: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200].find((years) => (until - from) / years <= 6) ?? 500;
  const first = Math.ceil((from + MARGIN_YEARS / 2) / step) * step;
  return Array.from({ length: 8 }, (_, index) => first + index * step).filter((year) => year < until - 0.5);
}

/** Drops the labels that would cover the one before. */
function spread<Label extends { readonly at: number }>(labels: readonly Label[]): readonly Label[] {
  const kept: Label[] = [];
  for (const label of labels) {
    const last = kept.at(-1);
    if (last === undefined || label.at - last.at >= LABEL_GAP) kept.push(label);
  }
  return kept;
}

const round = (share: number) => Math.round(share * 1000) / 1000;
