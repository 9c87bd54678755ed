import type { Atlas } from '../../atlas/atlas.ts';
import type { CaseStudy } from '../../atlas/case-study.ts';
import { findFlock, findMemberFigure } from '../../atlas/statistics.ts';
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
}

/** `undefined` when no dated source counts the members. */
export function describeFlock(caseStudy: CaseStudy, atlas: Atlas, { numbers }: FigureContext): FlockBanner | undefined {
  const range = findFlock(caseStudy, atlas);
  const figure = caseStudy.figures.find(({ measure }) => measure === 'membres');
  if (range === undefined || figure === undefined) return undefined;
  const firmsPerDot = range.high > MOST_DOTS ? FIRMS_PER_DOT : 1;
  const lowest = range.observations.filter(({ low }) => low === range.low);
  const highest = range.observations.filter(({ high }) => high === range.high);
  const full = Math.max(1, Math.round(range.low / firmsPerDot));
  const unit = formatText(figure.unit);
  return {
    full,
    hollow: Math.max(0, Math.round(range.high / firmsPerDot) - full),
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
  };
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

/** Members are firms unless their unit says otherwise: « une entreprise », « 5 membres ». */
function describeDot(unit: string, count: number): string {
  const isFirm = unit === 'entreprises';
  if (count === 1) return isFirm ? 'une entreprise' : 'un membre';
  return `${count} ${isFirm ? 'entreprises' : 'membres'}`;
}

function listYears(observations: readonly { readonly years?: readonly [number, number] | undefined }[]): string {
  const years = observations.map(({ years: period }) => period?.[1]).filter((year) => year !== undefined);
  return formatList([...new Set(years)].sort().map(String));
}
