import type { AnswerCandidate, AnswerReason, ThreeAnswers } from '../../atlas/three-answers.ts';
import { formatNumber } from '../format.ts';

/** A case as the home page answers with it. */
export interface TradeCase extends AnswerCandidate {
  readonly title: string;
  readonly href: string;
  /** What they do together, in a few words. */
  readonly deed: string;
  readonly form: string;
  /** « terminé en 2021 », for a case that ended. */
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
  nearest: 'Le plus proche en activité',
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
    const { candidate, reason, distance } = answers[kind];
    const away =
      distance === undefined ? '' : distance < 5 ? 'Sur place, ' : `À ${formatNumber(Math.round(distance))}\u00a0km, `;
    const why =
      away === ''
        ? `${REASONS[reason].charAt(0).toUpperCase()}${REASONS[reason].slice(1)}`
        : `${away}${REASONS[reason]}`;
    const ending = candidate.ending === undefined ? '' : `, ${candidate.ending}`;
    return {
      kind,
      // Without a town, nothing is near.
      label: kind === 'nearest' && distance === undefined ? 'Dans votre métier' : LABELS[kind],
      title: candidate.title,
      href: candidate.href,
      form: candidate.form,
      reason: `${why}${ending}. ${candidate.deed}.`,
    };
  });
}

/** « Les 11 autres du même métier ». */
export function describeOthers(count: number): string {
  if (count === 0) return 'Tous les cas';
  return count === 1 ? 'L’autre cas du même métier' : `Les ${formatNumber(count)} autres du même métier`;
}
