import type { Atlas } from '../../atlas/atlas.ts';
import type { CaseStudy } from '../../atlas/case-study.ts';
import { describeCase, type CaseSummary } from '../case-summary.ts';
import { paginate, type ListPage } from '../pagination.ts';

/** The list of all cases, page by page. */
export function listCasePages(atlas: Atlas): readonly ListPage<CaseSummary>[] {
  return describePages(atlas.cases, atlas);
}

/** A list of cases, page by page, as a page of a sector, an objective or a form prints it. */
export function describePages(cases: readonly CaseStudy[], atlas: Atlas): readonly ListPage<CaseSummary>[] {
  return paginate(cases).map((listPage) => ({
    ...listPage,
    items: listPage.items.map((caseStudy) => describeCase(caseStudy, atlas)),
  }));
}
