import type { Figure } from '../../atlas/figure.ts';
import type { FigureContext } from '../figures.ts';
import { formatText } from '../format.ts';
import { layoutDisagreement } from './disagreement-layout.ts';

/** One drawing for a wide window and for paper, one for a narrow window. */
const SIZES = [
  { name: 'wide', width: 786, height: 310 },
  { name: 'narrow', width: 358, height: 300 },
] as const;

/** The chart of a figure: its title, what it shows in words, how to read it, and its drawings. */
export function describeDisagreement(figure: Figure, context: FigureContext) {
  const drawings = SIZES.flatMap(({ name, ...size }) => {
    const layout = layoutDisagreement(figure, context, size);
    return layout === undefined ? [] : [{ name, layout }];
  });
  const isDisputed = drawings.some(({ layout }) => layout.isDisputed);
  const label = formatText(figure.label);
  return {
    titleId: `graphique-${figure.id}`,
    title: formatText(
      isDisputed ? `${label} : les sources ne s'accordent pas` : `${label} : ce que disent les sources`,
    ),
    alternative: formatText(
      `${label}, valeurs relevées par année ; le tableau des relevés donne chacune avec sa source.`,
    ),
    reading: describeReading(figure, { startsAtZero: drawings.every(({ layout }) => layout.startsAtZero) }),
    table: `#releves-${figure.id}`,
    drawings,
  };
}

export type DisagreementChart = ReturnType<typeof describeDisagreement>;

function describeReading({ observations }: Figure, { startsAtZero }: { readonly startsAtZero: boolean }): string {
  const sentences = [
    'Lecture : un point, une source ; une barre, la fourchette que donne une source ; un cercle tireté, une source peu fiable.',
    startsAtZero ? '' : "L'échelle ne part pas de zéro.",
    observations.every(({ years }) => years !== undefined) ? '' : 'Les relevés sans date ne sont que dans le tableau.',
    'Entre crochets, le numéro de la source.',
  ];
  return formatText(sentences.filter((sentence) => sentence !== '').join(' '));
}
