import { findSectors, type Atlas } from '../../atlas/atlas.ts';
import type { CaseStudy } from '../../atlas/case-study.ts';
import type { Sector } from '../../atlas/entities.ts';
import { pathTo } from '../../site.ts';
import { capitalise, formatText, lowerFirst, spellNumber } from '../format.ts';
import { listDivisionLabels } from '../lists/overviews.ts';
import { describeMarks } from './case-marks.ts';

/** Cases that a row draws, of each kind. */
const MOST_MARKS = 14;
const LEADING_PRACTICES = 3;

/** The sectors, the one of most cases first: a case counts in its first sector, and touches the others. */
export function buildSectorsPage(atlas: Atlas) {
  const sectorOf = new Map(atlas.cases.map((caseStudy) => [caseStudy, findSectors(caseStudy, atlas)[0]?.id]));
  return {
    lead: `${capitalise(spellNumber(atlas.sectors.length))} secteurs. Un cas compte dans son premier métier, et touche parfois celui des autres.`,
    rows: atlas.sectors
      .map((sector) => describeSector(sector, sectorOf, atlas))
      .toSorted((one, other) => other.main.count - one.main.count),
    divisions: atlas.sectors.map(({ name, divisions }) => ({
      name: formatText(name),
      labels: listDivisionLabels(divisions),
    })),
  };
}

export type SectorsPage = ReturnType<typeof buildSectorsPage>;

function describeSector({ id, name }: Sector, sectorOf: ReadonlyMap<CaseStudy, string | undefined>, atlas: Atlas) {
  const cases = atlas.casesBySector.get(id) ?? [];
  const main = cases.filter((caseStudy) => sectorOf.get(caseStudy) === id);
  const others = cases.filter((caseStudy) => sectorOf.get(caseStudy) !== id);
  return {
    href: pathTo('secteurs', id),
    name: formatText(name),
    main: describeMarks(main, MOST_MARKS),
    others: describeMarks(others, MOST_MARKS),
    practices: rankPractices(main, atlas),
  };
}

/** The practices that most of the cases share, in the order of the families where they are as many. */
function rankPractices(cases: readonly CaseStudy[], { practices }: Atlas) {
  return practices
    .map(({ id, name }) => ({
      href: pathTo('pratiques', id),
      name: lowerFirst(formatText(name)),
      count: cases.filter((caseStudy) => caseStudy.practices.some(({ practice }) => practice === id)).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
    .slice(0, LEADING_PRACTICES);
}
