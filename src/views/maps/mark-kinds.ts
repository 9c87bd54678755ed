import type { PlacedFlock } from './flock-placement.ts';
import type { DotMeaning } from './map-legend.ts';

/** The kinds of marks that some flocks show beside full dots. */
export function listMarkKinds(
  flocks: readonly PlacedFlock[],
): Pick<DotMeaning, 'hasHollow' | 'hasUnknown' | 'hasEnded'> {
  return {
    hasHollow: flocks.some(({ hollow, isUnknown }) => hollow !== '' && !isUnknown),
    hasUnknown: flocks.some(({ isUnknown }) => isUnknown),
    hasEnded: flocks.some((flock) => flock.case?.isEnded),
  };
}
