import type { Atlas } from '../../atlas/atlas.ts';
import { CARDS_PER_FILE, type CaseCard } from '../../atlas/case-card.ts';
import type { CaseStudy } from '../../atlas/case-study.ts';
import { describeCase } from '../case-summary.ts';
import { paginate } from '../pagination.ts';

/** Cards of some cases, as the page prints them and the data files hold them. */
export function listCards(cases: readonly CaseStudy[], atlas: Atlas): readonly CaseCard[] {
  return cases.map((caseStudy) => {
    const { id, href, title, tagline, form, place, members, memberYears, ending } = describeCase(caseStudy, atlas);
    return {
      id,
      href,
      title,
      tagline,
      form: form.id,
      objectives: caseStudy.objectives,
      place,
      members: members === undefined ? undefined : `${members} (${memberYears ?? ''})`,
      year: caseStudy.start?.slice(0, 4),
      ending,
    };
  });
}

/** The cards of all cases, in files of `CARDS_PER_FILE`, in alphabetical order. */
export function listCardFiles(
  atlas: Atlas,
): readonly { readonly number: number; readonly cards: readonly CaseCard[] }[] {
  return paginate(atlas.cases, CARDS_PER_FILE).map(({ items, number }) => ({
    number: number - 1,
    cards: listCards(items, atlas),
  }));
}
