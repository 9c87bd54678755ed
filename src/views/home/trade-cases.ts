import { countAnswers } from '../../atlas/answer.ts';
import { findSectors, type Atlas } from '../../atlas/atlas.ts';
import type { CaseStudy } from '../../atlas/case-study.ts';
import type { PlanePoint } from '../../atlas/selection.ts';
import { projectToPlane } from '../../geography/projection.ts';
import { findTerritory } from '../../geography/territories.ts';
import { describeCase } from '../case-summary.ts';
import { capitalise, formatText } from '../format.ts';
import type { TradeCase } from './three-answers.ts';

/** Every case as the home page may answer with it; the data file of its script. */
export function listTradeCases(atlas: Atlas): readonly TradeCase[] {
  return atlas.cases.map((caseStudy) => {
    const { title, href, tagline, form, ending } = describeCase(caseStudy, atlas);
    return {
      id: caseStudy.id,
      title,
      href,
      deed: describeDeed(caseStudy) ?? tagline,
      form: form.id,
      ending: caseStudy.end === undefined ? undefined : ending,
      sectors: findSectors(caseStudy, atlas).map(({ id }) => id),
      practices: caseStudy.practices.map(({ practice }) => practice),
      isEnded: caseStudy.end !== undefined,
      answered: countAnswers(caseStudy.answers),
      points: listPoints(caseStudy),
    };
  });
}

/** The detail of its main practice: « Salons ensemble, dont Beauty World à Dubaï ». */
function describeDeed({ practices }: CaseStudy): string | undefined {
  return practices[0] && capitalise(formatText(practices[0].detail));
}

/** Where a group works: no fair, and nothing outside its territory. Kilometres, rounded. */
function listPoints({ places }: CaseStudy): readonly PlanePoint[] {
  return places.flatMap(({ point, kind, isOutside }) => {
    const territory = point && findTerritory(point);
    if (point === undefined || territory === undefined || kind === 'evenement' || isOutside) return [];
    const [x, y] = projectToPlane(territory, point);
    return [{ territory, x: Math.round(x), y: Math.round(y) }];
  });
}
