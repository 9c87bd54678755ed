import { countAnswers } from '../../atlas/answer.ts';
import { findSectors, type Atlas } from '../../atlas/atlas.ts';
import type { CaseStudy } from '../../atlas/case-study.ts';
import { describeCase } from '../case-summary.ts';
import { capitalise, formatText } from '../format.ts';
import { listCasePoints } from '../work-points.ts';
import type { TradeCase } from './three-answers.ts';

/** Every case as the home page may answer with it; the data file of its script. */
export function listTradeCases(atlas: Atlas): readonly TradeCase[] {
  return atlas.cases.map((caseStudy) => {
    const { title, href, tagline, form, ending } = describeCase(caseStudy, atlas);
    const { points, middles } = listCasePoints(caseStudy, atlas);
    return {
      id: caseStudy.id,
      title,
      href,
      deed: describeDeed(caseStudy) ?? tagline,
      form: form.id,
      ending,
      sectors: findSectors(caseStudy, atlas).map(({ id }) => id),
      practices: caseStudy.practices.map(({ practice }) => practice),
      isEnded: caseStudy.end !== undefined,
      isActive: caseStudy.status === 'actif',
      answered: countAnswers(caseStudy.answers),
      // Whole kilometres: the answers say no more.
      points: points.map(({ territory, x, y }) => ({ territory, x: Math.round(x), y: Math.round(y) })),
      middles,
    };
  });
}

/** The detail of its main practice: « Salons ensemble, dont Beauty World à Dubaï ». */
function describeDeed({ practices }: CaseStudy): string | undefined {
  return practices[0] && capitalise(formatText(practices[0].detail));
}
