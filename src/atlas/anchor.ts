import type { CaseStudy, Place } from './case-study.ts';

/**
 * The place where a mark of a case may stand: its first seat, else its only site. Never an event, never a place outside the
 * territory, nor one without a position. `undefined` where the middle of the territory takes its place.
 */
export function findAnchorPlace({ places }: Pick<CaseStudy, 'places'>): Place | undefined {
  const known = places.filter(({ point, isOutside }) => point !== undefined && !isOutside);
  const seat = known.find(({ kind }) => kind === 'siege');
  if (seat !== undefined) return seat;
  const [site, ...others] = known.filter(({ kind }) => kind === 'site');
  return others.length === 0 ? site : undefined;
}
