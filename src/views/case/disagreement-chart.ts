import type { Figure } from '../../atlas/figure.ts';
import { formatRange, formatText } from '../format.ts';
import { layoutDisagreement, type ChartContext } from './disagreement-layout.ts';

/** One drawing for a wide window and for paper, one for a narrow window; there, only so many publishers are named. */
const SIZES = [
  { name: 'wide', width: 1096, height: 300, mostNames: 20 },
  { name: 'narrow', width: 358, height: 240, mostNames: 4 },
] as const;

/** The figures that count the same thing within another scope: what may explain a disagreement. */
export function findGhosts(figure: Figure, figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(
    (other) =>
      other !== figure &&
      other.measure === figure.measure &&
      other.unit === figure.unit &&
      other.scope !== figure.scope,
  );
}

/** The chart of a figure: its finding as a title, what it shows in words, how to read it, and its drawings. */
export function describeDisagreement(figure: Figure, ghosts: readonly Figure[], context: ChartContext) {
  const drawings = SIZES.flatMap(({ name, ...size }) => {
    const layout = layoutDisagreement(figure, ghosts, context, size);
    return layout === undefined ? [] : [{ name, layout }];
  });
  const isDisputed = drawings.some(({ layout }) => layout.isDisputed);
  return {
    figure: figure.id,
    titleId: `graphique-${figure.id}`,
    title: describeFinding(figure, isDisputed, context),
    alternative: formatText(
      `${figure.label}, valeurs relevées par année ; le tableau des relevés donne chacune avec sa source.`,
    ),
    reading: describeReading(figure, {
      kinds: new Set(drawings.flatMap(({ layout }) => layout.marks.map(({ kind }) => kind))),
      startsAtZero: drawings.every(({ layout }) => layout.startsAtZero),
      hasGhosts: drawings.some(({ layout }) => layout.ghosts.length > 0),
      hasZone: drawings.some(({ layout }) => layout.zone !== undefined),
    }),
    table: `#releves-${figure.id}`,
    drawings,
  };
}

export type DisagreementChart = ReturnType<typeof describeDisagreement>;

/** « 7 500 ou 12 000 emplois : les sources ne s’accordent pas ». */
function describeFinding(figure: Figure, isDisputed: boolean, { rangeOf }: ChartContext): string {
  const range = rangeOf(figure);
  const label = formatText(figure.label);
  if (range === undefined) return `${label}\u00a0: ce que disent les sources`;
  if (!isDisputed) return `${label}\u00a0: ${formatRange(range.low, range.high)} selon l’année`;
  const values = formatRange(range.low, range.high).replace('\u00a0à\u00a0', ' ou ');
  const unit = figure.unit === '%' ? '%' : formatText(figure.unit);
  return `${values}\u00a0${unit}\u00a0: les sources ne s’accordent pas`;
}

interface Reading {
  readonly kinds: ReadonlySet<string>;
  readonly startsAtZero: boolean;
  readonly hasGhosts: boolean;
  readonly hasZone: boolean;
}

function describeReading({ observations }: Figure, { kinds, startsAtZero, hasGhosts, hasZone }: Reading): string {
  const signs = [
    'un point, une source datée',
    kinds.has('range') ? 'une barre, la fourchette que donne une source' : '',
    kinds.has('uncertain') ? 'un cercle tireté, une source peu fiable' : '',
  ];
  const sentences = [
    `Lecture : ${signs.filter((sign) => sign !== '').join(' ; ')}.`,
    hasZone ? "La teinte couvre l'écart de ses seules années." : '',
    hasGhosts ? 'En gris tireté, un autre périmètre, hors compte.' : '',
    startsAtZero ? '' : "L'échelle ne part pas de zéro.",
    observations.every(({ years }) => years !== undefined) ? '' : 'Les relevés sans date ne sont que dans le tableau.',
  ];
  return formatText(sentences.filter((sentence) => sentence !== '').join(' '));
}
