import type { AnswerCandidate, AnswerReason, ThreeAnswers } from '../../atlas/three-answers.ts';
import { capitalise, formatNumber } from '../format.ts';

/** A case as the home page answers with it. */
export interface TradeCase extends AnswerCandidate {
  readonly title: string;
  readonly href: string;
  /** What they do together, in a few words. */
  readonly deed: string;
  readonly form: string;
  /** « terminé en 2021 », « perdu de vue », for a case that is not active. */
  readonly ending?: string | undefined;
}

export interface AnswerText {
  readonly kind: 'nearest' | 'alike' | 'ended';
  /** « Le plus proche ». */
  readonly label: string;
  readonly title: string;
  readonly href: string;
  readonly form: string;
  /** Why this one: « À 73 km, même métier. Terminé en 2021. », then what they do together. */
  readonly reason: string;
}

const LABELS = {
  alike: 'Le plus semblable',
  ended: 'Celui qui s’est arrêté',
} as const;

const REASONS: Readonly<Record<AnswerReason, string>> = {
  sector: 'même métier',
  practice: 'autre métier, même pratique',
  place: 'autre métier, le plus près de chez vous',
  any: 'autre métier\u00a0: aucun groupe du vôtre n’a pris fin dans l’atlas',
};

/** The three answers in words, in the browser and at build alike. */
export function describeThreeAnswers(answers: ThreeAnswers<TradeCase>): readonly AnswerText[] {
  return (['nearest', 'alike', 'ended'] as const).map((kind) => {
    const { candidate, reason } = answers[kind];
    const away = describeAway(answers[kind]);
    const why = capitalise(away === undefined ? REASONS[reason] : `${away}, ${REASONS[reason]}`);
    const ending = candidate.ending === undefined ? '' : `, ${candidate.ending}`;
    return {
      kind,
      label: kind === 'nearest' ? nameNearest(answers.nearest) : LABELS[kind],
      title: candidate.title,
      href: candidate.href,
      form: candidate.form,
      reason: `${why}${ending}. ${candidate.deed}.`,
    };
  });
}

/** Without a town nothing is near; a group lost from sight is not said to be active. */
function nameNearest({ candidate, distance }: ThreeAnswers<TradeCase>['nearest']): string {
  if (distance === undefined) return 'Dans votre métier';
  return candidate.ending === undefined ? 'Le plus proche en activité' : 'Le plus proche';
}

/** « sur place », « à 73 km », « le milieu de son territoire à 95 km »: what the distance is measured from. */
function describeAway({ distance, isFromMiddle }: ThreeAnswers<TradeCase>['nearest']): string | undefined {
  if (distance === undefined) return undefined;
  if (isFromMiddle) return `le milieu de son territoire à ${formatNumber(Math.round(distance))}\u00a0km`;
  return distance < 5 ? 'sur place' : `à ${formatNumber(Math.round(distance))}\u00a0km`;
}

/** « Les 11 autres du même métier ». */
export function describeOthers(count: number): string {
  if (count === 0) return 'Tous les cas';
  return count === 1 ? 'L’autre cas du même métier' : `Les ${formatNumber(count)} autres du même métier`;
}
