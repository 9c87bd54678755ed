import type { Atlas } from '../../atlas/atlas.ts';
import type { CaseStudy } from '../../atlas/case-study.ts';
import type { Practice } from '../../atlas/entities.ts';
import { pathTo } from '../../site.ts';
import { findDepartures } from '../compare/departures.ts';
import { describeDot } from '../case-dots.ts';
import { formatText, spellNumber } from '../format.ts';
import type { ListPage } from '../pagination.ts';
import { buildCaseTable, listTablePages } from './case-table.ts';
import { describeKnowledge } from './practice-knowledge.ts';

/** What a page of a practice prints around its text; `listPage` is one of `listPracticePages`. */
export function buildPracticePage(practice: Practice, listPage: ListPage<CaseStudy>, atlas: Atlas) {
  const cases = atlas.casesByPractice.get(practice.id) ?? [];
  return {
    name: formatText(practice.name),
    definition: formatText(practice.definition),
    needs: findNeeds(practice, atlas),
    knowledge: describeKnowledge(cases, atlas),
    casesTitle: nameCases(cases.length),
    object: formatText(practice.object ?? 'Quoi exactement'),
    ...buildCaseTable(listPage.items, atlas, ({ practices }) =>
      practices.filter((use) => use.practice === practice.id),
    ),
    departures: findDepartures(
      cases.map(({ id }) => id),
      atlas,
    ),
    neighbours: practice.neighbours.flatMap((id) => describeNeighbour(id, atlas)),
    allPractices: `Les ${spellNumber(atlas.practices.length)} pratiques`,
  };
}

export type PracticePage = ReturnType<typeof buildPracticePage>;

/** The table of the cases, page by page. */
export function listPracticePages({ id }: Practice, atlas: Atlas): readonly ListPage<CaseStudy>[] {
  return listTablePages(atlas.casesByPractice.get(id) ?? []);
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
