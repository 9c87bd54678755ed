import { nameDotValue } from './dot-value.ts';

export interface DotMeaning {
  /** Members one dot stands for. */
  readonly members: number;
  /** True when a flock gathers the cases of a département. */
  readonly isGrouped: boolean;
  /** Marks the drawing holds beside full dots. */
  readonly hasHollow: boolean;
  readonly hasUnknown: boolean;
}

/** « Un point pour dix entreprises membres (au moins un) ; point creux : borne haute ; cercle tireté : nombre d’entreprises inconnu. » */
export function describeDots({ members, isGrouped, hasHollow, hasUnknown }: DotMeaning): string {
  const parts = [
    `Un point pour ${nameDotValue(members)} entreprises membres (au moins un)`,
    ...(isGrouped ? ['cas réunis par département'] : []),
    ...(hasHollow ? ['point creux\u00a0: borne haute'] : []),
    ...(hasUnknown ? ['cercle tireté\u00a0: nombre d’entreprises inconnu'] : []),
  ];
  return `${parts.join('\u202f; ')}.`;
}

export const describeTint = 'Teinte\u00a0: cas situé au département, sans commune connue.';

export const describeHatching = 'Aucun cas documenté';
