import type { Atlas } from '../../atlas/atlas.ts';
import type { CaseStudy } from '../../atlas/case-study.ts';
import type { Essay } from '../../atlas/essay.ts';
import { isDated, type Figure, type Observation } from '../../atlas/figure.ts';

/** Lowest to highest of what was read at one time. */
export interface Span {
  readonly low: number;
  readonly high: number;
  /** Absent when no source is dated. */
  readonly years?: readonly [number, number] | undefined;
}

/** One figure of a picture: what was announced, and what somebody counted; at least one of them. */
export interface Quantity {
  readonly figure: Figure;
  /** The case it comes from; absent when the essay gives it itself. */
  readonly caseStudy?: CaseStudy | undefined;
  readonly announced?: Span | undefined;
  readonly counted?: Span | undefined;
}

/** The figures of an essay, in its order, then those of every case that have one of its measures. */
export function listQuantities({ figures, picture }: Essay, { cases }: Pick<Atlas, 'cases'>): readonly Quantity[] {
  const ofCases = cases.flatMap((caseStudy) =>
    caseStudy.figures
      .filter(({ measure }) => picture?.measures.includes(measure))
      .map((figure) => ({ ...readQuantity(figure), caseStudy })),
  );
  return [...figures.map(readQuantity), ...ofCases];
}

/** Those that one scale may hold: the unit of the first. */
export function keepFirstUnit(quantities: readonly Quantity[]): readonly Quantity[] {
  return quantities.filter(({ figure }) => figure.unit === quantities[0]?.figure.unit);
}

/** What the bar of a quantity reaches: the count, or what was announced where nobody counted. */
export function readHeight({ announced, counted }: Quantity): number {
  return (counted ?? announced)?.high ?? 0;
}

/** The longest of its two bars; a percentage that nobody announced has the whole for its other bar. */
export function readReach(quantity: Quantity): number {
  return Math.max(readPromise(quantity) ?? 0, quantity.counted?.high ?? 0);
}

/** The most that was announced; a percentage is a part of the whole, that nobody needs to announce. */
export function readPromise({ figure, announced }: Quantity): number | undefined {
  return announced?.high ?? (figure.unit === '%' ? 100 : undefined);
}

function readQuantity(figure: Figure): Quantity {
  const isAnnounced = ({ nature }: Observation) => nature === 'prevu';
  return {
    figure,
    announced: spanLatest(figure.observations.filter(isAnnounced)),
    counted: spanLatest(figure.observations.filter((observation) => !isAnnounced(observation))),
  };
}

/** The observations of the latest year; those without a year when none has one. */
function spanLatest(observations: readonly Observation[]): Span | undefined {
  const dated = observations.filter(isDated);
  const lastYear = Math.max(...dated.map(({ years }) => years[1]));
  const latest = dated.filter(({ years }) => years[1] === lastYear);
  const kept = latest.length === 0 ? observations : latest;
  if (kept.length === 0) return undefined;
  return {
    low: Math.min(...kept.map(({ low }) => low)),
    high: Math.max(...kept.map(({ high }) => high)),
    years: latest.length === 0 ? undefined : [Math.min(...latest.map(({ years }) => years[0])), lastYear],
  };
}
