import type { Atlas } from '../../atlas/atlas.ts';
import { buildCaseApparatus } from '../../atlas/calls.ts';
import type { CaseStudy } from '../../atlas/case-study.ts';
import { describeCase, type CaseSummary } from '../case-summary.ts';
import { formatCount, formatMonth } from '../format.ts';

/** A case in a list with its small map. */
export interface CaseRow extends CaseSummary {
  readonly points: readonly (readonly [number, number])[];
  readonly departements: readonly string[];
  readonly sourceCount: string;
  /** « vérifiée en novembre 2026 ». */
  readonly dated: string;
}

export function describeCaseRow(caseStudy: CaseStudy, atlas: Atlas): CaseRow {
  const { verified, published } = caseStudy;
  return {
    ...describeCase(caseStudy, atlas),
    points: caseStudy.places.map(({ point }) => point).filter((point) => point !== undefined),
    departements: caseStudy.departements,
    sourceCount: formatCount(buildCaseApparatus(caseStudy).numbers.size, 'source citée', 'sources citées'),
    dated: verified === undefined ? `publiée en ${formatMonth(published)}` : `vérifiée en ${formatMonth(verified)}`,
  };
}
