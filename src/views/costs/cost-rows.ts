import type { Atlas } from '../../atlas/atlas.ts';
import { anchors } from '../../atlas/calls.ts';
import type { CaseStudy } from '../../atlas/case-study.ts';
import type { Figure, Observation } from '../../atlas/figure.ts';
import { readRanges } from '../../atlas/statistics.ts';
import { pathTo } from '../../site.ts';
import { formatText, formatYears, lowerFirst } from '../format.ts';
import { shortenTitle } from '../short-title.ts';
import { formatEuros } from './euros.ts';

/** The measures of money, one a lane: nothing of one is added to another. */
export const COST_LANES = [
  { measure: 'cotisation', title: 'Entrée et cotisation', text: 'ce que verse un membre' },
  { measure: 'budget', title: 'Budget annuel', text: 'ce que dépense la structure' },
  {
    measure: 'investissement',
    title: 'Investissement et projets',
    text: 'une somme réunie une fois, ou le total de plusieurs projets',
  },
  { measure: 'argent-public', title: 'Argent public', text: 'ce qu’une collectivité ou un fonds a versé' },
] as const;

export type CostMeasure = (typeof COST_LANES)[number]['measure'];

/** How sure an amount is: some are announced, and nobody saw them paid. */
export type Certainty = 'known' | 'partly-announced' | 'announced';

/** A figure in euros: what the recent sources say of it. */
export interface Cost {
  readonly measure: CostMeasure;
  readonly case: string;
  /** Of its row on the page of the case, where its sources are. */
  readonly href: string;
  readonly name: string;
  readonly title: string;
  readonly low: number;
  readonly high: number;
  readonly amount: string;
  /** « droit d’entrée d’un adhérent ». */
  readonly label: string;
  readonly scope: string;
  readonly years: string;
  /** Of its latest source; none where nobody dates it. */
  readonly lastYear?: number | undefined;
  readonly certainty: Certainty;
}

const UNIT = 'euros';

/** Every amount of money of a case; a figure in another unit has no place on the scale. */
export function listCosts(caseStudy: CaseStudy, atlas: Atlas): readonly Cost[] {
  const rangeOf = readRanges(caseStudy, atlas);
  return caseStudy.figures.flatMap((figure) => {
    const lane = COST_LANES.find(({ measure }) => measure === figure.measure);
    if (lane === undefined || figure.unit !== UNIT) return [];
    const range = rangeOf(figure);
    const observations = range?.observations ?? figure.observations;
    const low = Math.min(...observations.map((observation) => observation.low));
    const high = Math.max(...observations.map((observation) => observation.high));
    if (!(low > 0)) return [];
    return [
      {
        measure: lane.measure,
        ...nameFigure(figure, caseStudy),
        low,
        high,
        amount: formatEuros(low, high),
        years: range === undefined ? 'année inconnue' : formatYears([range.firstYear, range.lastYear]),
        lastYear: range?.lastYear,
        certainty: findCertainty(observations),
      },
    ];
  });
}

function nameFigure({ id, label, scope }: Figure, caseStudy: CaseStudy) {
  return {
    case: caseStudy.id,
    href: `${pathTo('cas', caseStudy.id)}#${anchors.figure(id)}`,
    name: shortenTitle(caseStudy.title),
    title: formatText(caseStudy.title),
    label: lowerFirst(formatText(label)),
    scope: formatText(scope),
  };
}

function findCertainty(observations: readonly Observation[]): Certainty {
  const announced = observations.filter(({ nature }) => nature === 'prevu').length;
  if (announced === 0) return 'known';
  return announced === observations.length ? 'announced' : 'partly-announced';
}
