import type { Atlas } from '../../atlas/atlas.ts';
import type { CaseStudy } from '../../atlas/case-study.ts';
import type { Practice } from '../../atlas/entities.ts';
import { pathTo } from '../../site.ts';
import { describeDot } from '../case-dots.ts';
import { formatText, spellNumber } from '../format.ts';
import { findAxis } from '../lifelines/lifelines.ts';
import { paginate, type ListPage } from '../pagination.ts';
import { describeKnowledge } from './practice-knowledge.ts';
import { describePracticeRow } from './practice-rows.ts';

/** Width of the lifelines of the table, in pixels. */
const LINE_WIDTH = 218;
/** A row draws a life and a flock: fewer fit a page than in a list of names. */
const ROWS_A_PAGE = 50;

/** What a page of a practice prints around its text; `listPage` is one of `listPracticePages`. */
export function buildPracticePage(practice: Practice, listPage: ListPage<CaseStudy>, atlas: Atlas) {
  const cases = listPracticeCases(practice, atlas);
  const axis = findAxis(atlas, LINE_WIDTH);
  return {
    name: formatText(practice.name),
    definition: formatText(practice.definition),
    needs: findNeeds(practice, atlas),
    knowledge: describeKnowledge(cases),
    casesTitle: nameCases(cases.length),
    /** Over the lifelines: the first year and the last. */
    axisYears: [axis.from, axis.to].map((moment) => String(Math.floor(moment))),
    object: formatText(practice.object ?? 'Quoi exactement'),
    rows: listPage.items.map((caseStudy) => describePracticeRow(caseStudy, atlas, { practice: practice.id, axis })),
    neighbours: practice.neighbours.flatMap((id) => describeNeighbour(id, atlas)),
    allPractices: `Les ${spellNumber(atlas.practices.length)} pratiques`,
  };
}

export type PracticePage = ReturnType<typeof buildPracticePage>;

/** The table of the cases, page by page. */
export function listPracticePages(practice: Practice, atlas: Atlas): readonly ListPage<CaseStudy>[] {
  return paginate(listPracticeCases(practice, atlas), ROWS_A_PAGE);
}

/** The cases of a practice, the oldest first, those without a known start last. */
function listPracticeCases({ id }: Practice, atlas: Atlas): readonly CaseStudy[] {
  const cases = atlas.casesByPractice.get(id) ?? [];
  return cases.toSorted((one, other) => (one.start ?? '9999').localeCompare(other.start ?? '9999'));
}

/** « J’achète trop cher, tout seul »: the needs that a practice answers first. */
export function findNeeds({ id }: Practice, { needs }: Atlas): readonly string[] {
  return needs.filter(({ practices }) => practices[0] === id).map(({ sentence }) => formatText(sentence));
}

/** Alone, a case has nothing to be compared with: the title says so. */
function nameCases(count: number): string {
  if (count === 0) return 'Aucun cas pour l’instant';
  return count === 1 ? 'Un seul cas pour l’instant' : `Les ${spellNumber(count)} cas`;
}

function describeNeighbour(id: string, atlas: Atlas) {
  const practice = atlas.practicesById.get(id);
  if (practice === undefined) return [];
  return [
    {
      href: pathTo('pratiques', id),
      name: formatText(practice.name),
      text: formatText(practice.definition.replace(/(?<=[.!?]) .*$/s, '')),
      dots: (atlas.casesByPractice.get(id) ?? []).map(describeDot),
    },
  ];
}
