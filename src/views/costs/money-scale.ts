import { formatEuros } from './euros.ts';

/** A logarithmic axis, in euros. */
export interface MoneyScale {
  readonly from: number;
  readonly to: number;
}

/** A rule of the axis, each ten times the one before; `at` is a share of its width: « 43.2% ». */
export interface MoneyRule {
  readonly at: string;
  readonly label: string;
  /** Whether a narrow window has room for its label. */
  readonly isMajor: boolean;
}

/** Room at both ends of the axis. */
const MARGIN = 1.25;

/** The scale that holds all these amounts, which are above zero; one decade where there is none. */
export function findScale(amounts: readonly number[]): MoneyScale {
  if (amounts.length === 0) return { from: 100, to: 1000 };
  const lowest = amounts.reduce((one, other) => Math.min(one, other));
  const highest = amounts.reduce((one, other) => Math.max(one, other));
  return { from: lowest / MARGIN, to: highest * MARGIN };
}

/** Where an amount stands, in hundredths of the axis. */
export function placeAmount(amount: number, { from, to }: MoneyScale): number {
  return Math.round((Math.log(amount / from) / Math.log(to / from)) * 10_000) / 100;
}

export function listRules(scale: MoneyScale): readonly MoneyRule[] {
  const first = Math.ceil(Math.log10(scale.from));
  const last = Math.floor(Math.log10(scale.to));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const amount = 10 ** (first + index);
    return { at: `${placeAmount(amount, scale)}%`, label: formatEuros(amount), isMajor: index % 2 === 0 };
  });
}
