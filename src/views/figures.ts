import { anchors } from '../atlas/calls.ts';
import { isDated, type Figure, type FigureRange, type Observation, type RangeOf } from '../atlas/figure.ts';
import { formatCount, formatDate, formatLarge, formatRange, formatText, formatYears } from './format.ts';

/** What the views of a page need to write its figures: the numbers of its sources, and the range of each figure. */
export interface FigureContext {
  readonly numbers: ReadonlyMap<string, number>;
  readonly rangeOf: RangeOf;
}

/** A link to the numbered source of a page. */
export interface SourceLink {
  readonly number: number;
  readonly href: string;
}

/** One row of the table of key figures. */
export interface FigureRow {
  readonly id: string;
  readonly anchor: string;
  readonly label: string;
  readonly scope: string;
  /** « 60 à 65 ». */
  readonly value: string;
  readonly unit: string;
  /** « 2024 à 2026 »; absent when no observation is dated. */
  readonly years?: string | undefined;
  /** « 60 en 2022, 65 en 2024 », « 1 source », « Sans date : hors calcul »: how far the sources stand apart. */
  readonly spread: string;
  readonly sources: readonly SourceLink[];
}

/** One line of the table of all observations. */
export interface ObservationRow {
  readonly value: string;
  readonly unit: string;
  readonly wording?: string | undefined;
  readonly years?: string | undefined;
  readonly source: SourceLink;
  readonly reliability: string;
  /** Whether it makes the range. */
  readonly isRecent: boolean;
}

export interface ObservationGroup {
  readonly id: string;
  readonly label: string;
  readonly scope: string;
  readonly rows: readonly ObservationRow[];
}

export function describeFigure(figure: Figure, context: FigureContext): FigureRow {
  const range = context.rangeOf(figure);
  const observations = range?.observations ?? figure.observations;
  return {
    id: figure.id,
    anchor: anchors.figure(figure.id),
    label: formatText(figure.label),
    scope: formatText(figure.scope),
    ...describeValue(range ?? spanOf(observations), figure.unit),
    years: range && formatYears([range.firstYear, range.lastYear]),
    spread: range === undefined ? formatText('Sans date : hors calcul') : describeSpread(range),
    sources: linkSources(observations, context.numbers),
  };
}

/** Every observation of a figure, the oldest first, undated ones last. */
export function listObservations(figure: Figure, context: FigureContext): ObservationGroup {
  const recent = new Set(context.rangeOf(figure)?.observations);
  const sorted = figure.observations.toSorted((a, b) => (a.years?.[1] ?? Infinity) - (b.years?.[1] ?? Infinity));
  return {
    id: figure.id,
    label: formatText(figure.label),
    scope: formatText(figure.scope),
    rows: sorted.flatMap((observation) =>
      linkSources([observation], context.numbers).map((source) => ({
        ...describeValue(observation, figure.unit),
        wording: observation.wording && formatText(observation.wording),
        years: observation.years && formatYears(observation.years),
        source,
        reliability: observation.reliability,
        isRecent: recent.has(observation),
      })),
    ),
  };
}

/** « 65 entreprises en 2024 », for a figure quoted in a text. */
export function quoteFigure(
  figure: Figure,
  context: FigureContext,
): { readonly text: string; readonly sources: readonly SourceLink[] } {
  const { value, unit, years, sources } = describeFigure(figure, context);
  return { text: `${joinUnit(value, unit)} (${years ?? 'année inconnue'})`, sources };
}

/** « 2 000 emplois », « 425 à 450 entreprises ». */
export function writeQuantity(span: Pick<Observation, 'low' | 'high'>, unit: string): string {
  const written = describeValue(span, unit);
  return joinUnit(written.value, written.unit);
}

/** Source links without repeats, in the order of their numbers. */
export function linkSources(
  items: readonly { readonly source?: string | undefined }[],
  numbers: ReadonlyMap<string, number>,
): readonly SourceLink[] {
  const cited = new Set(items.map(({ source }) => (source === undefined ? undefined : numbers.get(source))));
  return [...cited]
    .filter((number) => number !== undefined)
    .sort((a, b) => a - b)
    .map((number) => ({ number, href: `#${anchors.source(number)}` }));
}

/** At most this many figures of a page get a chart. */
const MOST_CHARTS = 2;
/** Fewer dated observations than that read better in a table. */
const LEAST_POINTS = 4;
/** Nor does a gap under a tenth of the value need a drawing. */
const LEAST_GAP = 0.1;

/** The figures whose sources differ most, in proportion, among those with enough dated observations. */
export function pickChartedFigures(figures: readonly Figure[], { rangeOf }: FigureContext): readonly Figure[] {
  return figures
    .filter(({ observations }) => observations.filter(isDated).length >= LEAST_POINTS)
    .map((figure) => ({ figure, gap: findRelativeGap(rangeOf(figure)) }))
    .filter(({ gap }) => gap >= LEAST_GAP)
    .sort((a, b) => b.gap - a.gap)
    .slice(0, MOST_CHARTS)
    .map(({ figure }) => figure);
}

function findRelativeGap(range: FigureRange | undefined): number {
  return range === undefined || range.high === 0 ? 0 : (range.high - range.low) / Math.abs(range.high);
}

function describeSpread({ low, high, observations }: FigureRange): string {
  if (low === high) return formatCount(observations.length, 'source', 'sources concordent');
  const lowest = observations.find((observation) => observation.low === low);
  const highest = observations.find((observation) => observation.high === high);
  return `${dateEnd(low, lowest)}, ${dateEnd(high, highest)}`;
}

/** « 65 en 2024 ». */
function dateEnd(value: number, observation: Observation | undefined): string {
  const year = observation?.years?.[1];
  return year === undefined ? formatLarge(value) : `${formatLarge(value)} en\u00a0${formatDate(String(year))}`;
}

function joinUnit(value: string, unit: string): string {
  return unit === '' ? value : `${value}\u00a0${unit}`;
}

function spanOf(observations: readonly Observation[]) {
  return {
    low: Math.min(...observations.map(({ low }) => low)),
    high: Math.max(...observations.map(({ high }) => high)),
  };
}

function describeValue({ low, high }: Pick<Observation, 'low' | 'high'>, unit: string) {
  const value = formatRange(low, high);
  return { value, unit: formatUnit(unit, value) };
}

/** The unit after a written value: « millions » calls for « d’euros ». */
function formatUnit(unit: string, value: string): string {
  const isScaled = /million|milliard/.test(value);
  if (!isScaled || unit === '' || unit === '%') return formatText(unit);
  return formatText(/^[aeiouyéèêh]/i.test(unit) ? `d'${unit}` : `de ${unit}`);
}
