import type { CaseStudy } from '../../atlas/case-study.ts';
import type { Figure } from '../../atlas/figure.ts';
import { ANSWER_NATURES } from '../../schema/labels.ts';
import { describeFigure, listObservations, type FigureContext, type FigureRow } from '../figures.ts';
import { formatList, formatText, lowerFirst } from '../format.ts';

/** Figures shown large; the others are folded. */
const MOST_SHOWN = 3;
/** Names on the fold. */
const MOST_NAMED = 3;
/** What a reader asks first. */
const FIRST_MEASURES = ['membres', 'membres-mixtes', 'cotisation', 'budget', 'emplois'];

/** Three figures, then the others folded, then every value that the sources give. */
export function describeKeyFigures({ figures }: CaseStudy, charted: readonly Figure[], context: FigureContext) {
  const dated = figures.filter((figure) => context.rangeOf(figure) !== undefined);
  const ranked = dated.toSorted((one, other) => rank(one, charted) - rank(other, charted));
  // One a measure first: three counts of jobs would say one thing.
  const leading = new Set(
    Map.groupBy(ranked, ({ measure }) => measure)
      .values()
      .map(([first]) => first),
  );
  const isLeading = (figure: Figure) => leading.has(figure);
  const shown = [...ranked.filter(isLeading), ...ranked.filter((figure) => !isLeading(figure))].slice(0, MOST_SHOWN);
  const others = figures.filter((figure) => !shown.includes(figure));
  return {
    shown: shown.map((figure) => {
      const natures = new Set((context.rangeOf(figure)?.observations ?? []).map(({ nature }) => nature));
      const nature = natures.size === 1 && natures.has('mesure') ? ('mesure' as const) : ('declare' as const);
      return { ...writeEuros(describeFigure(figure, context)), nature, natureName: ANSWER_NATURES[nature] };
    }),
    others: others.map((figure) => describeFigure(figure, context)),
    othersLabel: describeOthers(others),
    observations: figures.map((figure) => listObservations(figure, context)),
  };
}

export type KeyFigures = ReturnType<typeof describeKeyFigures>;

/** Members and money first, then what the sources dispute, then the order of the file. */
function rank(figure: Figure, charted: readonly Figure[]): number {
  const measure = FIRST_MEASURES.indexOf(figure.measure);
  if (measure >= 0) return measure;
  return charted.includes(figure) ? FIRST_MEASURES.length : FIRST_MEASURES.length + 1;
}

/** « 200 € » is one thing to read; « 1,5 million » keeps its « d’euros » apart. */
function writeEuros(row: FigureRow): FigureRow {
  return row.unit === 'euros' ? { ...row, value: `${row.value}\u00a0€`, unit: '' } : row;
}

/** « Les huit autres : territoire, export, part de marché… » */
function describeOthers(others: readonly Figure[]): string {
  const names = [...new Set(others.map(({ label }) => lowerFirst(formatText(label))))];
  const named = names.slice(0, MOST_NAMED);
  const list = names.length > named.length ? `${named.join(', ')}…` : formatList(named);
  return others.length === 1 ? `L’autre chiffre\u00a0: ${list}` : `Les ${others.length} autres\u00a0: ${list}`;
}
