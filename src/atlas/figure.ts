import type { FigureEntry, ObservationEntry } from '../schema/figure.ts';
import type { AnswerNature, Reliability } from '../schema/labels.ts';

/** Years before the latest dated observation that still count as the present. */
const RECENT_YEARS = 3;

/** One value of a figure, read once in one source. */
export interface Observation {
  readonly low: number;
  /** Equal to `low` unless the source gives a range. */
  readonly high: number;
  /** The source's own words, when they matter. */
  readonly wording?: string | undefined;
  /** First and last year, equal unless the source gives a period; absent when unknown. */
  readonly years?: readonly [number, number] | undefined;
  readonly source: string;
  readonly reliability: Reliability;
  readonly nature: AnswerNature;
  /** How the year was worked out, when no source gives it. */
  readonly reasoning?: string | undefined;
}

/** A quantity of one scope, observed once or several times. */
export interface Figure {
  readonly id: string;
  readonly measure: string;
  readonly label: string;
  readonly unit: string;
  /** What is counted. */
  readonly scope: string;
  readonly observations: readonly Observation[];
}

/** What the recent sources say of a figure: lowest to highest, and who says it. */
export interface FigureRange {
  readonly low: number;
  readonly high: number;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly observations: readonly Observation[];
}

type DatedObservation = Observation & { readonly years: readonly [number, number] };

/** Gives the issuer of a source, so that copies of one text count once. */
export type FindOrigin = (source: string) => string;

/** Gives the range of a figure of one page, computed at its first asking. */
export type RangeOf = (figure: Figure) => FigureRange | undefined;

export function readFigure(entry: FigureEntry): Figure {
  return {
    id: entry.id,
    measure: entry.mesure,
    label: entry.libelle,
    unit: entry.unite,
    scope: entry.perimetre,
    observations: entry.releves.map(readObservation),
  };
}

/**
 * Lowest to highest of the dated observations within three years of the latest one, those of low reliability left out,
 * one an origin (its latest). `undefined` when no such observation exists.
 */
export function findRange(figure: Figure, findOrigin: FindOrigin): FigureRange | undefined {
  const dated = figure.observations.filter(isDated).filter(({ reliability }) => reliability !== 'basse');
  const lastYear = Math.max(...dated.map(({ years }) => years[1]));
  const recent = keepLatestByOrigin(
    dated.filter(({ years }) => years[1] >= lastYear - RECENT_YEARS),
    findOrigin,
  );
  if (recent.length === 0) return undefined;
  return {
    low: Math.min(...recent.map(({ low }) => low)),
    high: Math.max(...recent.map(({ high }) => high)),
    firstYear: Math.min(...recent.map(({ years }) => years[0])),
    lastYear,
    observations: recent,
  };
}

/** One range a figure, however many parts of a page ask for it. */
export function rememberRanges(findOrigin: FindOrigin): RangeOf {
  const ranges = new Map<Figure, FigureRange | undefined>();
  return (figure) => {
    if (!ranges.has(figure)) ranges.set(figure, findRange(figure, findOrigin));
    return ranges.get(figure);
  };
}

/**
 * Whether two origins of a range say different things of one time, at most a year apart. Values that differ over more
 * years may be growth or decline: nobody can call them a disagreement.
 */
export function isDisputed({ observations }: FigureRange): boolean {
  return observations.some((one, index) =>
    observations
      .slice(index + 1)
      .some((other) => haveSameTime(one, other) && (one.low !== other.low || one.high !== other.high)),
  );
}

function haveSameTime(one: Observation, other: Observation): boolean {
  if (one.years === undefined || other.years === undefined) return false;
  return one.years[0] - other.years[1] <= 1 && other.years[0] - one.years[1] <= 1;
}

/** Whether the year of an observation is known. */
export function isDated(observation: Observation): observation is DatedObservation {
  return observation.years !== undefined;
}

function keepLatestByOrigin(observations: readonly DatedObservation[], findOrigin: FindOrigin) {
  const byOrigin = new Map<string, DatedObservation>();
  for (const observation of observations) {
    const origin = findOrigin(observation.source);
    const known = byOrigin.get(origin);
    if (known === undefined || known.years[1] < observation.years[1]) byOrigin.set(origin, observation);
  }
  return [...byOrigin.values()];
}

function readObservation(entry: ObservationEntry): Observation {
  const { valeur, min, max, annee } = entry;
  return {
    low: valeur ?? min ?? Number.NaN,
    high: valeur ?? max ?? Number.NaN,
    wording: entry.mention,
    years: readYears(annee),
    source: entry.source,
    reliability: entry.fiabilite,
    nature: entry.nature ?? 'declare',
    reasoning: entry.deduit,
  };
}

/** First and last year, equal unless it is a period; nothing when unknown. */
export function readYears(year: ObservationEntry['annee']): readonly [number, number] | undefined {
  if (year === 'inconnue') return undefined;
  return typeof year === 'number' ? [year, year] : year;
}
