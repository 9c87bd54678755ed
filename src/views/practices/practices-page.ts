import { findSectors, type Atlas } from '../../atlas/atlas.ts';
import type { CaseStudy } from '../../atlas/case-study.ts';
import type { Need, Practice } from '../../atlas/entities.ts';
import { PRACTICE_FAMILIES, type PracticeFamily } from '../../schema/labels.ts';
import { pathTo } from '../../site.ts';
import { describeDot, type CaseDot } from '../case-dots.ts';
import { capitalise, formatCount, formatText, lowerFirst, spellNumber } from '../format.ts';
import { findNeeds } from './practice-page.ts';

/** Needs shown before the fold. */
const FIRST_NEEDS = 12;
/** Cases that a cell of the plate draws. */
const MOST_MARKS = 8;
/** Sectors named beside a practice in a narrow window. */
const LEADING_SECTORS = 2;

/** Entry by need, then the plate of practices by sectors. */
export function buildPracticesPage(atlas: Atlas) {
  const needs = atlas.needs.flatMap((need) => describeNeed(need, atlas));
  const plate = buildPlate(atlas);
  const count = atlas.practices.length;
  return {
    lead: `${capitalise(spellNumber(count))} choses que des PME mettent en commun. Partez de ce qui vous manque\u202f; le reste, la forme et le statut, vient après.`,
    needs: needs.slice(0, FIRST_NEEDS),
    otherNeeds: needs.slice(FIRST_NEEDS),
    foldTitle: nameOtherNeeds(needs.length - FIRST_NEEDS),
    plate,
    reading: explainPlate(plate),
  };
}

export type PracticesPage = ReturnType<typeof buildPracticesPage>;
export type NeedEntry = PracticesPage['needs'][number];
export type Plate = ReturnType<typeof buildPlate>;

function describeNeed({ sentence, practices }: Need, atlas: Atlas) {
  const [first, ...others] = practices.flatMap((id) => atlas.practicesById.get(id) ?? []);
  if (first === undefined) return [];
  return [
    {
      sentence: formatText(sentence),
      href: pathTo('pratiques', first.id),
      practice: formatText(first.name),
      dots: (atlas.casesByPractice.get(first.id) ?? []).map(describeDot),
      others: others.map(({ id, name }) => ({ href: pathTo('pratiques', id), name: formatText(name) })),
    },
  ];
}

function nameOtherNeeds(count: number): string {
  return count === 1 ? 'L’autre besoin' : `Les ${spellNumber(Math.max(0, count))} autres besoins`;
}

/** Practices by family × sectors: a case once per row, in the column of its first sector. */
function buildPlate(atlas: Atlas) {
  const sectorOf = new Map(atlas.cases.map((caseStudy) => [caseStudy, findSectors(caseStudy, atlas)[0]?.id]));
  const families = Object.entries(PRACTICE_FAMILIES) as readonly (readonly [PracticeFamily, string])[];
  return {
    columns: atlas.sectors.map(({ id, name, shortName }) => ({
      id,
      href: pathTo('secteurs', id),
      name: formatText(name),
      shortName: formatText(shortName),
      count: atlas.cases.filter((caseStudy) => sectorOf.get(caseStudy) === id).length,
    })),
    total: atlas.cases.length,
    families: families
      .map(([family, name]) => ({
        name,
        rows: atlas.practices
          .filter((practice) => practice.family === family)
          .map((practice) => describeRow(practice, sectorOf, atlas)),
      }))
      .filter(({ rows }) => rows.length > 0),
  };
}

function describeRow(practice: Practice, sectorOf: ReadonlyMap<CaseStudy, string | undefined>, atlas: Atlas) {
  const cases = atlas.casesByPractice.get(practice.id) ?? [];
  const bySector = Map.groupBy(cases, (caseStudy) => sectorOf.get(caseStudy));
  const cells = atlas.sectors.map(({ id, shortName }) => {
    const dots: readonly CaseDot[] = (bySector.get(id) ?? []).map(describeDot);
    return {
      sector: formatText(shortName),
      count: dots.length,
      dots: dots.slice(0, MOST_MARKS),
      more: Math.max(0, dots.length - MOST_MARKS),
    };
  });
  return {
    href: pathTo('pratiques', practice.id),
    name: formatText(practice.name),
    need: findNeeds(practice, atlas)[0],
    count: cases.length,
    cells,
    leading: cells
      .filter(({ count }) => count > 0)
      .sort((one, other) => other.count - one.count)
      .slice(0, LEADING_SECTORS)
      .map(({ sector, count }) => `${lowerFirst(sector)}\u00a0${count}`)
      .join(' · '),
  };
}

/** « Lecture : sur la ligne « Former ensemble », 13 cas, dont 4 dans la colonne « Métal, mécanique ». » */
function explainPlate({ families }: ReturnType<typeof buildPlate>): string {
  const cells = families
    .flatMap(({ rows }) => rows)
    .flatMap(({ name, count, cells: found }) => found.map((cell) => ({ row: name, total: count, ...cell })));
  const [most] = cells.toSorted((one, other) => other.count - one.count);
  const example =
    most === undefined || most.count === 0
      ? ''
      : `Lecture : sur la ligne « ${most.row} », ${formatCount(most.total, 'cas', 'cas')}, dont ${most.count} dans la colonne « ${most.sector} ». `;
  return formatText(
    `${example}Une case vide dit que l'atlas n'a rien trouvé, non que rien n'existe. Classement fait à la lecture des fiches.`,
  );
}
