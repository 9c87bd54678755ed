import type { Atlas } from '../../atlas/atlas.ts';
import type { CaseStudy, PracticeUse } from '../../atlas/case-study.ts';
import { findFlock, readRanges } from '../../atlas/statistics.ts';
import { findAxis } from '../lifelines/lifelines.ts';
import { paginate, type ListPage } from '../pagination.ts';
import { describePracticeRow, type PracticeRow } from './practice-rows.ts';
import { chooseFlockScale } from './small-flock.ts';

/** Width of the lifelines of the table, in pixels. */
const LINE_WIDTH = 218;
/** A row draws a life and a flock: fewer fit a page than in a list of names. */
const ROWS_A_PAGE = 50;
/** Practices that a row tells, where the page is not that of one. */
const MAIN_USES = 2;

/** A page of the table of some cases. */
export interface CaseTable {
  readonly rows: readonly PracticeRow[];
  /** Over the lifelines: the first year and the last. */
  readonly axisYears: readonly string[];
}

/** The cases of a table, page by page: the oldest first, those without a known start last. */
export function listTablePages(cases: readonly CaseStudy[]): readonly ListPage<CaseStudy>[] {
  const sorted = cases.toSorted((one, other) => (one.start ?? '9999').localeCompare(other.start ?? '9999'));
  return paginate(sorted, ROWS_A_PAGE);
}

/** `usesOf` says which of its practices the row of a case tells; without it, the main ones. */
export function buildCaseTable(
  cases: readonly CaseStudy[],
  atlas: Atlas,
  usesOf: (caseStudy: CaseStudy) => readonly PracticeUse[] = ({ practices }) => practices.slice(0, MAIN_USES),
): CaseTable {
  const axis = findAxis(atlas, LINE_WIDTH);
  const ranges = cases.flatMap((caseStudy) => findFlock(caseStudy, readRanges(caseStudy, atlas)) ?? []);
  const membersPerDot = chooseFlockScale(ranges, 'table');
  return {
    rows: cases.map((caseStudy) =>
      describePracticeRow(caseStudy, atlas, { uses: usesOf(caseStudy), axis, membersPerDot }),
    ),
    axisYears: [axis.from, axis.to].map((moment) => String(Math.floor(moment))),
  };
}

/** The table of the cases of a sector or an objective, page by page. */
export function describeTablePages(
  cases: readonly CaseStudy[],
  atlas: Atlas,
): readonly { readonly listPage: ListPage<PracticeRow>; readonly axisYears: readonly string[] }[] {
  return listTablePages(cases).map((listPage) => {
    const { rows, axisYears } = buildCaseTable(listPage.items, atlas);
    return { listPage: { ...listPage, items: rows }, axisYears };
  });
}
