import type { CaseStudy } from '../../atlas/case-study.ts';
import { findFlock, findMemberFigure } from '../../atlas/statistics.ts';
import { flockPath, placeDot } from '../flock-layout.ts';
import { linkSources, quoteFigure, type FigureContext, type SourceLink } from '../figures.ts';
import { formatList, formatNumber, formatText } from '../format.ts';

/** Above this count a dot stands for several firms. */
const MOST_DOTS = 400;
const FIRMS_PER_DOT = 5;

/** The banner of members: how many dots, and what they say. */
export interface FlockBanner {
  readonly full: number;
  readonly hollow: number;
  readonly firmsPerDot: number;
  readonly low: { readonly text: string; readonly sources: readonly SourceLink[] };
  readonly high?: { readonly text: string; readonly sources: readonly SourceLink[] } | undefined;
  readonly scope: string;
  readonly scale: string;
  readonly drawings: readonly BannerDrawing[];
}

/** Dots in columns, each path made of strokes without length; lengths in units of the drawing. */
export interface BannerDrawing {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  readonly height: number;
  readonly full: string;
  readonly hollow: string;
}

/** Most and least dots in a row, for a wide and for a narrow window. */
const SHAPES = [
  { name: 'wide', longestRow: 66, shortestRow: 40 },
  { name: 'narrow', longestRow: 20, shortestRow: 11 },
] as const;
/** From a dot to the next. */
const STEP = 33;

/** `undefined` when no dated source counts the members. */
export function describeFlock(caseStudy: CaseStudy, { numbers, rangeOf }: FigureContext): FlockBanner | undefined {
  const range = findFlock(caseStudy, rangeOf);
  const figure = caseStudy.figures.find(({ measure }) => measure === 'membres');
  if (range === undefined || figure === undefined) return undefined;
  const firmsPerDot = range.high > MOST_DOTS ? FIRMS_PER_DOT : 1;
  const lowest = range.observations.filter(({ low }) => low === range.low);
  const highest = range.observations.filter(({ high }) => high === range.high);
  const full = Math.max(1, Math.round(range.low / firmsPerDot));
  const hollow = Math.max(0, Math.round(range.high / firmsPerDot) - full);
  const unit = formatText(figure.unit);
  return {
    full,
    hollow,
    firmsPerDot,
    low: {
      text: `${formatNumber(range.low)}\u00a0${unit}${range.low === range.high ? '' : ', borne basse'}, ${listYears(lowest)}`,
      sources: linkSources(lowest, numbers),
    },
    high:
      range.low === range.high
        ? undefined
        : {
            text: `jusqu’à ${formatNumber(range.high)}, ${listYears(highest)}`,
            sources: linkSources(highest, numbers),
          },
    scope: formatText(figure.scope),
    scale: formatText(`Un point : ${describeDot(figure.unit, firmsPerDot)}`),
    drawings: SHAPES.map((shape) => drawDots(shape, full, full + hollow)),
  };
}

/** The dots of a banner as a flock, in the head of a case that no map shows; `side` in units of the drawing. */
export function drawHeadFlock({ full, hollow }: Pick<FlockBanner, 'full' | 'hollow'>) {
  const dots = Array.from({ length: full + hollow }, (_, index) => placeDot(index, STEP));
  const reach = Math.max(...dots.flatMap(([x, y]) => [Math.abs(x), Math.abs(y)])) + STEP;
  return { side: Math.ceil(2 * reach), full: flockPath(dots.slice(0, full)), hollow: flockPath(dots.slice(full)) };
}

/** What the banner says when no dated source counts the member firms. */
export function describeUnknownFlock(caseStudy: CaseStudy, context: FigureContext) {
  const figure = findMemberFigure(caseStudy);
  if (figure === undefined) {
    return {
      text: formatText('Nombre de membres non documenté : aucune source datée ne les compte tous.'),
      sources: [],
    };
  }
  const { text, sources } = quoteFigure(figure, context);
  const mixture = 'membres qui ne sont pas tous des entreprises : aucune meute ne les dessine.';
  return { text: formatText(figure.measure === 'membres' ? text : `${text}, ${mixture}`), sources };
}

function drawDots({ name, ...limits }: (typeof SHAPES)[number], full: number, total: number): BannerDrawing {
  const columns = pickColumns(total, limits);
  return {
    name,
    width: Math.max(columns, limits.shortestRow) * STEP,
    height: Math.ceil(total / columns) * STEP,
    full: placeDots(0, full, columns),
    hollow: placeDots(full, total, columns),
  };
}

/** As many as make rows of one length, if any do; otherwise as many as fit. */
function pickColumns(
  total: number,
  { longestRow, shortestRow }: { readonly longestRow: number; readonly shortestRow: number },
): number {
  if (total <= shortestRow) return total;
  const lengths = Array.from({ length: longestRow - shortestRow + 1 }, (_, index) => longestRow - index);
  return lengths.find((length) => total % length === 0) ?? Math.min(total, longestRow);
}

/** Row by row, so that the hollow ones come last; each dot is placed from the one before, which weighs less. */
function placeDots(from: number, to: number, columns: number): string {
  const start = `M${(from % columns) * STEP + STEP / 2} ${Math.floor(from / columns) * STEP + STEP / 2}h0`;
  const dots = Array.from({ length: to - from }, (_, index) => from + index);
  const moves = dots
    .slice(1)
    .map((dot) => (dot % columns === 0 ? `m${STEP - columns * STEP} ${STEP}h0` : `m${STEP} 0h0`));
  return dots.length === 0 ? '' : [start, ...moves].join('');
}

/** Members are firms unless their unit says otherwise: « une entreprise », « 5 membres ». */
export function describeDot(unit: string, count: number): string {
  const isFirm = unit === 'entreprises';
  if (count === 1) return isFirm ? 'une entreprise' : 'un membre';
  return `${count} ${isFirm ? 'entreprises' : 'membres'}`;
}

function listYears(observations: readonly { readonly years?: readonly [number, number] | undefined }[]): string {
  const years = observations.map(({ years: period }) => period?.[1]).filter((year) => year !== undefined);
  return formatList([...new Set(years)].sort().map(String));
}
