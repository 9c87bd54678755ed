import { formatList, formatNumber } from '../format.ts';
import { nameDotValue } from './dot-value.ts';

export interface DotMeaning {
  /** Members one dot stands for. */
  readonly members: number;
  /** True when a flock gathers the cases of a département. */
  readonly isGrouped: boolean;
  /** Marks the drawing holds beside full dots. */
  readonly hasHollow: boolean;
  readonly hasUnknown: boolean;
  readonly hasEnded: boolean;
}

/** « Un point : dix entreprises (au moins un) ; creux : borne haute ; cercle tireté : nombre inconnu ; encre : terminé ou fusionné. Placé au siège… » */
export function describeDots({ members, isGrouped, hasHollow, hasUnknown, hasEnded }: DotMeaning): string {
  const parts = [
    `Un point\u00a0: ${nameDotValue(members)} entreprises (au moins un)`,
    ...(isGrouped ? ['cas réunis par département'] : []),
    ...(hasHollow ? ['creux\u00a0: borne haute'] : []),
    ...(hasUnknown ? ['cercle tireté\u00a0: nombre inconnu'] : []),
    ...(hasEnded ? ['encre\u00a0: terminé ou fusionné'] : []),
  ];
  return `${parts.join('\u202f; ')}. ${isGrouped ? '' : PLACING}`.trim();
}

const PLACING = 'Placé au siège, sinon au milieu de son territoire.';

export const describeTint = 'Teinte\u00a0: territoire d’un cas réparti dans plus de deux départements.';

export const describeHatching = 'Aucun cas documenté';

/** The cases that a map leaves to its table: « Dans le tableau seulement : Astre et Clusters maritimes. » */
export function describeUnplaced(titles: readonly string[]): string | undefined {
  if (titles.length === 0) return undefined;
  if (titles.length > NAMED_UNPLACED)
    return `Dans le tableau seulement\u00a0: ${formatNumber(titles.length)}\u00a0cas.`;
  return `Dans le tableau seulement\u00a0: ${formatList(titles)}.`;
}

/** More titles than this are counted. */
const NAMED_UNPLACED = 3;
