import type { Atlas } from './atlas.ts';
import type { CaseStudy } from './case-study.ts';
import { findLastDate } from './last-evidence.ts';

/** Years after its start from which a group is said to last. */
export const LASTING_YEARS = 15;

/** How the groups of the atlas age: those old enough to have lasted, and those of them that were seen alive then. */
export interface Longevity {
  /** Every group of `old` was born before this year. */
  readonly before: number;
  readonly old: readonly CaseStudy[];
  readonly lasting: readonly CaseStudy[];
  readonly young: readonly CaseStudy[];
  /** Nobody dates their start. */
  readonly undated: readonly CaseStudy[];
}

export function measureLongevity(atlas: Atlas): Longevity {
  const before = readYear(atlas.today) - LASTING_YEARS + 1;
  const bornIn = Map.groupBy(atlas.cases, ({ start }) => {
    if (start === undefined) return 'undated';
    return readYear(start) < before ? 'old' : 'young';
  });
  const old = bornIn.get('old') ?? [];
  return {
    before,
    old,
    lasting: old.filter(
      (caseStudy) => (countYears(caseStudy.start, findLastDate(caseStudy, atlas)) ?? 0) >= LASTING_YEARS,
    ),
    young: bornIn.get('young') ?? [],
    undated: bornIn.get('undated') ?? [],
  };
}

/** Calendar years from a start to a last trace, ISO dates; unknown without one of them. */
export function countYears(start: string | undefined, last: string | undefined): number | undefined {
  if (start === undefined || last === undefined) return undefined;
  return Math.max(0, readYear(last) - readYear(start));
}

function readYear(date: string): number {
  return Number(date.slice(0, 4));
}
