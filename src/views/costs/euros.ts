import { formatNumber } from '../format.ts';

const MILLION = 1e6;

/** « 75 € », « 110 à 5 000 € », « 1,4 M€ », « 3,5 à 5 M€ », « 700 000 € à 1,2 M€ ». */
export function formatEuros(low: number, high: number = low): string {
  if (low === high) return join(low);
  return scaleOf(low) === scaleOf(high) ? `${write(low)} à\u00a0${join(high)}` : `${join(low)} à\u00a0${join(high)}`;
}

function scaleOf(value: number): number {
  return value < MILLION ? 1 : MILLION;
}

function write(value: number): string {
  return formatNumber(value / scaleOf(value));
}

function join(value: number): string {
  return `${write(value)}\u00a0${value < MILLION ? '€' : 'M€'}`;
}
