import { formatList, formatNumber } from '../format.ts';
import type { CompareColumn, MemberRange } from './compared.ts';

/** Above this count, in one column, a dot stands for five firms in all of them. */
const MOST_DOTS = 400;
const FIRMS_PER_DOT = 5;
/** From a dot to the next, and how many stand in a column of dots, in pixels and dots. */
const STEP = 6;
const LEAST_ROWS = 10;
const MOST_COLUMNS = 48;

export interface FlockScale {
  readonly firmsPerDot: 1 | 5;
  /** « Un point : une entreprise. » */
  readonly words: string;
}

/** One scale for all columns: the larger group has the larger flock. `undefined` without a flock. */
export function chooseScale(columns: readonly Pick<CompareColumn, 'name' | 'flock'>[]): FlockScale | undefined {
  const flocks = columns.flatMap(({ name, flock }) => (flock === undefined ? [] : [{ name, ...flock }]));
  if (flocks.length === 0) return undefined;
  const isOfFirms = flocks.every((flock) => flock.isOfFirms);
  const large = flocks.filter(({ high }) => high > MOST_DOTS).map(({ name }) => name);
  if (large.length === 0)
    return { firmsPerDot: 1, words: `Un point\u00a0: ${isOfFirms ? 'une entreprise' : 'un membre'}.` };
  const many = `${formatList(large)} en ${large.length === 1 ? 'compte' : 'comptent'} plus de\u00a0${formatNumber(MOST_DOTS)}`;
  return {
    firmsPerDot: FIRMS_PER_DOT,
    words: `Un point\u00a0: cinq ${isOfFirms ? 'entreprises' : 'membres'} dans toutes les colonnes, car ${many}.`,
  };
}

/** Dots in columns of ten, full up to the lowest sourced count, hollow up to the highest; lengths in pixels. */
export function drawFlock({ low, high }: Pick<MemberRange, 'low' | 'high'>, { firmsPerDot }: FlockScale) {
  const full = Math.max(1, Math.round(low / firmsPerDot));
  const total = Math.max(full, Math.round(high / firmsPerDot));
  const rows = Math.max(LEAST_ROWS, Math.ceil(total / MOST_COLUMNS));
  return {
    width: Math.ceil(total / rows) * STEP,
    height: Math.min(total, rows) * STEP,
    full: drawDots(0, full, rows),
    hollow: drawDots(full, total, rows),
  };
}

function drawDots(from: number, to: number, rows: number): string {
  return Array.from({ length: to - from }, (_, index) => {
    const dot = from + index;
    return `M${Math.floor(dot / rows) * STEP + STEP / 2} ${(dot % rows) * STEP + STEP / 2}h0`;
  }).join('');
}
