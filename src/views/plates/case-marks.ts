import type { CaseStudy } from '../../atlas/case-study.ts';
import { describeDot, type CaseDot } from '../case-dots.ts';

/** Some cases as marks: those that a cell can hold, and how many it leaves out. */
export interface CaseMarks {
  readonly dots: readonly CaseDot[];
  readonly more: number;
  /** All of them. */
  readonly count: number;
}

/** Marks of some cases, no more than `most`; `role` is what each one is there: « Vénétis, actif, objectif second ». */
export function describeMarks(cases: readonly CaseStudy[], most: number, role?: string): CaseMarks {
  return {
    dots: cases.slice(0, most).map((caseStudy) => {
      const dot = describeDot(caseStudy);
      return role === undefined ? dot : { ...dot, name: `${dot.name}, ${role}` };
    }),
    more: Math.max(0, cases.length - most),
    count: cases.length,
  };
}
