import type { Atlas } from '../atlas/atlas.ts';
import type { CaseStudy } from '../atlas/case-study.ts';
import { findFlock, readRanges } from '../atlas/statistics.ts';
import { describeCase } from './case-summary.ts';
import type { MapCase } from './maps/map-types.ts';

/** A case as the maps draw it. */
export function toMapCase(caseStudy: CaseStudy, atlas: Atlas): MapCase {
  const rangeOf = readRanges(caseStudy, atlas);
  const { id, href, title, members, memberYears, ending } = describeCase(caseStudy, atlas, rangeOf);
  const flock = findFlock(caseStudy, rangeOf);
  const count = members === undefined ? 'effectif inconnu' : `${members}, ${memberYears ?? ''}`;
  return {
    id,
    href,
    title,
    caption: ending === undefined ? count : `${count} ; ${ending}`.replace(' ;', '\u202f;'),
    points: caseStudy.places.map(({ point }) => point).filter((point) => point !== undefined),
    departements: caseStudy.departements,
    form: caseStudy.form,
    flock: flock === undefined ? {} : { low: flock.low, high: flock.high },
  };
}
