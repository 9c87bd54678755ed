import type { Atlas } from '../../atlas/atlas.ts';
import type { Essay } from '../../atlas/essay.ts';
import { findFlock, readRanges } from '../../atlas/statistics.ts';
import { describeCase, type CaseSummary } from '../case-summary.ts';
import { chooseFlockScale, layoutSmallFlock, type SmallFlock } from '../practices/small-flock.ts';

/** A case of an essay: its flock, unless nobody counts its members, and what became of it. */
export interface EssayCase extends CaseSummary {
  readonly flock?: SmallFlock | undefined;
  readonly life: 'active' | 'ended' | 'lost';
}

/** In the order of the essay. */
export function listEssayCases(essay: Essay, atlas: Atlas): readonly EssayCase[] {
  const counted = essay.cases
    .flatMap((id) => atlas.casesById.get(id) ?? [])
    .map((caseStudy) => {
      const rangeOf = readRanges(caseStudy, atlas);
      return { caseStudy, rangeOf, range: findFlock(caseStudy, rangeOf) };
    });
  const membersPerDot = chooseFlockScale(
    counted.flatMap(({ range }) => range ?? []),
    'list',
  );
  return counted.map(({ caseStudy, rangeOf, range }) => {
    const isEnded = ['termine', 'fusionne'].includes(caseStudy.status);
    return {
      ...describeCase(caseStudy, atlas, rangeOf),
      flock: range && layoutSmallFlock(range, membersPerDot),
      life: isEnded ? 'ended' : caseStudy.status === 'inconnu' ? 'lost' : 'active',
    };
  });
}
